import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidInput, type FieldProblem } from './invalid-input';

/** class-validator's constraint names in the codes the web has words for. */
const CODES: Readonly<Record<string, string>> = {
  isString: 'not-text',
  isInt: 'not-a-whole-number',
  isNumber: 'not-a-number',
  isBoolean: 'not-yes-or-no',
  isUuid: 'not-an-id',
  isIn: 'unknown-choice',
  isArray: 'not-a-list',
  isObject: 'not-an-object',
  isCivilDate: 'not-a-date',
  isIso8601: 'not-an-instant',
  isDateString: 'not-an-instant',
  maxLength: 'too-long',
  minLength: 'too-short',
  min: 'too-small',
  max: 'too-large',
  arrayMaxSize: 'too-many',
  arrayMinSize: 'too-few',
  whitelistValidation: 'unknown-field',
  nestedValidation: 'not-an-object',
};

/** Every body and query goes through this: unknown fields are refused, all problems are named at once. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) =>
      new InvalidInput(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

function problemsOf(error: ValidationError, within: string): FieldProblem[] {
  const field = within ? `${within}.${error.property}` : error.property;
  const nested = (error.children ?? []).flatMap((child) => problemsOf(child, field));
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.length === 0) return nested;
  if (error.value === undefined || error.value === null || error.value === '') {
    const unknown = constraints.some(([name]) => name === 'whitelistValidation');
    if (!unknown)
      return [{ field, code: 'required', message: `${error.property} is required` }, ...nested];
  }
  // The wrong kind of value is the most basic complaint: «not text» before «too short».
  const [name, message] = constraints.find(([constraint]) => constraint.startsWith('is')) ??
    constraints[0] ?? ['invalid', 'is not valid'];
  return [{ field, code: CODES[name] ?? name, message }, ...nested];
}
