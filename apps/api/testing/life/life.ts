import { randomUUID } from 'node:crypto';
import { CLEARANCES, type Role } from '@throughcare/domain';
import { nobodyElse } from '../nobody-else';
import type { TestApp, TestUser } from '../test-app';

/** Who acts in the story of one life; each has a counterpart of the same role at another site. */
export const ROLES_IN_LIFE = {
  caseworker: 'caseworker',
  supervisor: 'supervisor',
  manager: 'manager',
  facilitator: 'facilitator',
  officer: 'probation-officer',
  'officer’s supervisor': 'supervisor',
  partner: 'partner-worker',
  author: 'instrument-author',
  reviewer: 'instrument-author',
  administrator: 'administrator',
  auditor: 'auditor',
} as const satisfies Record<string, Role>;
export type Who = keyof typeof ROLES_IN_LIFE;

/** One person's way from reception to the community, and the records met on it by the names the contract gives them. */
export interface Life {
  readonly test: TestApp;
  readonly prison: string;
  readonly office: string;
  readonly who: Readonly<Record<Who, TestUser>>;
  /** The same role with every clearance, somewhere else. */
  readonly stranger: Readonly<Record<Who, TestUser>>;
  readonly partnerId: string;
  readonly identity: ReturnType<typeof nobodyElse>;
  /** Ids by the contract's parameter names: `personId`, `alertId`. */
  readonly ids: Record<string, string>;
  /** The revision that stands now. */
  revision(table: string, id: string): Promise<number>;
}

export async function aLife(test: TestApp): Promise<Life> {
  const prison = await test.aSite({ name: 'Northgate Prison' });
  const office = await test.aSite({ name: 'Senn Probation Office', kind: 'probation-office' });
  const elsewhere = await test.aSite({ name: 'Harrow Point' });
  const partnerId = await aPartner(test, 'Front Door Housing');
  const otherPartnerId = await aPartner(test, 'Calder Works');
  const outside: readonly Who[] = ['officer', 'officer’s supervisor', 'partner'];
  const who = {} as Record<Who, TestUser>;
  const stranger = {} as Record<Who, TestUser>;
  for (const [name, role] of Object.entries(ROLES_IN_LIFE) as [Who, Role][]) {
    const isPartner = role === 'partner-worker';
    who[name] = await test.aUser(role, outside.includes(name) ? office : prison, {
      ...(isPartner ? { partnerId } : {}),
    });
    stranger[name] = await test.aUser(role, elsewhere, {
      scope: isPartner ? 'referrals' : 'site',
      clearances: [...CLEARANCES],
      ...(isPartner ? { partnerId: otherPartnerId } : {}),
    });
  }
  return {
    test,
    prison,
    office,
    who,
    stranger,
    partnerId,
    identity: nobodyElse(),
    ids: {},
    async revision(table, id) {
      const [row] = await test.database.query<{ revision: number }>(
        `SELECT revision FROM ${table} WHERE id = $1`,
        [id],
      );
      if (!row) throw new Error(`no ${table} ${id}`);
      return row.revision;
    },
  };
}

async function aPartner(test: TestApp, name: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO partner_organisation (id, name, kind, need_domains) VALUES ($1, $2, 'housing', '{accommodation}')`,
    [id, name],
  );
  await test.database.query(
    `INSERT INTO sharing_agreement (id, partner_id, purpose, sections, starts_on, expires_on)
     VALUES ($1, $2, 'Housing', '{name-and-contact,need,language}', '2020-01-01', '2099-01-01')`,
    [randomUUID(), id],
  );
  return id;
}
