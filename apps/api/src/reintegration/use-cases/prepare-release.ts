import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checklistFor, moveChecklistLine, Refusal, type Actor } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { PersonEntity } from '../../people';
import { Policies } from '../../policies';
import { Transactions } from '../../platform/database/transactions';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveCheckDto } from '../contract/release.dto';
import { ReleaseCheckEntity } from '../persistence/release.entity';

/** The release checklist (NMR-107, NMR-108): made with the release date, kept line by line. */
@Injectable()
export class PrepareRelease {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
  ) {}

  /** For a worker who starts it by hand. */
  begin(actor: Actor, personId: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const person = await this.transactions.manager.findOneByOrFail(PersonEntity, {
        id: personId,
      });
      if (!person.earliestReleaseOn) throw new Refusal('release.no-date');
      await this.lay(personId, person.earliestReleaseOn);
      await this.audit.record(actor, { action: 'release-checklist.begun', personId });
    });
  }

  /** Lays the checklist for a release day; an earlier list of another day moves its due dates and keeps its work. */
  async lay(personId: string, releaseOn: string): Promise<void> {
    const manager = this.transactions.manager;
    const [flags] = await manager.query<{ health: boolean; victim: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM alert a WHERE a.person_id = $1 AND a.clearance = 'health' AND (a.ends_on IS NULL OR a.ends_on > current_date)) AS health,
        EXISTS (SELECT 1 FROM alert a WHERE a.person_id = $1 AND a.clearance = 'victim' AND (a.ends_on IS NULL OR a.ends_on > current_date)) AS victim`,
      [personId],
    );
    const existing = await manager.findBy(ReleaseCheckEntity, { personId });
    const lines = checklistFor(
      releaseOn,
      { hasHealthFlag: flags?.health ?? false, hasVictim: flags?.victim ?? false },
      await this.policies.inForce('release-checklist'),
    );
    for (const line of lines) {
      const known = existing.find(({ item }) => item === line.item);
      if (known) await manager.save(Object.assign(known, { releaseOn, dueOn: line.dueOn }));
      else {
        await manager.save(
          manager.create(ReleaseCheckEntity, {
            id: randomUUID(),
            personId,
            releaseOn,
            item: line.item,
            daysBefore: line.daysBefore,
            owner: line.owner,
            dueOn: line.dueOn,
            state: 'to-do',
          }),
        );
      }
    }
    await this.duties.complete(personId, 'release-plan-draft');
  }

  move(actor: Actor, checkId: string, given: MoveCheckDto): Promise<ReleaseCheckEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const check = await manager.findOne(ReleaseCheckEntity, {
        where: { id: checkId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!check) throw new NotFound();
      await this.scope.require(actor, check.personId);
      requireRevision(check, given.revision, given, ({ revision, state, evidence }) => ({
        revision,
        state,
        evidence,
      }));
      const moved = moveChecklistLine(
        {
          item: check.item,
          daysBefore: check.daysBefore,
          owner: check.owner,
          dueOn: check.dueOn,
          state: check.state,
          ...(check.evidence ? { evidence: check.evidence } : {}),
        },
        given.move,
        given.evidence ?? undefined,
      );
      Object.assign(check, {
        state: moved.state,
        evidence: given.evidence?.trim() || check.evidence,
        ownerId: check.ownerId ?? actor.userId,
      });
      if (check.item === 'file-copy' && check.state === 'done')
        await this.duties.complete(check.personId, 'file-copy-offered');
      await this.audit.record(actor, {
        action: 'release-check.moved',
        subject: { kind: 'release-check', id: checkId },
        personId: check.personId,
        facts: { item: check.item, to: check.state },
      });
      const saved = await manager.save(check);
      await this.closeWhenReady(check.personId);
      return saved;
    });
  }

  private async closeWhenReady(personId: string): Promise<void> {
    const lines = await this.transactions.manager.findBy(ReleaseCheckEntity, { personId });
    if (lines.every(({ state }) => state === 'done' || state === 'not-needed'))
      await this.duties.complete(personId, 'release-checklist');
  }
}
