import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  fullName,
  movePartnerReferral,
  sendPartnerReferral,
  type Actor,
  type PartnerReferralMove,
  type SharedSection,
  type SharingAgreement,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { PersonEntity, Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type {
  MovePartnerReferralDto,
  PartnerNoteDto,
  SendPartnerReferralDto,
} from '../contract/release.dto';
import { PartnerReferralEntity, PartnerReferralNoteEntity } from '../persistence/release.entity';

const OWN_MOVES: readonly PartnerReferralMove[] = ['withdraw'];

/** Asking an outside body for help: with consent or a legal ground, sharing only what an agreement covers (TR-03.10). */
@Injectable()
export class ReferToPartner {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  send(
    actor: Actor,
    personId: string,
    given: SendPartnerReferralDto,
  ): Promise<PartnerReferralEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      const [partner] = await manager.query<{ name: string }[]>(
        'SELECT name FROM partner_organisation WHERE id = $1 AND is_active',
        [given.partnerId],
      );
      if (!partner)
        throw InvalidInput.field('partnerId', 'unknown-choice', 'This partner does not exist');
      const now = this.clock.now();
      const sent = sendPartnerReferral(
        {
          needDomain: given.needDomain,
          sections: given.sections,
          sentAt: now,
          ...(given.consentOn ? { consentOn: given.consentOn } : {}),
          ...(given.legalGround ? { legalGround: given.legalGround } : {}),
        },
        await this.agreements(given.partnerId),
        this.clock.today(),
      );
      const referral = await manager.save(
        manager.create(PartnerReferralEntity, {
          id: randomUUID(),
          personId,
          partnerId: given.partnerId,
          goalId: given.goalId ?? null,
          needDomain: given.needDomain,
          state: sent.state,
          sections: given.sections,
          shared: await this.share(personId, given),
          consentOn: given.consentOn ?? null,
          legalGround: given.legalGround ?? null,
          message: given.message,
          sentById: actor.userId,
          sentAt: now,
        }),
      );
      await this.duties.start(personId, 'partner-referral-sent', referral.id, now);
      await this.audit.record(actor, {
        action: 'partner-referral.sent',
        subject: { kind: 'partner-referral', id: referral.id },
        personId,
        facts: { partner: given.partnerId, sections: given.sections },
      });
      await this.timeline.note({
        personId,
        kind: 'partner-referral.sent',
        happenedAt: now,
        subject: { kind: 'partner-referral', id: referral.id },
        facts: { partner: partner.name, domain: given.needDomain },
      });
      return referral;
    });
  }

  /** The partner answers and reports; our own side may only take the request back. */
  move(
    actor: Actor,
    referralId: string,
    given: MovePartnerReferralDto,
  ): Promise<PartnerReferralEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const referral = await this.load(actor, referralId);
      const isPartner = actor.role === 'partner-worker';
      if (isPartner === OWN_MOVES.includes(given.move))
        throw InvalidInput.field('move', 'not-possible', 'This step belongs to the other side');
      requireRevision(referral, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      const moved = movePartnerReferral(
        {
          state: referral.state,
          needDomain: referral.needDomain,
          sections: referral.sections,
          sentAt: referral.sentAt,
        },
        given.move,
        {
          ...(given.reason ? { declineReason: given.reason } : {}),
          ...(given.outcome ? { outcome: given.outcome } : {}),
        },
      );
      const now = this.clock.now();
      Object.assign(referral, {
        state: moved.state,
        declineReason: given.move === 'decline' ? (given.reason ?? null) : null,
        outcome: given.move === 'finish' ? (given.outcome ?? null) : null,
        answeredAt: referral.answeredAt ?? now,
        answeredById: referral.answeredById ?? actor.userId,
      });
      const { personId } = referral;
      await this.duties.complete(personId, 'partner-referral-answer', now, referral.id);
      await this.audit.record(actor, {
        action: `partner-referral.${referral.state}`,
        subject: { kind: 'partner-referral', id: referralId },
        personId,
      });
      await this.timeline.note({
        personId,
        kind: `partner-referral.${referral.state}`,
        happenedAt: now,
        subject: { kind: 'partner-referral', id: referralId },
        facts: { domain: referral.needDomain, outcome: referral.outcome },
        tone: referral.outcome === 'need-met' ? 'good' : 'plain',
      });
      return manager.save(referral);
    });
  }

  note(actor: Actor, referralId: string, given: PartnerNoteDto): Promise<void> {
    return this.transactions.run(async () => {
      const referral = await this.load(actor, referralId);
      await this.transactions.manager.insert(PartnerReferralNoteEntity, {
        id: randomUUID(),
        referralId,
        writtenBy: actor.userId,
        writtenAt: this.clock.now(),
        text: given.text,
      });
      await this.audit.record(actor, {
        action: 'partner-referral.noted',
        subject: { kind: 'partner-referral', id: referralId },
        personId: referral.personId,
      });
    });
  }

  /** A partner reaches the referrals of their own organisation only; everyone else goes by the person. */
  private async load(actor: Actor, referralId: string): Promise<PartnerReferralEntity> {
    const referral = await this.transactions.manager.findOne(PartnerReferralEntity, {
      where: { id: referralId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!referral || (actor.role === 'partner-worker' && referral.partnerId !== actor.partnerId))
      throw new NotFound();
    if (actor.role !== 'partner-worker') await this.scope.require(actor, referral.personId);
    return referral;
  }

  private async agreements(partnerId: string): Promise<SharingAgreement[]> {
    return this.transactions.manager.query(
      `SELECT purpose, sections, starts_on::text AS "startsOn", expires_on::text AS "expiresOn" FROM sharing_agreement WHERE partner_id = $1`,
      [partnerId],
    );
  }

  /** Only the named sections, as they stand today. */
  private async share(
    personId: string,
    given: SendPartnerReferralDto,
  ): Promise<Record<string, unknown>> {
    const manager = this.transactions.manager;
    const person = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const [goal] = given.goalId
      ? await manager.query<{ wording: string }[]>(
          'SELECT wording FROM plan_goal WHERE id = $1 AND person_id = $2',
          [given.goalId, personId],
        )
      : [];
    const parts: Record<SharedSection, unknown> = {
      'name-and-contact': {
        name: fullName({ given: person.givenName, family: person.familyName }),
        bornOn: person.bornOn,
      },
      need: given.needDomain,
      goal: goal?.wording ?? null,
      language: { language: person.language, needsInterpreter: person.needsInterpreter },
      adjustments: person.adjustments,
      'release-date': person.earliestReleaseOn,
      conditions: await manager.query(
        'SELECT wording FROM condition WHERE person_id = $1 AND (ends_on IS NULL OR ends_on >= current_date)',
        [personId],
      ),
      'health-note': null,
    };
    return Object.fromEntries(given.sections.map((section) => [section, parts[section]]));
  }
}
