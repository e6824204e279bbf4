import type { ReactNode } from 'react';
import { Checkbox, Menu, Button, Skeleton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconColumns3,
  IconChevronLeft,
  IconChevronRight,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nextSort, useTableAddress, type TableAddress } from './table-address';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** `end` for numbers that are compared. */
  readonly align?: 'start' | 'end';
  /** May the reader put it away? The first column never. */
  readonly optional?: boolean;
  /** Where it stands in the two-line rows of a phone; `hidden` leaves it out there. */
  readonly onPhone?: 'title' | 'second' | 'end' | 'hidden';
}

interface DataTableProps<Row> {
  /** Names the table, for screen readers and the words around it. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first answer is on its way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly total?: number;
  readonly pageSize?: number;
  /** What to say and do when there is nothing. */
  readonly empty: { readonly title: string; readonly hint: string; readonly action?: ReactNode };
  /** Filters at the start of the bar. */
  readonly filters?: ReactNode;
  /** The export button: it must export exactly what is shown. */
  readonly exportButton?: ReactNode;
}

/** The frame of every list: order, page and columns live in the address; rows come a page at a time. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useTranslation('kit');
  const address = useTableAddress();
  const columns = props.columns.filter(
    (column) => !(column.optional && address.hidden.includes(column.id)),
  );
  const choosable = props.columns.some((column) => column.optional);
  const isEmpty = props.rows?.length === 0;
  return (
    <div className={styles.frame}>
      {(props.filters || props.exportButton || choosable) && (
        <div className={`${styles.bar} no-print`}>
          <div className={styles.filters}>{props.filters}</div>
          {choosable && <ColumnChoice columns={props.columns} address={address} />}
          {props.exportButton}
        </div>
      )}
      {isEmpty ? (
        <div className={styles.empty} role="status">
          <p className={styles.emptyTitle}>{props.empty.title}</p>
          <p>{props.empty.hint}</p>
          {props.empty.action}
        </div>
      ) : (
        <div className={styles.scroll} role="region" aria-label={props.name} tabIndex={0}>
          <table
            className={styles.table}
            role="table"
            aria-label={props.name}
            aria-busy={!props.rows}
          >
            <thead role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <Header key={column.id} column={column} address={address} />
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {props.rows?.map((row) => (
                <tr key={props.rowKey(row)} role="row">
                  {columns.map((column, at) => (
                    <td
                      key={column.id}
                      role="cell"
                      data-align={column.align}
                      data-phone={column.onPhone ?? (at === 0 ? 'title' : 'second')}
                    >
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
              {!props.rows && (
                <Waiting
                  columns={columns.length}
                  words={t('table.loading', { table: props.name })}
                />
              )}
            </tbody>
          </table>
        </div>
      )}
      <Pages
        name={props.name}
        address={address}
        total={props.total ?? 0}
        pageSize={props.pageSize ?? 50}
      />
    </div>
  );
}

function Header<Row>({ column, address }: { column: Column<Row>; address: TableAddress }) {
  const { t } = useTranslation('kit');
  if (!column.sortable) {
    return (
      <th scope="col" role="columnheader" data-align={column.align}>
        {column.header}
      </th>
    );
  }
  const falls = address.sort === `-${column.id}`;
  const isSorted = falls || address.sort === column.id;
  const Arrow = falls ? IconArrowDown : IconArrowUp;
  const order = falls ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      role="columnheader"
      data-align={column.align}
      aria-sort={isSorted ? order : 'none'}
    >
      <Link
        to={address.to({ sort: nextSort(column.id, address.sort) })}
        title={t('table.sorted-by', { column: column.header })}
        replace
        preventScrollReset
      >
        {column.header}
        <Arrow size={14} stroke={2} data-shown={isSorted} aria-hidden="true" />
      </Link>
    </th>
  );
}

function ColumnChoice<Row>({
  columns,
  address,
}: {
  columns: readonly Column<Row>[];
  address: TableAddress;
}) {
  const { t } = useTranslation('kit');
  const toggle = (id: string) => {
    const hidden = address.hidden.includes(id)
      ? address.hidden.filter((one) => one !== id)
      : [...address.hidden, id];
    address.go({ hidden });
  };
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button size="xs" leftSection={<IconColumns3 size={16} stroke={1.75} />}>
          {t('table.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter((column) => column.optional)
          .map((column) => {
            const isShown = !address.hidden.includes(column.id);
            return (
              <Menu.Item
                key={column.id}
                role="menuitemcheckbox"
                aria-checked={isShown}
                onClick={() => toggle(column.id)}
                leftSection={<Checkbox.Indicator checked={isShown} size="xs" />}
              >
                {column.header}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}

function Waiting({ columns, words }: { columns: number; words: string }) {
  return Array.from({ length: 6 }, (_, row) => (
    <tr key={row} role="row">
      <td role="cell" colSpan={columns}>
        {row === 0 && <span className="visually-hidden">{words}</span>}
        <Skeleton height={20} />
      </td>
    </tr>
  ));
}

function Pages({
  name,
  address,
  total,
  pageSize,
}: {
  name: string;
  address: TableAddress;
  total: number;
  pageSize: number;
}) {
  const { t } = useTranslation('kit');
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const { page } = address;
  const range = { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total };
  return (
    <nav className={`${styles.pages} no-print`} aria-label={t('table.pages', { table: name })}>
      <span>{t('table.range', range)}</span>
      {page > 1 && (
        <Link to={address.to({ page: page - 1 })}>
          <IconChevronLeft size={16} stroke={2} className={styles.mirrored} aria-hidden="true" />
          {t('table.previous')}
        </Link>
      )}
      <span aria-current="page">{t('table.page', { page, pages })}</span>
      {page < pages && (
        <Link to={address.to({ page: page + 1 })}>
          {t('table.next')}
          <IconChevronRight size={16} stroke={2} className={styles.mirrored} aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
