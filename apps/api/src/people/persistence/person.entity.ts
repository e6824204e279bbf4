import { Column, Entity } from 'typeorm';
import type {
  BirthPrecision,
  LegalStatus,
  LiteracyLevel,
  RiskLevel,
  Sex,
} from '@throughcare/domain';
import { RecordColumns } from '../../platform/database/columns';

@Entity('person')
export class PersonEntity extends RecordColumns {
  @Column('text') number!: string;
  @Column('text') givenName!: string;
  @Column('text', { default: '' }) familyName!: string;
  @Column('text', { nullable: true }) nameInScript!: string | null;
  @Column('date', { nullable: true }) bornOn!: string | null;
  @Column('text', { default: 'day' }) birthPrecision!: BirthPrecision | 'unknown';
  @Column('text') sex!: Sex;
  @Column('text', { nullable: true }) gender!: string | null;
  @Column('text', { nullable: true }) nationality!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('boolean', { default: true }) readsLanguage!: boolean;
  @Column('boolean', { default: false }) needsInterpreter!: boolean;
  @Column('text', { default: 'not-screened' }) literacy!: LiteracyLevel;
  @Column('text', { nullable: true }) adjustments!: string | null;
  @Column('text', { nullable: true }) culture!: string | null;
  @Column('text', { nullable: true }) photoReference!: string | null;
  @Column('boolean', { default: false }) isRestricted!: boolean;
  @Column('uuid', { array: true, default: () => "'{}'" }) allowedUserIds!: string[];
  @Column('uuid', { array: true, default: () => "'{}'" }) excludedUserIds!: string[];
  @Column('text', { default: 'none' }) setting!: 'none' | 'custody' | 'community';
  @Column('uuid', { nullable: true }) siteId!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { default: 'none' }) legalStatus!: LegalStatus;
  @Column('date', { nullable: true }) earliestReleaseOn!: string | null;
  @Column('date', { nullable: true }) orderEndsOn!: string | null;
  @Column('text', { nullable: true }) finalLevel!: RiskLevel | null;
  @Column('uuid', { nullable: true }) mergedIntoId!: string | null;
}
