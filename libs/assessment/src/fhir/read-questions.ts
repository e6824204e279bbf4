import type { Condition } from '../definition/expression';
import type { EntryField, Item, Option, Section } from '../definition/instrument';
import {
  EXTENSIONS,
  extensionOf,
  LOINC,
  weightOf,
  type Coding,
  type EnableWhen,
  type Questionnaire,
  type QuestionnaireItem,
  type ValueSet,
} from './fhir-resources';
import { fieldOf } from './field-link';
import type { NoteTaker } from './import-note';
import { codeOf } from './code-of';
import type { Texts } from './read-texts';

/** Reads groups as sections and questions as items; what has no place here is noted. */
export class QuestionReader {
  readonly sections: Section[] = [];
  readonly items: Item[] = [];
  /** Our question by the source's link id. */
  readonly byLink = new Map<string, Item>();
  private readonly codes = new Set<string>();

  constructor(
    private readonly source: Questionnaire,
    private readonly texts: Texts,
    private readonly note: NoteTaker,
  ) {}

  read(): void {
    this.readNodes(this.source.item ?? [], null);
  }

  /** Our codes know letters, digits, dots, dashes, colons and underscores. */
  codeFor(linkId: string): string {
    const plain = linkId.replace(/[^A-Za-z0-9._:-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'q';
    let code = plain;
    for (let n = 2; this.codes.has(code); n += 1) code = `${plain}-${n}`;
    this.codes.add(code);
    return code;
  }

  private readNodes(nodes: readonly QuestionnaireItem[], section: string | null): void {
    let current = section;
    for (const node of nodes) {
      if (node.type === 'group' && node.repeats) {
        current ??= this.openSection({ linkId: 'questions', text: 'Questions', type: 'group' });
        this.readRepeated(node, current);
        continue;
      }
      if (node.type === 'group') {
        this.readNodes(node.item ?? [], this.openSection(node));
        continue;
      }
      if (node.type === 'display' || isResult(node)) continue;
      current ??= this.openSection({ linkId: 'questions', text: 'Questions', type: 'group' });
      this.readQuestion(node, current);
      const below = (node.item ?? []).filter(({ type }) => type !== 'display');
      if (below.length > 0) this.readNodes(below, current);
    }
  }

  private openSection(node: QuestionnaireItem): string {
    const has = (node.item ?? []).some(
      (each) =>
        (each.type !== 'group' || each.repeats) && each.type !== 'display' && !isResult(each),
    );
    const code = this.codeFor(node.linkId);
    if (has || node.linkId === 'questions') {
      const help = (node.item ?? []).find(({ type }) => type === 'display');
      this.sections.push({
        code,
        title: this.texts.read(node.text, node._text, node.linkId),
        ...(help?.text ? { help: this.texts.read(help.text, help._text, '') } : {}),
      });
    }
    return code;
  }

  private readQuestion(node: QuestionnaireItem, section: string): void {
    const asked = this.askedBy(node);
    if (asked) this.keep(node, section, asked);
  }

  /** A group that repeats is one item; its questions are fields, which have no groups and no rules of their own. */
  private readRepeated(node: QuestionnaireItem, section: string): void {
    const fields = (node.item ?? []).flatMap((below): EntryField[] => {
      if (below.type === 'display' || isResult(below)) return [];
      const asked = this.askedBy(below);
      if (!asked) return [];
      const { kind } = asked;
      if (kind === 'multi' || kind === 'entries' || below.enableWhen || (below.item ?? []).length) {
        this.note('question-left-out', below.linkId, below.type);
        return [];
      }
      return [{ ...asked, kind, code: fieldOf(node.linkId, below.linkId) }];
    });
    if (fields.length === 0) this.note('question-left-out', node.linkId, node.type);
    else this.keep(node, section, { kind: 'entries', fields, ...this.worded(node) });
  }

  private keep(
    node: QuestionnaireItem,
    section: string,
    asked: Omit<Item, 'code' | 'section'>,
  ): void {
    const code = this.codeFor(node.linkId);
    const loinc = node.code?.find(({ system }) => system === LOINC)?.code;
    const shownWhen = this.shownWhen(node);
    const item: Item = {
      code,
      section,
      ...asked,
      ...(shownWhen ? { shownWhen } : {}),
      ...(loinc ? { loinc } : {}),
      ...(code === node.linkId ? {} : { aliases: [node.linkId] }),
    };
    this.items.push(item);
    this.byLink.set(node.linkId, item);
  }

  private askedBy(node: QuestionnaireItem): Omit<Item, 'code' | 'section'> | undefined {
    const kind = kindOf(node);
    if (!kind) {
      this.note('question-left-out', node.linkId, node.type);
      return undefined;
    }
    const options = kind === 'choice' || kind === 'multi' ? this.optionsOf(node) : undefined;
    if (options?.length === 0) {
      this.note('options-elsewhere', node.linkId, node.answerValueSet ?? '');
      return undefined;
    }
    return {
      kind,
      ...this.worded(node),
      ...(options ? { options } : {}),
      ...(kind === 'number' && node.type === 'integer' ? { whole: true } : {}),
    };
  }

  /** What a question and a repeated group say alike. */
  private worded(node: QuestionnaireItem) {
    const help = (node.item ?? []).find(({ type }) => type === 'display');
    const limit = (...urls: string[]): number | undefined => {
      const found = urls.map((url) => extensionOf(node, url)).find(Boolean);
      return found?.valueInteger ?? found?.valueDecimal;
    };
    const min = limit(EXTENSIONS.minValue, EXTENSIONS.minOccurs);
    const max = limit(EXTENSIONS.maxValue, EXTENSIONS.maxOccurs);
    return {
      text: this.texts.read(node.text, node._text, node.linkId),
      ...(help?.text ? { help: this.texts.read(help.text, help._text, '') } : {}),
      ...(node.required ? {} : { optional: true }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }

  private optionsOf(node: QuestionnaireItem): readonly Option[] {
    const codings: { coding: Coding; points?: number | undefined }[] = node.answerOption
      ? node.answerOption.flatMap((option) => {
          const coding =
            option.valueCoding ??
            codingOf(option.valueString ?? option.valueInteger ?? option.valueDate);
          return coding ? [{ coding, points: weightOf(option) ?? weightOf(coding) }] : [];
        })
      : this.valueSet(node.answerValueSet).map((coding) => ({ coding, points: weightOf(coding) }));
    return codings.flatMap(({ coding, points }): Option[] =>
      coding.code === undefined && coding.display === undefined
        ? []
        : [
            {
              code: coding.code ?? codeOf(coding.display ?? ''),
              label: this.texts.read(coding.display, coding._display, coding.code ?? ''),
              ...(points === undefined ? {} : { points }),
            },
          ],
    );
  }

  private valueSet(reference: string | undefined): readonly Coding[] {
    if (!reference) return [];
    const set = this.source.contained?.find(
      (each): each is ValueSet =>
        each.resourceType === 'ValueSet' &&
        (`#${each.id ?? ''}` === reference || each.url === reference),
    );
    return (
      set?.expansion?.contains ??
      set?.compose?.include?.flatMap(({ system, concept = [] }) =>
        concept.map((each) => ({ ...(system ? { system } : {}), ...each })),
      ) ??
      []
    );
  }

  private shownWhen(node: QuestionnaireItem): Condition | undefined {
    const rules = node.enableWhen ?? [];
    if (rules.length === 0) return undefined;
    const parts = rules.map((rule) => this.conditionOf(rule));
    if (parts.some((part) => part === undefined)) {
      this.note('rule-left-out', node.linkId, rules.map(({ question }) => question).join(', '));
      return undefined;
    }
    const known = parts as Condition[];
    if (known.length === 1) return known[0];
    return node.enableBehavior === 'any' ? { any: known } : { all: known };
  }

  private conditionOf(rule: EnableWhen): Condition | undefined {
    const item = this.byLink.get(rule.question);
    if (!item) return undefined;
    const { code } = item;
    if (rule.operator === 'exists') return { item: code, answered: rule.answerBoolean ?? true };
    const is =
      rule.answerCoding?.code ??
      rule.answerBoolean ??
      rule.answerInteger ??
      rule.answerDecimal ??
      rule.answerString;
    if (is === undefined) return undefined;
    const equal: Condition =
      item.kind === 'multi' ? { item: code, includes: String(is) } : { item: code, is };
    if (rule.operator === '=') return equal;
    if (rule.operator === '!=') return { all: [{ item: code, answered: true }, { not: equal }] };
    if (typeof is !== 'number') return undefined;
    const limits = {
      '>': { above: is },
      '<': { below: is },
      '>=': { atLeast: is },
      '<=': { atMost: is },
    };
    return { number: { item: code }, ...limits[rule.operator] };
  }
}

/** A questionnaire's questions alone. */
export function withoutResults(items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return items.flatMap(({ item, ...node }) =>
    isResult(node) ? [] : [{ ...node, ...(item ? { item: withoutResults(item) } : {}) }],
  );
}

/** A question that nobody answers: its value is worked out. */
export function isResult(node: QuestionnaireItem): boolean {
  return extensionOf(node, EXTENSIONS.calculatedExpression) !== undefined;
}

function kindOf({ type, repeats }: QuestionnaireItem): Item['kind'] | undefined {
  switch (type) {
    case 'choice':
    case 'coding':
    case 'open-choice':
      return repeats ? 'multi' : 'choice';
    case 'boolean':
      return 'boolean';
    case 'integer':
    case 'decimal':
      return 'number';
    case 'date':
      return 'date';
    case 'string':
    case 'text':
      return 'text';
    default:
      return undefined;
  }
}

function codingOf(value: string | number | undefined): Coding | undefined {
  return value === undefined ? undefined : { code: String(value), display: String(value) };
}
