import {
  IDENTIFIER_TYPES,
  LITERACY_LEVELS,
  SEXES,
  type IdentifierType,
  type LiteracyLevel,
  type Sex,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IntegerField,
  NestedField,
  TextField,
  UuidField,
} from '../../platform/http/fields';

export const BIRTH_PRECISION_CHOICES = ['day', 'year', 'estimated', 'unknown'] as const;
export type BirthPrecisionChoice = (typeof BIRTH_PRECISION_CHOICES)[number];

export class OtherNameDto {
  @ChoiceField(['alias', 'former', 'preferred'], { name: 'OtherNameKind' }) readonly kind!:
    'alias' | 'former' | 'preferred';
  @TextField({ max: 200 }) readonly given!: string;
  @TextField({ max: 200, optional: true }) readonly family?: string;
}

export class IdentifierDto {
  @ChoiceField(IDENTIFIER_TYPES, { name: 'IdentifierType' }) readonly type!: IdentifierType;
  @TextField({ max: 120, optional: true }) readonly issuer?: string;
  @TextField({ max: 120 }) readonly value!: string;
}

/** Who a person is said to be: what matching compares. */
export class IdentityDto {
  @TextField({ max: 200, description: 'Given name, in any script' }) readonly givenName!: string;
  @TextField({
    max: 200,
    optional: true,
    description: 'Family name; empty for people with one name',
  })
  readonly familyName?: string;
  @TextField({
    max: 200,
    optional: true,
    nullable: true,
    description: 'The name in its own script',
  })
  readonly nameInScript?: string | null;
  @NestedField(() => OtherNameDto, { list: true, max: 20, optional: true })
  readonly otherNames?: OtherNameDto[];
  @DateField({
    optional: true,
    nullable: true,
    description: 'For a year only or an estimate, the first of January',
  })
  readonly bornOn?: string | null;
  @ChoiceField(BIRTH_PRECISION_CHOICES, { name: 'BirthPrecision' })
  readonly birthPrecision!: BirthPrecisionChoice;
  @ChoiceField(SEXES, { name: 'Sex' }) readonly sex!: Sex;
  @NestedField(() => IdentifierDto, { list: true, max: 20, optional: true })
  readonly identifiers?: IdentifierDto[];
}

export class ContactPersonDto {
  @TextField({ max: 200 }) readonly name!: string;
  @TextField({ max: 80 }) readonly relation!: string;
  @TextField({ max: 60, optional: true, nullable: true }) readonly phone?: string | null;
  @BooleanField({ optional: true }) readonly isNextOfKin?: boolean;
  @BooleanField({ optional: true }) readonly mayBeContacted?: boolean;
  @TextField({ max: 35, optional: true, nullable: true }) readonly language?: string | null;
}

export class DependantDto {
  @TextField({ max: 200, optional: true, nullable: true }) readonly name?: string | null;
  @IntegerField({ min: 1900, max: 2200, optional: true, nullable: true }) readonly birthYear?:
    number | null;
  @TextField({ max: 200, optional: true, nullable: true }) readonly livesWhere?: string | null;
  @TextField({ max: 200, optional: true, nullable: true }) readonly carer?: string | null;
  @TextField({ max: 200, optional: true, nullable: true }) readonly socialService?: string | null;
}

/** What amending may change, and registering may set. */
export class PersonDetailsDto extends IdentityDto {
  @TextField({ max: 80, optional: true, nullable: true }) readonly gender?: string | null;
  @TextField({ min: 2, max: 2, optional: true, nullable: true, description: 'ISO 3166-1 alpha-2' })
  readonly nationality?: string | null;
  @TextField({ max: 35, optional: true, nullable: true, description: 'BCP 47' })
  readonly language?: string | null;
  @BooleanField({ optional: true }) readonly readsLanguage?: boolean;
  @BooleanField({ optional: true }) readonly needsInterpreter?: boolean;
  @ChoiceField(LITERACY_LEVELS, { name: 'LiteracyLevel', optional: true })
  readonly literacy?: LiteracyLevel;
  @TextField({ max: 500, optional: true, nullable: true }) readonly adjustments?: string | null;
  @TextField({ max: 200, optional: true, nullable: true }) readonly culture?: string | null;
}

export class RegisterPersonDto extends PersonDetailsDto {
  @UuidField({
    optional: true,
    description: 'Made by the client where the record was begun offline',
  })
  readonly id?: string;
  @UuidField({
    list: true,
    optional: true,
    description: 'Possible matches a worker has looked at and ruled out',
  })
  readonly notTheSameAs?: string[];
  @UuidField({ optional: true, description: 'Site that opens the file; one of the worker’s own' })
  readonly siteId?: string;
  @NestedField(() => ContactPersonDto, { list: true, max: 20, optional: true })
  readonly contacts?: ContactPersonDto[];
}

export class AmendPersonDto extends PersonDetailsDto {
  @IntegerField({ min: 1, description: 'The revision the change was made from' })
  readonly revision!: number;
}
