import { Column, CreateDateColumn, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

/**
 * What every record carries. The id may be made by the client (a record can be begun offline);
 * `revision` is the optimistic lock a write has to name.
 */
export abstract class RecordColumns {
  @PrimaryColumn('uuid')
  id!: string;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @VersionColumn({ default: 1 })
  revision!: number;
}
