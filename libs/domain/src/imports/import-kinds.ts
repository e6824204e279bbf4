import { identifierFields, type ImportField, type ImportKind } from './import-field';
import { MOVEMENT_FIELDS } from './movement-fields';
import { ORDER_FIELDS } from './order-fields';
import { PEOPLE_FIELDS } from './people-fields';

export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  people: PEOPLE_FIELDS,
  orders: ORDER_FIELDS,
  movements: MOVEMENT_FIELDS,
};

/** Every field name of any kind, once; the contract lists them. */
export const IMPORT_FIELD_NAMES: readonly string[] = [
  ...new Set(Object.values(IMPORT_FIELDS).flatMap((fields) => fields.map(({ name }) => name))),
];

/** Columns of which a file of orders or movements needs at least one, to say whose row it is. */
export const PERSON_KEY_NAMES: readonly string[] = [
  'personNumber',
  ...identifierFields.map(({ name }) => name),
];
