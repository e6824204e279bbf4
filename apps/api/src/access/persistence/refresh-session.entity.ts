import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One issued refresh token, kept only as its hash. */
@Entity('refresh_session')
export class RefreshSessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') familyId!: string;
  @Column('uuid') userId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz') signedInAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) issuedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
