import { IntegerField } from './fields';

/** A page of a list: 1-based, at most 200 rows. */
export class PageQuery {
  @IntegerField({ optional: true, min: 1, max: 100_000, description: 'Page, from 1' })
  readonly page?: number;

  @IntegerField({ optional: true, min: 1, max: 200, description: 'Rows a page' })
  readonly size?: number;
}

export function pageOf(query: PageQuery): {
  readonly limit: number;
  readonly offset: number;
  readonly page: number;
} {
  const page = query.page ?? 1;
  const limit = query.size ?? 50;
  return { page, limit, offset: (page - 1) * limit };
}
