import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Response } from 'supertest';
import { contractDocument } from '../src/contract-document';

/**
 * Reads are JSON written by PostgreSQL, so the compiler cannot hold them to the contract; this does,
 * for every answer any API test receives.
 */
export function holdAnswersAgainstContract(app: NestFastifyApplication) {
  const contract = contractDocument(app);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(closeObjects(nullableAsType(contract)) as object, 'contract');
  const compiled = new Map<string, ValidateFunction>();

  return (method: string, path: string) =>
    (answer: Response): void => {
      const template = templateOf(Object.keys(contract.paths), path);
      const operation = template
        ? (contract.paths[template] as Record<string, unknown>)[method]
        : undefined;
      if (!template || !operation || answer.status >= 400 || answer.status === 204) return;
      const declared = pick(
        operation,
        'responses',
        String(answer.status),
        'content',
        'application/json',
        'schema',
      );
      if (!declared) {
        if (answer.type === 'application/json')
          throw new Error(
            `${method} ${template} answers ${answer.status} with JSON the contract does not declare`,
          );
        return;
      }
      const key = [
        template,
        method,
        'responses',
        String(answer.status),
        'content',
        'application/json',
        'schema',
      ]
        .map(pointer)
        .join('/');
      let validate = compiled.get(key);
      if (!validate) {
        validate = ajv.compile({ $ref: `contract#/paths/${key}` });
        compiled.set(key, validate);
      }
      if (!validate(answer.body)) {
        throw new Error(
          `${method} ${template} does not keep the contract: ${ajv.errorsText(validate.errors)}`,
        );
      }
    };
}

function templateOf(templates: readonly string[], path: string): string | undefined {
  const bare = (path.split('?')[0] ?? path).replace(/^\/api/, '');
  // A literal segment beats a parameter: `/people/search` is not a person.
  return templates
    .filter((template) => new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(bare))
    .sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))[0];
}

function pick(from: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    from,
  );
}

const pointer = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The generator writes `nullable: true` as OpenAPI 3.0 did; JSON Schema says it with a type. */
function nullableAsType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableAsType);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, nullableAsType(inner)]),
  );
  if (copy['nullable'] !== true) return copy;
  const { nullable: _, ...rest } = copy;
  return { anyOf: [rest, { type: 'null' }] };
}

/** A field the contract does not name must not go out. */
function closeObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeObjects);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, closeObjects(inner)]),
  );
  if (copy['type'] === 'object' && copy['properties'] && copy['additionalProperties'] === undefined)
    copy['additionalProperties'] = false;
  return copy;
}
