import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkPolicy,
  Refusal,
  type Actor,
  type PolicyBook,
  type PolicyCode,
} from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { StaleRevision } from '../../platform/http/stale-revision';
import type { DecidePolicyDto } from '../contract/policy.dto';
import { PolicyEntity } from '../persistence/policy.entity';

/** Puts a new version of a policy into force from a day on, or takes back one that has not begun. Nothing reaches back. */
@Injectable()
export class DecidePolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, code: PolicyCode, given: DecidePolicyDto): Promise<PolicyEntity> {
    return this.transactions.run(async () => {
      await this.check(code, given);
      const latest = await this.latest(code);
      if ((latest?.id ?? null) !== given.after) throw new StaleRevision(shown(latest), given);
      if (latest && latest.effectiveFrom >= given.effectiveFrom)
        throw InvalidInput.field(
          'effectiveFrom',
          'before-start',
          'A version begins after the one before',
          {
            after: latest.effectiveFrom,
          },
        );
      const manager = this.transactions.manager;
      if (latest && (latest.effectiveTo === null || latest.effectiveTo > given.effectiveFrom))
        await manager.save(Object.assign(latest, { effectiveTo: given.effectiveFrom }));
      const decided = await manager.save(
        manager.create(PolicyEntity, {
          id: randomUUID(),
          code,
          effectiveFrom: given.effectiveFrom,
          effectiveTo: null,
          body: given.body as PolicyBook[PolicyCode],
          note: given.note,
        }),
      );
      await this.audit.record(actor, {
        action: 'policy.decided',
        subject: { kind: 'policy', id: decided.id },
        facts: { code, effectiveFrom: decided.effectiveFrom },
      });
      return decided;
    });
  }

  /** A version that has not begun may be taken back; the one before it goes on. */
  takeBack(actor: Actor, code: PolicyCode, versionId: string): Promise<void> {
    return this.transactions.run(async () => {
      const latest = await this.latest(code);
      const manager = this.transactions.manager;
      if (latest?.id !== versionId) {
        if (await manager.existsBy(PolicyEntity, { id: versionId, code }))
          throw new Refusal('policy.not-the-latest');
        throw new NotFound();
      }
      if (latest.effectiveFrom <= this.clock.today()) throw new Refusal('policy.already-in-force');
      await manager.remove(latest);
      const [before] = await this.newestFirst(code, 1);
      if (before) await manager.save(Object.assign(before, { effectiveTo: null }));
      await this.audit.record(actor, {
        action: 'policy.taken-back',
        subject: { kind: 'policy', id: versionId },
        facts: { code },
      });
    });
  }

  private async check(code: PolicyCode, given: DecidePolicyDto): Promise<void> {
    if (given.effectiveFrom < this.clock.today())
      throw InvalidInput.field('effectiveFrom', 'in-the-past', 'A policy cannot reach back', {
        after: this.clock.today(),
      });
    const known = new Set((await this.instruments.newest()).map((each) => each.code));
    const faults = checkPolicy(code, given.body, (instrument) => known.has(instrument));
    if (faults.length > 0)
      throw new InvalidInput(
        faults.map(({ path, code: fault, limits }) => ({
          field: path === '' ? 'body' : `body.${path}`,
          code: fault,
          message: 'This is not possible here',
          ...(limits ? { limits } : {}),
        })),
      );
  }

  /** The latest version, locked: two decisions at once see each other. */
  private async latest(code: PolicyCode): Promise<PolicyEntity | undefined> {
    await this.transactions.manager.query(
      `SELECT pg_advisory_xact_lock(hashtext('policy:' || $1))`,
      [code],
    );
    const [latest] = await this.newestFirst(code, 1);
    return latest;
  }

  private newestFirst(code: PolicyCode, take: number): Promise<PolicyEntity[]> {
    return this.transactions.manager.find(PolicyEntity, {
      where: { code },
      order: { effectiveFrom: 'DESC' },
      take,
    });
  }
}

function shown(version: PolicyEntity | undefined) {
  return version
    ? {
        id: version.id,
        effectiveFrom: version.effectiveFrom,
        body: version.body,
        note: version.note,
      }
    : null;
}
