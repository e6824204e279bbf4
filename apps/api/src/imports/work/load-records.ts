import { Injectable } from '@nestjs/common';
import {
  iccsCode,
  Refusal,
  type Actor,
  type ImportFault,
  type LegalBasisKind,
  type MovementKind,
  type MovementReason,
  type RowValues,
} from '@throughcare/domain';
import { QueryFailedError } from 'typeorm';
import { RecordLegalBasis, RecordMovement } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportRows, type ImportRow } from '../persistence/import-rows';
import { refusedFault } from './check-sequence';
import { Footprint } from './footprint';

const ROWS_AT_ONCE = 25;

/** Each order or movement in a transaction of its own, through the same use case as one entered by hand: its clocks start. */
@Injectable()
export class LoadRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
    private readonly recordLegalBasis: RecordLegalBasis,
    private readonly recordMovement: RecordMovement,
    private readonly footprint: Footprint,
  ) {}

  async step(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    for (let count = 0; count < ROWS_AT_ONCE; count += 1)
      if (!(await this.one(actor, batch))) return false;
    return true;
  }

  private async one(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    let line: number | undefined;
    try {
      return await this.transactions.run(async () => {
        const row = await this.rows.nextInTime(batch.id);
        if (!row) return false;
        line = row.line;
        await this.load(actor, batch, row);
        return true;
      });
    } catch (problem) {
      const fault = faultOf(problem);
      if (!fault || line === undefined) throw problem;
      const faulty = { line, state: 'faulty' as const, faults: [fault] };
      await this.transactions.run(() => this.rows.settle(batch.id, [faulty]));
      return true;
    }
  }

  private async load(actor: Actor, batch: ImportBatchEntity, row: ImportRow): Promise<void> {
    const personId = row.personId;
    if (!personId) throw new NotFound();
    const recordId =
      row.decision === 'same'
        ? await this.earlier(batch, row)
        : await this.record(actor, batch, personId, row.values ?? {});
    const footprint =
      row.decision === 'same' ? [] : ((await this.footprint.of([personId])).get(personId) ?? []);
    await this.rows.markLoaded(batch.id, [{ line: row.line, personId, recordId, footprint }]);
  }

  private async record(
    actor: Actor,
    batch: ImportBatchEntity,
    personId: string,
    values: RowValues,
  ): Promise<string> {
    const made =
      batch.kind === 'orders'
        ? await this.recordLegalBasis.execute(actor, personId, orderOf(values))
        : await this.recordMovement.execute(actor, personId, movementOf(values));
    return made.id;
  }

  /** «The same»: nothing is made, the row only points to what is there. */
  private async earlier(batch: ImportBatchEntity, row: ImportRow): Promise<string> {
    if (row.sameAsId) return row.sameAsId;
    const earlier = row.sameAsLine ? await this.rows.lock(batch.id, row.sameAsLine) : undefined;
    if (!earlier?.recordId) throw new Refusal('import.same-row-not-loaded', {});
    return earlier.recordId;
  }
}

function orderOf(values: RowValues): Parameters<RecordLegalBasis['execute']>[2] {
  const text = (name: string): string | null => (values[name] as string | undefined) ?? null;
  const main = String(values['offenceCode']);
  const others = (values['otherOffences'] as readonly string[] | undefined) ?? [];
  return {
    orderNumber: String(values['orderNumber']),
    court: String(values['court']),
    kind: values['kind'] as LegalBasisKind,
    imposedOn: String(values['imposedOn']),
    startsOn: String(values['startsOn']),
    earliestReleaseOn: text('earliestReleaseOn'),
    conditionalReleaseOn: text('conditionalReleaseOn'),
    endsOn: text('endsOn'),
    offences: [
      {
        iccsCode: main,
        label: text('offenceLabel') ?? iccsCode(main)?.label ?? main,
        nationalCode: text('nationalCode'),
        committedOn: text('committedOn'),
        isAttempted: values['isAttempted'] === true,
        isIndex: true,
      },
      ...others.map((code) => ({ iccsCode: code, label: iccsCode(code)?.label ?? code })),
    ],
  };
}

function movementOf(values: RowValues): Parameters<RecordMovement['execute']>[2] {
  const text = (name: string): string | null => (values[name] as string | undefined) ?? null;
  return {
    kind: values['kind'] as MovementKind,
    siteId: text('siteId'),
    place: text('place'),
    reason: values['reason'] as MovementReason,
    note: text('note'),
    movedAt: String(values['movedAt']),
  };
}

/** A row's own fault, or undefined for what is nobody's fault and stops the import. */
function faultOf(problem: unknown): ImportFault | undefined {
  if (problem instanceof Refusal) {
    return problem.code === 'import.same-row-not-loaded'
      ? { field: null, code: 'not-the-same-any-more' }
      : refusedFault(problem);
  }
  if (problem instanceof NotFound) return { field: 'personNumber', code: 'person-unknown' };
  if (problem instanceof InvalidInput) {
    const [first] = problem.problems;
    return first?.code === 'in-the-future'
      ? { field: 'movedAt', code: 'in-the-future' }
      : { field: null, code: 'refused', facts: { reason: 'record.not-allowed' } };
  }
  if (problem instanceof QueryFailedError) {
    const { code = '' } = problem.driverError as { code?: string };
    // A constraint said no: something meanwhile has taken its place.
    if (code.startsWith('23'))
      return { field: null, code: 'refused', facts: { reason: 'record.not-allowed' } };
  }
  return undefined;
}
