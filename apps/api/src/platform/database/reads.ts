import { Injectable } from '@nestjs/common';
import { NotFound } from '../http/not-found';
import { Prepared } from './prepared';
import type { Fragment } from './sql';

/** JSON text that goes to the client as PostgreSQL wrote it. */
export class JsonText {
  constructor(readonly text: string) {}
}

interface JsonRow {
  readonly json: string | null;
}

/**
 * Reads: one prepared statement whose only column `json` is the response. Entities are for writes;
 * a list of fifty built by PostgreSQL is answered four times as fast as one built from rows here.
 */
@Injectable()
export class Reads {
  constructor(private readonly prepared: Prepared) {}

  /** The one document, or NotFound: absent and out of scope look the same. */
  async document(query: Fragment): Promise<JsonText> {
    const [row] = await this.prepared.rows<JsonRow>(query);
    if (row?.json == null) throw new NotFound();
    return new JsonText(row.json);
  }

  /** A page or list; the statement always gives one row. */
  async list(query: Fragment): Promise<JsonText> {
    const [row] = await this.prepared.rows<JsonRow>(query);
    return new JsonText(row?.json ?? '{"items":[],"total":0}');
  }

  /** Plain rows, for code that must look at them. */
  rows<Row extends object>(query: Fragment): Promise<Row[]> {
    return this.prepared.rows<Row>(query);
  }
}
