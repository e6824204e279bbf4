import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Logger } from '../logging/logger';
import { currentContext } from '../request-context';
import { statement, type Fragment } from './sql';

/**
 * Runs one prepared statement. Outside a transaction the statement is one of its own: a change that is written whole
 * in one statement, audit row included, needs no BEGIN and COMMIT around it.
 */
@Injectable()
export class Prepared {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly logger: Logger,
  ) {}

  async rows<Row extends object>(query: Fragment): Promise<Row[]> {
    const { name, text, values } = statement(query);
    const context = currentContext();
    if (context) context.statements += 1;
    if (this.logger.isLevelEnabled('debug'))
      this.logger.debug({ statement: name, requestId: context?.requestId, sql: text }, 'statement');
    // Inside a transaction the statement must see what the transaction wrote.
    const client = context?.manager?.queryRunner;
    if (client) return (await client.query(text, [...values])) as Row[];
    const { rows } = await pool(this.dataSource).query<Row>({ name, text, values: [...values] });
    return rows;
  }
}

/** TypeORM's own pool, so that reads and writes share one limit of connections. */
function pool(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
