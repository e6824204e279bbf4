import type { InstrumentDefinition } from '../definition/instrument';
import type { Text } from '../definition/text';

/** What kind of thing changed between two versions; `about` is everything that is said of the whole. */
export type ChangedPart =
  | 'about'
  | 'section'
  | 'item'
  | 'scale'
  | 'output'
  | 'alert'
  | 'need'
  | 'derived'
  | 'check'
  | 'order';

/** One thing that reads differently: where inside (`options.yes.points`), then and now; undefined is absent. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface DefinitionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly part: ChangedPart;
  readonly code: string;
  /** What it is called now, or was. */
  readonly title: Text | null;
  /** Empty for what is new or gone: all of it is. */
  readonly fields: readonly FieldChange[];
}

type Node = Readonly<Record<string, unknown>>;
interface Coded {
  readonly code: string;
  readonly title: Text | null;
  readonly node: Node;
}

/** Rules and arithmetic are compared as a whole: half of a rule says nothing. */
const WHOLE = new Set(['shownWhen', 'when', 'of', 'bandOf', 'give', 'is', 'fromContext', 'rules']);

/** What a reviewer must look at: every difference between two versions, thing by thing and band by band. */
export function compareDefinitions(
  before: InstrumentDefinition,
  after: InstrumentDefinition,
): readonly DefinitionChange[] {
  const about = fieldChanges(aboutOf(before), aboutOf(after));
  return [
    ...(about.length > 0 ? [changed('about', '', after.title, about)] : []),
    ...compareLists('section', sectionsOf(before), sectionsOf(after)),
    ...compareLists('item', itemsOf(before), itemsOf(after)),
    ...orderOf(before, after),
    ...compareLists('scale', scalesOf(before), scalesOf(after)),
    ...compareLists('output', outputsOf(before), outputsOf(after)),
    ...compareLists('alert', alertsOf(before), alertsOf(after)),
    ...compareLists('need', needsOf(before), needsOf(after)),
    ...compareLists('derived', derivedOf(before), derivedOf(after)),
    ...compareLists('check', checksOf(before), checksOf(after)),
  ];
}

function compareLists(
  part: ChangedPart,
  before: readonly Coded[],
  after: readonly Coded[],
): DefinitionChange[] {
  const old = new Map(before.map((each) => [each.code, each]));
  const now = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap(({ code, title, node }): DefinitionChange[] => {
      const was = old.get(code);
      if (!was) return [{ kind: 'added', part, code, title, fields: [] }];
      const fields = fieldChanges(was.node, node);
      return fields.length > 0 ? [changed(part, code, title, fields)] : [];
    }),
    ...before
      .filter(({ code }) => !now.has(code))
      .map(({ code, title }): DefinitionChange => ({
        kind: 'removed',
        part,
        code,
        title,
        fields: [],
      })),
  ];
}

function changed(
  part: ChangedPart,
  code: string,
  title: Text | null,
  fields: readonly FieldChange[],
): DefinitionChange {
  return { kind: 'changed', part, code, title, fields };
}

function fieldChanges(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (isSame(before, after)) return [];
  const inner = (key: string) => (field === '' ? key : `${field}.${key}`);
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (isNode(before) && isNode(after) && !isText(before) && !isText(after) && !WHOLE.has(name)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => fieldChanges(before[key], after[key], inner(key)));
  }
  if (isCodedList(before) && isCodedList(after) && before.length + after.length > 0) {
    const old = new Map(before.map((each) => [each.code, each]));
    const now = new Map(after.map((each) => [each.code, each]));
    const codes = new Set([...old.keys(), ...now.keys()]);
    const inside = [...codes].flatMap((code) =>
      fieldChanges(old.get(code), now.get(code), inner(code)),
    );
    // Only their order is another one.
    return inside.length > 0
      ? inside
      : [{ field, before: [...old.keys()], after: [...now.keys()] }];
  }
  return [{ field, before, after }];
}

/** The order in which questions are asked that were asked before, where it is another one. */
function orderOf(before: InstrumentDefinition, after: InstrumentDefinition): DefinitionChange[] {
  const codes = (definition: InstrumentDefinition, other: InstrumentDefinition) => {
    const shared = new Set(other.items.map(({ code }) => code));
    return definition.items.map(({ code }) => code).filter((code) => shared.has(code));
  };
  const was = codes(before, after);
  const is = codes(after, before);
  if (isSame(was, is)) return [];
  return [changed('order', '', null, [{ field: 'items', before: was, after: is }])];
}

function aboutOf(definition: InstrumentDefinition): Node {
  const {
    sections: _sections,
    items: _items,
    scales: _scales,
    alerts: _alerts,
    needs: _needs,
    derived: _derived,
    checks: _checks,
    ...rest
  } = definition;
  return rest as unknown as Node;
}

const coded = (code: string, title: Text | null | undefined, node: object): Coded => {
  const { code: _code, ...rest } = node as Node;
  return { code, title: title ?? null, node: rest };
};

const sectionsOf = ({ sections }: InstrumentDefinition) =>
  sections.map((each) => coded(each.code, each.title, each));
const itemsOf = ({ items }: InstrumentDefinition) =>
  items.map((each) => coded(each.code, each.text, each));
const scalesOf = ({ scales }: InstrumentDefinition) =>
  scales.map(({ outputs: _outputs, ...scale }) => coded(scale.code, scale.title, scale));
const outputsOf = ({ scales }: InstrumentDefinition) =>
  scales.flatMap(({ outputs }) => outputs.map((each) => coded(each.code, each.title, each)));
const alertsOf = ({ alerts = [] }: InstrumentDefinition) =>
  alerts.map((each) => coded(each.code, each.message, each));
const needsOf = ({ needs = [] }: InstrumentDefinition) =>
  needs.map((each) => coded(each.domain, null, each));
const derivedOf = ({ derived = [] }: InstrumentDefinition) =>
  derived.map((each) => coded(each.code, each.title, each));
const checksOf = ({ checks = [] }: InstrumentDefinition) =>
  checks.map((each) => coded(each.error, each.message, each));

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: Node): boolean {
  return typeof value['en'] === 'string';
}

function isCodedList(value: unknown): value is readonly { readonly code: string }[] {
  return Array.isArray(value) && value.every((each) => isNode(each) && 'code' in each);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Keys in one order: where a key stands in a file means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key])]),
  );
}
