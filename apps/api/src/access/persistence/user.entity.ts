import { Column, Entity } from 'typeorm';
import type { Clearance, Role, Scope } from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('app_user')
export class UserEntity extends RecordColumns {
  @Column('text') username!: string;
  @Column('text') displayName!: string;
  @Column('text') passwordHash!: string;
  @Column('boolean', { default: false }) mustChangePassword!: boolean;
  @Column('boolean', { default: false }) hasDemoPassword!: boolean;
  @Column('text') role!: Role;
  @Column('text') scope!: Scope;
  @Column('uuid', { array: true, default: () => "'{}'" }) siteIds!: string[];
  @Column('text', { array: true, default: () => "'{}'" }) clearances!: Clearance[];
  @Column('uuid', { nullable: true }) partnerId!: string | null;
  @Column('text', { default: 'en' }) language!: string;
  @Column('boolean', { default: true }) isActive!: boolean;
  @Column('int', { default: 0 }) failedSignIns!: number;
  @Column('timestamptz', { nullable: true }) lockedUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) lastSignedInAt!: Date | null;
}
