import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { LoadPeople } from './load-people';
import { LoadRecords } from './load-records';

/** Writes what is ready, in portions; each row goes through the rules of the record it becomes. */
@Injectable()
export class LoadRows {
  constructor(
    private readonly people: LoadPeople,
    private readonly records: LoadRecords,
  ) {}

  step(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    return batch.kind === 'people'
      ? this.people.step(actor, batch)
      : this.records.step(actor, batch);
  }
}
