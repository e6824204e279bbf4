import {
  EventSubscriber,
  type EntitySubscriberInterface,
  type InsertEvent,
  type UpdateEvent,
} from 'typeorm';
import { currentContext } from '../request-context';
import { RecordColumns } from './columns';

/** Writes who made and who last changed each record, from the request under way. */
@EventSubscriber()
export class AuthorshipSubscriber implements EntitySubscriberInterface {
  beforeInsert(event: InsertEvent<unknown>): void {
    const record = event.entity;
    if (!(record instanceof RecordColumns)) return;
    const actorId = currentContext()?.actorId ?? null;
    record.createdBy ??= actorId;
    record.updatedBy ??= actorId;
  }

  beforeUpdate(event: UpdateEvent<unknown>): void {
    const record = event.entity;
    if (record instanceof RecordColumns) record.updatedBy = currentContext()?.actorId ?? null;
  }
}
