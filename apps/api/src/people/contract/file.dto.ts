import {
  ALERT_KINDS,
  ALERT_LEVELS,
  ASSIGNMENT_ROLES,
  LEGAL_BASIS_KINDS,
  MOVEMENT_KINDS,
  MOVEMENT_REASONS,
  type AlertKind,
  type AlertLevel,
  type AssignmentRole,
  type LegalBasisKind,
  type MovementKind,
  type MovementReason,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  DateField,
  InstantField,
  IntegerField,
  NestedField,
  TextField,
  UuidField,
} from '../../platform/http/fields';

export class OffenceDto {
  @TextField({ max: 40, optional: true, nullable: true }) readonly nationalCode?: string | null;
  @TextField({ min: 2, max: 12, description: 'ICCS code, as in /api/codes/iccs' })
  readonly iccsCode!: string;
  @TextField({ max: 300 }) readonly label!: string;
  @DateField({ optional: true, nullable: true }) readonly committedOn?: string | null;
  @BooleanField({ optional: true }) readonly isAttempted?: boolean;
  @BooleanField({ optional: true, description: 'The offence that decides the order; exactly one' })
  readonly isIndex?: boolean;
}

export class RecordLegalBasisDto {
  @TextField({ max: 80 }) readonly orderNumber!: string;
  @TextField({ max: 200 }) readonly court!: string;
  @ChoiceField(LEGAL_BASIS_KINDS, { name: 'LegalBasisKind' }) readonly kind!: LegalBasisKind;
  @DateField() readonly imposedOn!: string;
  @DateField() readonly startsOn!: string;
  @DateField({ optional: true, nullable: true }) readonly earliestReleaseOn?: string | null;
  @DateField({ optional: true, nullable: true }) readonly conditionalReleaseOn?: string | null;
  @DateField({ optional: true, nullable: true }) readonly endsOn?: string | null;
  @NestedField(() => OffenceDto, { list: true, min: 1, max: 60 }) readonly offences!: OffenceDto[];
}

export class RecordMovementDto {
  @ChoiceField(MOVEMENT_KINDS, { name: 'MovementKind' }) readonly kind!: MovementKind;
  @UuidField({ optional: true, nullable: true }) readonly siteId?: string | null;
  @TextField({ max: 120, optional: true, nullable: true, description: 'Wing, room or bed' })
  readonly place?: string | null;
  @ChoiceField(MOVEMENT_REASONS, { name: 'MovementReason' }) readonly reason!: MovementReason;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
  @InstantField({ description: 'When it happened, which may be before it is entered' })
  readonly movedAt!: string;
}

export class RaiseAlertDto {
  @ChoiceField(ALERT_KINDS, { name: 'AlertKind' }) readonly kind!: AlertKind;
  @ChoiceField(ALERT_LEVELS, { name: 'AlertLevel' }) readonly level!: AlertLevel;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
  @TextField({ max: 200 }) readonly source!: string;
  @DateField() readonly startsOn!: string;
  @DateField({ optional: true, nullable: true }) readonly endsOn?: string | null;
}

export class EndAlertDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @DateField({ description: 'First day it no longer holds' }) readonly endsOn!: string;
}

export class AssignDto {
  @UuidField() readonly userId!: string;
  @ChoiceField(ASSIGNMENT_ROLES, { name: 'AssignmentRole' }) readonly kind!: AssignmentRole;
}
