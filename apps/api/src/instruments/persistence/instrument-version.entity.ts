import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fault } from '@throughcare/assessment';
import type { CaseResult, InstrumentCase } from '@throughcare/assessment/authoring';
import type { ImportNote } from '@throughcare/assessment/fhir';
import type {
  InstrumentVersion,
  InstrumentVersionMove,
  InstrumentVersionState,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

/** One version of an instrument that is written here, with its golden cases and what the checks said of them. */
@Entity('instrument_version')
export class InstrumentVersionEntity extends RecordColumns {
  @Column('text') code!: string;
  @Column('text') version!: string;
  @Column('text') state!: InstrumentVersionState;
  /** As its author saved it; `json` keeps the order of the keys. */
  @Column('json') file!: Record<string, unknown>;
  @Column('json', { default: () => "'[]'" }) cases!: readonly InstrumentCase[];
  @Column('jsonb', { default: () => "'[]'" }) notes!: readonly ImportNote[];
  @Column('jsonb', { default: () => "'[]'" }) faults!: readonly Fault[];
  @Column('jsonb', { default: () => "'[]'" }) caseResults!: readonly CaseResult[];
  @Column('text', { nullable: true }) basedOnCode!: string | null;
  @Column('text', { nullable: true }) basedOnVersion!: string | null;
  @Column('uuid') authorId!: string;
  @Column('uuid', { array: true }) editorIds!: string[];
  @Column('uuid', { nullable: true }) reviewerId!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}

@Entity('instrument_version_move')
export class InstrumentVersionMoveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') instrumentVersionId!: string;
  @Column('text') move!: InstrumentVersionMove | 'begin';
  @Column('uuid') byId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
}

export function asVersion({
  state,
  authorId,
  editorIds,
  reviewerId,
}: Pick<
  InstrumentVersionEntity,
  'state' | 'authorId' | 'editorIds' | 'reviewerId'
>): InstrumentVersion {
  return { state, authorId, editorIds, reviewerId: reviewerId ?? undefined };
}
