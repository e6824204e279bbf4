import { Injectable } from '@nestjs/common';
import {
  identifiersOf,
  type Actor,
  type CheckedRow,
  type ImportFault,
  type RowValues,
} from '@throughcare/domain';
import { visiblePeople } from '../../access';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import type { RowUnderCheck } from './row-under-check';

interface Found {
  readonly line: number;
  readonly person_id: string;
}

interface Site {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Whose row it is, by our number or by an identifier on file, and which site it names. Out of reach is unknown. */
@Injectable()
export class FindPeople {
  constructor(private readonly reads: Reads) {}

  async execute(
    actor: Actor,
    rows: readonly (CheckedRow & { readonly line: number })[],
  ): Promise<RowUnderCheck[]> {
    const found = await this.find(actor, rows);
    const sites = await this.reads.rows<Site>(sql`SELECT id, code, name FROM site`);
    return rows.map((row) => {
      const people = [...new Set(found.get(row.line) ?? [])];
      const site = siteOf(sites, row.values['site']);
      const faults = [
        ...row.faults,
        ...personFaults(row, people),
        ...siteFaults(actor, row.values, site),
      ];
      return { ...row, faults, personId: people[0] ?? null, siteId: site?.id ?? null };
    });
  }

  private async find(
    actor: Actor,
    rows: readonly (CheckedRow & { readonly line: number })[],
  ): Promise<Map<number, string[]>> {
    const sought = rows.flatMap(({ line, values }) => [
      ...(values['personNumber']
        ? [{ line, number: values['personNumber'], type: null, value: null }]
        : []),
      ...identifiersOf(values).map(({ type, value }) => ({
        line,
        number: null,
        type,
        value: value.toUpperCase(),
      })),
    ]);
    const found = await this.reads.rows<Found>(sql`
      WITH sought AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${JSON.stringify(sought)}::jsonb)
        AS s(line int, number text, type text, value text))
      SELECT s.line, p.id AS person_id FROM sought s JOIN person p ON p.number = s.number
        WHERE p.merged_into_id IS NULL AND ${visiblePeople(actor)}
      UNION
      SELECT s.line, p.id FROM sought s JOIN person_identifier i ON upper(i.value) = s.value AND i.type = s.type
        JOIN person p ON p.id = i.person_id WHERE p.merged_into_id IS NULL AND ${visiblePeople(actor)}`);
    const byLine = new Map<number, string[]>();
    for (const { line, person_id } of found)
      byLine.set(line, [...(byLine.get(line) ?? []), person_id]);
    return byLine;
  }
}

function personFaults(row: CheckedRow, people: readonly string[]): ImportFault[] {
  const identifiers = identifiersOf(row.values);
  if (!row.values['personNumber'] && identifiers.length === 0) return [];
  const field = row.values['personNumber'] ? 'personNumber' : columnOf(row.values);
  if (people.length === 0) return [{ field, code: 'person-unknown' }];
  // Two numbers of one row that lead to two people, or one number two people carry.
  return people.length > 1 ? [{ field, code: 'person-ambiguous' }] : [];
}

function columnOf(values: RowValues): string {
  const names = [
    'nationalId',
    'passport',
    'prisonNumber',
    'courtNumber',
    'policeNumber',
    'socialInsurance',
    'otherNumber',
  ];
  return names.find((name) => values[name]) ?? 'personNumber';
}

function siteOf(sites: readonly Site[], written: unknown): Site | undefined {
  const text = typeof written === 'string' ? written.trim().toLowerCase() : '';
  return sites.find(({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text);
}

/** A person may be moved to any site that exists; they are taken in only where the user works. */
function siteFaults(actor: Actor, values: RowValues, site: Site | undefined): ImportFault[] {
  if (!values['site']) return [];
  const isOpen =
    site &&
    (actor.scope === 'all' || values['kind'] !== 'admission' || actor.siteIds.includes(site.id));
  return isOpen ? [] : [{ field: 'site', code: 'site-unknown' }];
}
