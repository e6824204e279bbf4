import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RecordColumns } from '../../platform/database/columns';

/** One time that an assessment was sent back; append-only. */
@Entity('assessment_return')
export class ReturnEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') assessmentId!: string;
  @Column('text') note!: string;
  @Column('uuid') returnedById!: string;
  @Column('timestamptz') returnedAt!: Date;
}

/** What was said about one answer, and when it was dealt with. */
@Entity('return_comment')
export class ReturnCommentEntity extends RecordColumns {
  @Column('uuid') returnId!: string;
  @Column('uuid') assessmentId!: string;
  @Column('text') itemCode!: string;
  @Column('text') comment!: string;
  @Column('timestamptz', { nullable: true }) dealtWithAt!: Date | null;
  @Column('uuid', { nullable: true }) dealtWithById!: string | null;
  @Column('text', { nullable: true }) reply!: string | null;
}
