import { Column, Entity } from 'typeorm';
import type { DateOrder, ImportKind, ImportState } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('import_batch')
export class ImportBatchEntity extends RecordColumns {
  @Column('text') kind!: ImportKind;
  @Column('uuid') siteId!: string;
  @Column('text') fileName!: string;
  @Column('text') fileHash!: string;
  @Column('text', { array: true }) headings!: string[];
  @Column('jsonb', { nullable: true }) mapping!: (string | null)[] | null;
  @Column('text', { default: 'day-first' }) dateOrder!: DateOrder;
  @Column('text') state!: ImportState;
  @Column('int') rowCount!: number;
  @Column('uuid', { nullable: true }) actingUserId!: string | null;
  @Column('text', { nullable: true }) failedBecause!: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) loadedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}
