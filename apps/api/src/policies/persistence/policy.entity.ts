import { Column, Entity } from 'typeorm';
import type { PolicyBook, PolicyCode } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

/** One version of one page of the policy book, in force on days `[effectiveFrom, effectiveTo)`. */
@Entity('policy')
export class PolicyEntity extends RecordColumns {
  @Column('text') code!: PolicyCode;
  @Column('date') effectiveFrom!: string;
  @Column('date', { nullable: true }) effectiveTo!: string | null;
  @Column('jsonb') body!: PolicyBook[PolicyCode];
  @Column('text', { nullable: true }) note!: string | null;
}
