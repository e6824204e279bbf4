import type { InstrumentDefinition, InstrumentFile, Item, Scale } from '../definition/instrument';
import { calculator, ExpressionFault, type Calculate } from './calculate';
import { codeOf } from './code-of';
import {
  allItems,
  EXTENSIONS,
  extensionOf,
  type FhirVersion,
  type Questionnaire,
  type QuestionnaireItem,
} from './fhir-resources';
import type { ImportNote } from './import-note';
import { inferBands, inferScale } from './infer-scale';
import { inferRule } from './infer-rule';
import { Probe } from './probe';
import { isResult, QuestionReader, withoutResults } from './read-questions';
import { Texts } from './read-texts';

export interface ImportedInstrument {
  readonly file: InstrumentFile;
  readonly notes: readonly ImportNote[];
}

/**
 * A FHIR R4 or R5 Questionnaire as an instrument file to go on with. Questions, options, points, limits, skip rules,
 * translations and LOINC codes are read; totals and bands are learned from what their expressions answer (`fhirpath`),
 * and taken over only where a hundred mixed answers agree. Never throws for what it cannot read: it notes it.
 */
export function fromQuestionnaire(source: Questionnaire): ImportedInstrument {
  return new QuestionnaireReader(source).read();
}

const SAMPLES = 100;

/** A questionnaire is never made of parts. */
type Draft = Omit<InstrumentDefinition, 'components'>;

/** How the version is told: R5 has `coding` questions, R4 `choice`. */
function versionOf(source: Questionnaire): FhirVersion {
  return allItems(source.item).some(({ type }) => type === 'coding') ? 'R5' : 'R4';
}

class QuestionnaireReader {
  private readonly notes: ImportNote[] = [];
  private readonly texts: Texts;
  private readonly questions: QuestionReader;

  constructor(private readonly source: Questionnaire) {
    this.texts = new Texts(source.language);
    this.questions = new QuestionReader(source, this.texts, (...note) => this.note(...note));
  }

  read(): ImportedInstrument {
    const { source, texts } = this;
    const title = texts.read(source.title, source._title, source.name ?? 'Untitled questionnaire');
    const purpose = texts.read(source.description, source._description, source.purpose ?? title.en);
    this.questions.read();
    let definition = this.assemble(title, purpose);
    definition = this.withRules(definition);
    const file = this.withScales(definition);
    if (texts.isForeign) this.note('english-missing', 'title');
    for (const at of ['population', 'source', 'validation']) this.note('to-be-stated', at);
    return { file, notes: this.notes };
  }

  /** Rules that the source writes as expressions, learned one after the other: a later may rest on an earlier. */
  private withRules(definition: Draft): Draft {
    return allItems(this.source.item).reduce((known, node) => {
      const rule = extensionOf(node, EXTENSIONS.enableWhenExpression)?.valueExpression?.expression;
      const item = this.questions.byLink.get(node.linkId);
      if (!rule || !item) return known;
      const before = known.items.slice(
        0,
        known.items.findIndex(({ code }) => code === item.code),
      );
      const asked = this.attempt(() =>
        inferRule(this.probe(known), this.enabling(node.linkId, rule), node.linkId, before),
      );
      if (!asked) {
        this.note('rule-left-out', node.linkId, rule);
        return known;
      }
      const items = known.items.map((each) =>
        each.code === item.code ? { ...each, shownWhen: asked } : each,
      );
      return { ...known, items };
    }, definition);
  }

  /** The enabling expression as the one result of the questionnaire, so that one calculator serves both. */
  private enabling(linkId: string, expression: string): Calculate {
    const { item = [], extension = [], ...rest } = this.source;
    // Variables are worked out for every try, so only where the rule reads one.
    const variables = extension.filter(({ valueExpression }) =>
      valueExpression?.name ? expression.includes(valueExpression.name) : false,
    );
    const result: QuestionnaireItem = {
      linkId,
      type: 'boolean',
      extension: [{ url: EXTENSIONS.calculatedExpression, valueExpression: { expression } }],
    };
    return calculator(
      { ...rest, extension: variables, item: [...withoutResults(item), result] },
      versionOf(this.source),
    );
  }

