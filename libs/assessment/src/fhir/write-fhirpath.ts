import type { Condition, Expression, Limits, Step } from '../definition/expression';
import type { InstrumentDefinition, Item } from '../definition/instrument';

/** FHIRPath has no word for this part of an instrument; the export leaves it out and says so. */
export class NotExpressible extends Error {}

/** Tables with more keys than this would make an expression nobody's engine enjoys. */
const MAX_TABLE_KEYS = 300;

/** The answer node of a question, wherever its group stands. */
export function answerPath(code: string): string {
  return `%resource.repeat(item).where(linkId = ${text(code)}).answer`;
}

/** A variable's name as FHIRPath reads it; codes with dots and dashes need the ticks. */
export function variable(code: string): string {
  return `%\`${code}\``;
}

/** Writes an instrument's arithmetic as FHIRPath: a missing answer is empty and makes its expression empty, as here. */
export class FhirPathWriter {
  private readonly items: ReadonlyMap<string, Item>;
  private readonly known = new Set<string>();

  constructor(private readonly definition: InstrumentDefinition) {
    this.items = new Map(definition.items.map((item) => [item.code, item]));
  }

  /** From here on expressions may read `code` as a variable. */
  declare(code: string): void {
    this.known.add(code);
  }

  /** True once the question is answered, or is not asked. */
  settled(code: string): string {
    const { shownWhen } = this.item(code);
    const answered = `${answerPath(code)}.value.exists()`;
    return shownWhen ? `(${this.condition(shownWhen)}.not() or ${answered})` : answered;
  }

  /** The number a question gives: points of the chosen option, the number typed, or 1/0 for yes/no. */
  points(code: string): string {
    const item = this.item(code);
    const answer = answerPath(code);
    const shown = this.ownPoints(item, answer);
    if (!item.shownWhen) return shown;
    return `iif(${this.condition(item.shownWhen)}, ${shown}, ${number(item.whenHidden ?? 0)})`;
  }

  expression(expression: Expression): string {
    if (typeof expression === 'number') return number(expression);
    if ('item' in expression) return this.read(expression.item);
    if ('value' in expression) return this.read(expression.value);
    if ('sum' in expression) return this.chain(expression.sum, '+', '0');
    if ('product' in expression) return this.chain(expression.product, '*', '1');
    if ('minus' in expression) return this.chain(expression.minus, '-', '0');
    if ('quotient' in expression) return this.chain(expression.quotient, '/', '1');
    if ('lowest' in expression) return this.extreme(expression.lowest, 'min');
    if ('highest' in expression) return this.extreme(expression.highest, 'max');
    if ('ln' in expression) return `(${this.expression(expression.ln)}).ln()`;
    if ('logistic' in expression)
      return `(${this.expression(expression.logistic)}).select(1.0 / (1.0 + (-$this).exp()))`;
    if ('polynomial' in expression) {
      const { of, coefficients } = expression.polynomial;
      const powers = coefficients.map((b, at) => `${number(b)} * $this.power(${at + 1})`);
      return `(${this.expression(of)}).select(${powers.join(' + ')})`;
    }
    if ('round' in expression) return this.rounded(expression.round);
    if ('steps' in expression)
      return `(${this.expression(expression.steps.of)}).select(${ladder(expression.steps.table)})`;
    if ('lookup' in expression) return this.lookup(expression.lookup);
    if ('match' in expression) {
      const { item, cases } = expression.match;
      return choose(
        Object.entries(cases).map(([code, give]) => [
          this.chose(item, code),
          this.expression(give),
        ]),
      );
    }
    if ('first' in expression)
      return choose(
        expression.first.map(({ when, give }) => [
          when ? this.condition(when) : 'true',
          this.expression(give),
        ]),
      );
    if ('entries' in expression) throw new NotExpressible('repeated groups');
    if ('count' in expression) {
      const { items, atLeast } = expression.count;
      return `(${items.map((code) => `iif(${this.read(code)} >= ${number(atLeast)}, 1, 0)`).join(' + ')})`;
    }
    throw new NotExpressible('spans between two days');
  }

  /** Always true or false, never empty: a comparison with a missing answer is false. */
  condition(condition: Condition): string {
    if ('all' in condition)
      return condition.all.length === 0 ? 'true' : this.conditions(condition.all, 'and');
    if ('any' in condition)
      return condition.any.length === 0 ? 'false' : this.conditions(condition.any, 'or');
    if ('not' in condition) return `(${this.condition(condition.not)}).not()`;
    if ('number' in condition) return within(this.expression(condition.number), condition);
    if ('date' in condition || 'context' in condition)
      throw new NotExpressible('what is known beside the answers');
    if (this.item(condition.item).kind === 'entries') throw new NotExpressible('repeated groups');
    const values = `${answerPath(condition.item)}.value`;
    if ('answered' in condition)
      return `(${values}.exists() = ${condition.answered ? 'true' : 'false'})`;
    if ('is' in condition) return this.compares(condition.item, [condition.is]);
    if ('in' in condition) return this.compares(condition.item, condition.in);
    if ('includes' in condition) return this.compares(condition.item, [condition.includes]);
    if ('matches' in condition)
      return `${values}.where($this.matches(${text(condition.matches)})).exists()`;
    throw new NotExpressible('a question about a table');
  }

