import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { isIsoDate } from '@throughcare/domain';

/**
 * One decorator both checks a field and publishes it in the contract, so the contract is what the validator enforces.
 * `optional` may be left out; `nullable` may also be null.
 */
interface Common {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

type Check = PropertyDecorator;

@ValidatorConstraint({ name: 'isCivilDate' })
class CivilDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isIsoDate(value);
  }

  defaultMessage(): string {
    return '$property must be a date such as 2026-03-02';
  }
}

export function TextField(
  options: Common & { min?: number; max?: number } = {},
): PropertyDecorator {
  const { min = options.optional || options.nullable ? 0 : 1, max = 500 } = options;
  return field(options, { type: String, minLength: min || undefined, maxLength: max }, [
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.trim() : value,
    ),
    IsString(),
    MaxLength(max),
    ...(min > 0 ? [MinLength(min)] : []),
  ]);
}

export function ChoiceField(
  choices: readonly (string | number)[],
  options: Common & { name: string; list?: boolean },
): PropertyDecorator {
  const shape: ApiPropertyOptions = {
    enum: [...choices],
    enumName: options.name,
  } as ApiPropertyOptions;
  if (!options.list) return field(options, shape, [IsIn([...choices])]);
  return field(options, { ...shape, isArray: true } as ApiPropertyOptions, [
    IsArray(),
    ArrayMaxSize(200),
    IsIn([...choices], { each: true }),
  ]);
}

export function UuidField(
  options: Common & { list?: boolean; max?: number } = {},
): PropertyDecorator {
  if (options.list) {
    return field(options, { type: String, format: 'uuid', isArray: true }, [
      IsArray(),
      ArrayMaxSize(options.max ?? 200),
      IsUUID('all', { each: true }),
    ]);
  }
  return field(options, { type: String, format: 'uuid' }, [IsUUID('all')]);
}

/** A civil date, `2026-03-02`. */
export function DateField(options: Common = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, [Validate(CivilDate)]);
}

/** An instant with zone, `2026-03-02T09:30:00Z`. */
export function InstantField(options: Common = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, [
    IsISO8601({ strict: true, strictSeparator: true }),
    IsDateString({ strict: true }),
  ]);
}

export function IntegerField(
  options: Common & { min?: number; max?: number } = {},
): PropertyDecorator {
  const { min = 0, max = 2_147_483_647 } = options;
  return field(options, { type: 'integer', minimum: min, maximum: max }, [
    Type(() => Number),
    IsInt(),
    Min(min),
    Max(max),
  ]);
}

export function NumberField(
  options: Common & { min?: number; max?: number } = {},
): PropertyDecorator {
  const { min = -1e12, max = 1e12 } = options;
  return field(options, { type: Number, minimum: min, maximum: max }, [
    IsNumber({ allowInfinity: false, allowNaN: false }),
    Min(min),
    Max(max),
  ]);
}

export function BooleanField(options: Common = {}): PropertyDecorator {
  return field(options, { type: Boolean }, [
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean(),
  ]);
}

export function TextListField(
  options: Common & { max?: number; each?: number } = {},
): PropertyDecorator {
  return field(options, { type: String, isArray: true }, [
    IsArray(),
    ArrayMaxSize(options.max ?? 50),
    IsString({ each: true }),
    MaxLength(options.each ?? 200, { each: true }),
  ]);
}

/** A nested object or a list of them, checked by its own class. */
export function NestedField<Nested extends object>(
  of: () => new () => Nested,
  options: Common & { list?: boolean; min?: number; max?: number } = {},
): PropertyDecorator {
  const checks: Check[] = [Type(of), ValidateNested({ each: options.list ?? false })];
  if (options.list)
    checks.push(
      IsArray(),
      ArrayMaxSize(options.max ?? 100),
      ...(options.min ? [ArrayMinSize(options.min)] : []),
    );
  else checks.push(IsObject());
  // Swagger takes a function for a late type only when its own name is `type`.
  return field(
    options,
    { type: () => of(), isArray: options.list ?? false } as ApiPropertyOptions,
    checks,
  );
}

/** JSON whose own rules are checked elsewhere (an answer's value, a mapping); `shape` says what it can be. */
export function JsonField(
  options: Common & { shape?: ApiPropertyOptions; isObject?: boolean } = {},
): PropertyDecorator {
  const {
    isObject = false,
    shape = { type: 'object', additionalProperties: true } as ApiPropertyOptions,
    ...common
  } = options;
  return field(common, shape, [isObject ? IsObject() : ValidateIf(() => true)]);
}

/** Documents a response field; nothing is validated on the way out but tests hold answers against the contract. */
export function Shown(options: ApiPropertyOptions = {}): PropertyDecorator {
  return ApiProperty(options);
}

function field(
  common: Common,
  shape: ApiPropertyOptions,
  checks: readonly Check[],
): PropertyDecorator {
  const published = {
    ...shape,
    ...(common.description ? { description: common.description } : {}),
    ...(common.example !== undefined ? { example: common.example } : {}),
    ...(common.nullable ? { nullable: true } : {}),
  } as ApiPropertyOptions;
  const publish = common.optional ? ApiPropertyOptional(published) : ApiProperty(published);
  const skip: Check[] = common.optional
    ? [common.nullable ? IsOptional() : ValidateIf((_, value) => value !== undefined)]
    : common.nullable
      ? [ValidateIf((_, value) => value !== null)]
      : [];
  return applyDecorators(publish, ...skip, ...checks);
}