  private withScales(definition: Draft): InstrumentFile {
    const results = allItems(this.source.item).filter(isResult);
    if (results.length === 0) return definition;
    const calculate = this.attempt(() => calculator(this.source, versionOf(this.source)));
    if (!calculate) {
      for (const { linkId } of results) this.note('calculation-left-out', linkId);
      return definition;
    }
    const scales: { linkId: string; scale: Scale }[] = [];
    const others: QuestionnaireItem[] = [];
    for (const node of results) {
      const found = this.attempt(() => this.scaleOf(definition, calculate, node));
      if (found) scales.push({ linkId: node.linkId, scale: found });
      else others.push(node);
    }
    const complete = { ...definition, scales: scales.map(({ scale }) => scale) };
    return { ...complete, scales: this.withBands(complete, calculate, scales, others) };
  }

  private scaleOf(
    definition: Draft,
    calculate: Calculate,
    node: QuestionnaireItem,
  ): Scale | undefined {
    const title = this.texts.read(node.text, node._text, node.linkId);
    const code = this.questions.codeFor(node.linkId);
    const probe = this.probe(definition);
    const found = inferScale(probe, calculate, { linkId: node.linkId, code, title });
    if (!found) return undefined;
    const tried = this.probe({ ...definition, scales: [found.scale] });
    const output = found.scale.outputs[0]?.code ?? code;
    for (const answers of tried.samples(SAMPLES)) {
      const theirs = calculate(tried.response(answers)).get(node.linkId);
      const ours = tried.total(answers, output);
      if (typeof theirs !== 'number' || ours === null || Math.abs(theirs - ours) > 1e-9)
        return undefined;
    }
    if (found.totalsPartial) this.note('partial-total-refused', node.linkId);
    return found.scale;
  }

  private withBands(
    definition: Draft,
    calculate: Calculate,
    scales: readonly { readonly linkId: string; readonly scale: Scale }[],
    others: readonly QuestionnaireItem[],
  ): readonly Scale[] {
    const probe = this.probe(definition);
    const banded = new Map<Scale, Scale>();
    for (const node of others) {
      const its =
        scales.find(({ linkId }) => node.linkId === `${linkId}-band`) ??
        (scales.length === 1 ? scales[0] : undefined);
      const output = its?.scale.outputs[0];
      const bands =
        its && output && this.attempt(() => inferBands(probe, calculate, node.linkId, output.code));
      if (its && output && bands)
        banded.set(its.scale, { ...its.scale, outputs: [{ ...output, bands }] });
      else this.note('calculation-left-out', node.linkId);
    }
    return definition.scales.map((scale) => banded.get(scale) ?? scale);
  }

  private probe(definition: Draft): Probe {
    const byCode = new Map(definition.items.map((item) => [item.code, item]));
    const links = [...this.questions.byLink].map(
      ([link, { code }]) => [link, byCode.get(code) as Item] as const,
    );
    return new Probe(this.source, definition, new Map(links));
  }

  private attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof ExpressionFault) return undefined;
      throw error;
    }
  }

  private assemble(
    title: InstrumentDefinition['title'],
    purpose: InstrumentDefinition['purpose'],
  ): Draft {
    const { source, texts } = this;
    const notice = texts.read(source.copyright, source._copyright, '');
    const { languages } = texts;
    const unsaid = { en: 'To be stated by the author.', zh: '由作者填写。' };
    // A name is the same in every language.
    const named = (words: string) => ({
      en: words,
      ...Object.fromEntries(Object.keys(languages).map((each) => [each, words])),
    });
    return {
      format: 1,
      code: codeOf(source.name ?? source.id ?? title.en).slice(0, 60),
      version: /^[0-9]+(\.[0-9]+)*$/.test(source.version ?? '')
        ? (source.version as string)
        : '1.0',
      title,
      purpose,
      population: { description: unsaid },
      source: {
        description: source.publisher ? named(source.publisher) : unsaid,
        citations: source.url ? [source.url] : [],
      },
      licence: {
        name: source.copyright ? 'As stated by the publisher' : 'To be stated',
        notice: source.copyright ? notice : unsaid,
        wording: 'included',
      },
      validation: { status: 'not-validated', statement: unsaid, validatedFor: [] },
      languages,
      sections: this.questions.sections,
      items: this.questions.items,
      scales: [],
    };
  }

  private note(code: ImportNote['code'], at: string, detail?: string): void {
    this.notes.push({ code, at, ...(detail ? { detail } : {}) });
  }
}
