import { Injectable } from '@nestjs/common';
import {
  calendarWith,
  DEFAULT_POLICY_BOOK,
  type IsoDate,
  type PolicyBook,
  type PolicyCode,
  type WorkCalendar,
} from '@throughcare/domain';
import { Clock } from '../platform/clock';
import { Transactions } from '../platform/database/transactions';

/** The policy book as it is in force: what rules are asked with. Read inside the transaction that applies it. */
@Injectable()
export class Policies {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The page in force on a day (today unless said), or the default where the agency has not decided. */
  async inForce<Code extends PolicyCode>(
    code: Code,
    on: IsoDate = this.clock.today(),
  ): Promise<PolicyBook[Code]> {
    const [row] = await this.transactions.manager.query<{ body: PolicyBook[Code] }[]>(
      `SELECT body FROM policy WHERE code = $1 AND effective_from <= $2
       AND (effective_to IS NULL OR effective_to > $2)`,
      [code, on],
    );
    return row?.body ?? DEFAULT_POLICY_BOOK[code];
  }

  /** The calendar working days are counted by. */
  async calendar(): Promise<WorkCalendar> {
    return calendarWith(await this.inForce('days-off'));
  }
}
