import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Transactions } from '../../platform/database/transactions';
import type { TableRow } from '../reading/table';

/** Rows that go to the database in one write. */
const CHUNK = 200;

/** Streams the rows of a file into the staging table with COPY; one chunk is in memory at a time. */
@Injectable()
export class StageRows {
  constructor(private readonly transactions: Transactions) {}

  async execute(batchId: string, rows: AsyncIterable<TableRow>): Promise<number> {
    const runner = this.transactions.manager.queryRunner;
    if (!runner) throw new Error('rows are staged inside a transaction');
    const client = (await runner.connect()) as PoolClient;
    let count = 0;
    const lines = async function* (): AsyncGenerator<string> {
      let chunk: string[] = [];
      for await (const { line, cells } of rows) {
        count += 1;
        chunk.push(`${batchId}\t${line}\t${escaped(JSON.stringify(cells))}\n`);
        if (chunk.length === CHUNK) {
          yield chunk.join('');
          chunk = [];
        }
      }
      if (chunk.length > 0) yield chunk.join('');
    };
    await pipeline(
      Readable.from(lines(), { objectMode: false }),
      client.query(copyFrom('COPY import_row (batch_id, line_number, cells) FROM STDIN')),
    );
    return count;
  }
}

/** COPY's own signs, written so that it takes them as text. */
function escaped(json: string): string {
  return json
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
