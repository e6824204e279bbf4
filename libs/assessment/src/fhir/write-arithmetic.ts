import type { Expression } from '../definition/expression';
import type { Band, InstrumentDefinition, Output, Scale } from '../definition/instrument';
import { noReferences, readCondition, readExpression } from '../definition/references';
import { termsOf } from '../engine/compile-scale';
import { EXTENSIONS, type Extension, type QuestionnaireItem } from './fhir-resources';
import { FhirPathWriter, NotExpressible, text, variable } from './write-fhirpath';
import type { Words } from './write-texts';

/** The scales of an instrument as SDC variables and calculated results. */
export class Arithmetic {
  readonly writer: FhirPathWriter;
  private readonly variables: Extension[] = [];
  /** By value code: the items it is made from, also through other values. */
  private readonly madeFrom = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly definition: InstrumentDefinition,
    private readonly words: Words,
  ) {
    this.writer = new FhirPathWriter(definition);
  }

  write() {
    const leftOut: { output: string; because: string }[] = [];
    const results: QuestionnaireItem[] = [];
    this.declareItems();
    for (const { code, is } of this.definition.derived ?? [])
      this.attempt(() => this.declare(code, this.writer.expression(is), this.itemsIn(is)));
    for (const scale of this.definition.scales) {
      const failed = this.attempt(() => {
        if (this.definition.components?.length)
          throw new NotExpressible('the parts of a combined instrument');
        this.declare(scale.code, this.total(scale), this.itemsOf(scale));
      });
      for (const output of scale.outputs) {
        const why =
          failed ??
          this.attempt(() => {
            const reads = new Set([...this.itemsOf(scale), ...this.itemsIn(output.of)]);
            const of = this.writer.expression(output.of);
            // A result is withheld with its scale, even where it reads only a part of it.
            this.declare(output.code, `iif(${variable(scale.code)}.exists(), ${of}, {})`, reads);
            results.push(...this.resultsOf(output));
          });
        if (why) leftOut.push({ output: output.code, because: why });
      }
    }
    return { variables: this.variables, results, leftOut };
  }

  /** Only what the arithmetic reads: a question without points is no variable. */
  private declareItems(): void {
    const { derived = [], scales } = this.definition;
    const read = noReferences();
    for (const { shownWhen: rule } of this.definition.items) if (rule) readCondition(rule, read);
    for (const { is } of derived) readExpression(is, read);
    for (const scale of scales) {
      for (const { give } of termsOf(scale)) readExpression(give, read);
      for (const { of } of scale.outputs) readExpression(of, read);
    }
    for (const { code } of this.definition.items.filter((item) => read.items.has(item.code)))
      this.attempt(() => this.declare(code, this.writer.points(code), new Set([code])));
  }

  private total(scale: Scale): string {
    const policy = scale.missing ?? { treat: 'refuse' };
    if (policy.treat !== 'refuse' && (policy.allow ?? 0) > 0)
      throw new NotExpressible('how missing answers are bridged');
    const terms = termsOf(scale).map(({ give, optional = [] }) => {
      const needs = [...this.itemsIn(give)].filter((code) => !optional.includes(code));
      const written = this.writer.expression(give);
      return isPlain(give) ? written : this.onceSettled(needs, written);
    });
    const sum = terms.length === 0 ? '0' : `(${terms.join(' + ')})`;
    const withheld = (this.definition.checks ?? [])
      .filter(({ scales }) => !scales || scales.includes(scale.code))
      .map(({ when }) => this.writer.condition(when));
    const required = (this.definition.required ?? []).filter(
      ({ scales }) => !scales || scales.includes(scale.code),
    );
    if (required.some(({ when }) => when))
      throw new NotExpressible('answers wanted only sometimes');
    const wanted = [...(scale.requires ?? []), ...required.flatMap(({ items }) => items)];
    const checked = this.onceSettled(wanted, sum);
    return withheld.length === 0 ? checked : `iif(${withheld.join(' or ')}, {}, ${checked})`;
  }

  private onceSettled(items: readonly string[], expression: string): string {
    if (items.length === 0) return expression;
    return `iif(${items.map((code) => this.writer.settled(code)).join(' and ')}, ${expression}, {})`;
  }

  private itemsIn(expression: Expression): ReadonlySet<string> {
    const { items, values } = readExpression(expression);
    return new Set([
      ...items,
      ...[...values].flatMap((value) => [...(this.madeFrom.get(value) ?? [])]),
    ]);
  }

  private itemsOf(scale: Scale): ReadonlySet<string> {
    return new Set([
      ...(scale.requires ?? []),
      ...termsOf(scale).flatMap(({ give }) => [...this.itemsIn(give)]),
    ]);
  }

  private resultsOf(output: Output): QuestionnaireItem[] {
    const result: QuestionnaireItem = {
      linkId: output.code,
      ...this.words.say('text', output.title),
      type: 'decimal',
      readOnly: true,
      extension: [calculated(variable(output.code))],
    };
    const bands = output.bands ?? [];
    if (bands.length === 0 || output.bandOf !== undefined) return [result];
    return [
      result,
      {
        linkId: `${output.code}-band`,
        ...this.words.say('text', output.title),
        type: 'string',
        readOnly: true,
        extension: [calculated(`(${variable(output.code)}).select(${bandLadder(bands)})`)],
      },
    ];
  }

  private declare(code: string, expression: string, madeFrom: ReadonlySet<string>): void {
    this.variables.push({
      url: EXTENSIONS.variable,
      valueExpression: { name: code, language: 'text/fhirpath', expression },
    });
    this.madeFrom.set(code, madeFrom);
    this.writer.declare(code);
  }

  /** Why not, when FHIRPath has no words for it. */
  private attempt(work: () => void): string | null {
    try {
      work();
      return null;
    } catch (error) {
      if (error instanceof NotExpressible) return error.message;
      throw error;
    }
  }
}

/** Sums and products of what is known: empty as soon as anything in them is, without asking. */
function isPlain(expression: Expression): boolean {
  if (typeof expression === 'number' || 'item' in expression || 'value' in expression) return true;
  const parts =
    'sum' in expression ? expression.sum : 'product' in expression ? expression.product : null;
  return parts?.every(isPlain) ?? false;
}

function calculated(expression: string): Extension {
  return {
    url: EXTENSIONS.calculatedExpression,
    valueExpression: { language: 'text/fhirpath', expression },
  };
}

function bandLadder(bands: readonly Band[]): string {
  return bands.reduceRight((otherwise, { code, from, below }) => {
    const tests = [
      ...(from === undefined ? [] : [`$this >= ${from}`]),
      ...(below === undefined ? [] : [`$this < ${below}`]),
    ];
    return tests.length === 0
      ? text(code)
      : `iif(${tests.join(' and ')}, ${text(code)}, ${otherwise})`;
  }, '{}');
}