  private ownPoints(item: Item, answer: string): string {
    switch (item.kind) {
      case 'choice':
        return this.weights(item, answer);
      case 'boolean': {
        const points = (code: string, otherwise: number): string =>
          number(item.options?.find((option) => option.code === code)?.points ?? otherwise);
        return `${answer}.value.select(iif($this, ${points('true', 1)}, ${points('false', 0)}))`;
      }
      case 'number':
        return `${answer}.value`;
      case 'multi':
        return `iif(${answer}.exists(), (${this.weights(item, answer)}).sum(), {})`;
      default:
        throw new NotExpressible(`points of ${item.kind} questions`);
    }
  }

  /** `weight()` wants points on every option; where some have none, the points are written out. */
  private weights({ options = [] }: Item, answer: string): string {
    if (options.every(({ points }) => points !== undefined)) return `${answer}.weight()`;
    const rows = options.flatMap(({ code, points }): [string, string][] =>
      points === undefined ? [] : [[`$this.code = ${text(code)}`, number(points)]],
    );
    return `${answer}.value.select(${choose(rows)})`;
  }

  private compares(code: string, values: readonly (string | number | boolean)[]): string {
    const item = this.item(code);
    const each = `${answerPath(code)}.value`;
    const known = item.kind === 'choice' || item.kind === 'multi' ? `${each}.code` : each;
    return `${known}.where(${values.map((value) => `$this = ${literal(value)}`).join(' or ')}).exists()`;
  }

  private chose(code: string, option: string): string {
    const boolean = this.item(code).kind === 'boolean';
    return this.compares(code, [boolean ? option === 'true' : option]);
  }

  private conditions(parts: readonly Condition[], word: 'and' | 'or'): string {
    return `(${parts.map((part) => this.condition(part)).join(` ${word} `)})`;
  }

  private chain(parts: readonly Expression[], sign: string, empty: string): string {
    return parts.length === 0
      ? empty
      : `(${parts.map((part) => this.expression(part)).join(` ${sign} `)})`;
  }

  private extreme(parts: readonly Expression[], which: 'min' | 'max'): string {
    const written = parts.map((part) => `(${this.expression(part)})`);
    const complete = written.map((each) => `${each}.exists()`).join(' and ');
    return `iif(${complete}, (${written.join(' | ')}).${which}(), {})`;
  }

  private rounded({
    of,
    decimals,
    mode,
  }: Extract<Expression, { round: unknown }>['round']): string {
    const factor = number(10 ** decimals);
    const how = {
      'half-up': `($this * ${factor} + 0.5).floor()`,
      up: `($this * ${factor}).ceiling()`,
      down: `($this * ${factor}).floor()`,
      'toward-zero': `($this * ${factor}).truncate()`,
    }[mode];
    return `(${this.expression(of)}).select(${how} / ${factor})`;
  }

  private lookup({ item, table }: { readonly item: string; readonly table: string }): string {
    const groups = this.definition.tables?.[table]?.groups ?? [];
    if (groups.reduce((sum, { keys }) => sum + keys.length, 0) > MAX_TABLE_KEYS)
      throw new NotExpressible(`the table "${table}"`);
    return choose(
      groups.map(({ value, keys }) => [
        this.compares(item, keys),
        value === null ? '{}' : number(value),
      ]),
    );
  }

  private read(code: string): string {
    if (!this.known.has(code)) throw new NotExpressible(`what "${code}" is made of`);
    return variable(code);
  }

  private item(code: string): Item {
    const found = this.items.get(code);
    if (!found) throw new NotExpressible(`the unknown question "${code}"`);
    return found;
  }
}

function choose(rows: readonly (readonly [string, string])[]): string {
  return rows.reduceRight((otherwise, [when, give]) => `iif(${when}, ${give}, ${otherwise})`, '{}');
}

function ladder(steps: readonly Step[]): string {
  return choose(
    steps.map(({ below, give }) => [
      below === undefined ? 'true' : `$this < ${number(below)}`,
      number(give),
    ]),
  );
}

function within(expression: string, limits: Limits): string {
  const signs = { is: '=', atLeast: '>=', above: '>', atMost: '<=', below: '<' } as const;
  const tests = (Object.keys(signs) as (keyof typeof signs)[]).flatMap((limit) => {
    const value = limits[limit];
    return value === undefined ? [] : [`$this ${signs[limit]} ${number(value)}`];
  });
  return `(${expression}).where(${tests.join(' and ')}).exists()`;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string'
    ? text(value)
    : typeof value === 'number'
      ? number(value)
      : String(value);
}

export function text(value: string): string {
  return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

/** FHIRPath knows no exponents. */
function number(value: number): string {
  const plain = value.toString();
  const written = plain.includes('e')
    ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '')
    : plain;
  return value < 0 ? `(${written})` : written;
}
