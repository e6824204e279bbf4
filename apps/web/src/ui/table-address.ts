import { useSearchParams } from 'react-router';

/** How a list is shown, as its address says: it can be bookmarked, sent and gone back to. */
export interface TableAddress {
  /** Column id, with a minus in front for falling order; null for the list's own order. */
  readonly sort: string | null;
  /** Counted from 1. */
  readonly page: number;
  readonly hidden: readonly string[];
  readonly to: (change: {
    sort?: string | null;
    page?: number;
    hidden?: readonly string[];
  }) => string;
  readonly go: (change: {
    sort?: string | null;
    page?: number;
    hidden?: readonly string[];
  }) => void;
}

export function useTableAddress(): TableAddress {
  const [search, setSearch] = useSearchParams();

  const changed: (change: Parameters<TableAddress['to']>[0]) => URLSearchParams = (change) => {
    const next = new URLSearchParams(search);
    if (change.sort !== undefined) {
      put(next, 'sort', change.sort);
      next.delete('page');
    }
    if (change.page !== undefined) put(next, 'page', change.page > 1 ? String(change.page) : null);
    if (change.hidden !== undefined) put(next, 'hide', change.hidden.join(',') || null);
    return next;
  };
  return {
    sort: search.get('sort'),
    page: Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1),
    hidden: search.get('hide')?.split(',').filter(Boolean) ?? [],
    to: (change) => `?${changed(change)}`,
    go: (change) => setSearch(changed(change), { replace: true, preventScrollReset: true }),
  };
}

/** What pressing a header does next: rising, falling, then the list's own order again. */
export function nextSort(column: string, sort: string | null): string | null {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? null : column;
}

function put(search: URLSearchParams, name: string, value: string | null) {
  if (value === null) search.delete(name);
  else search.set(name, value);
}
