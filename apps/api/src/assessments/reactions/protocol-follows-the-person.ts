import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  SetbackRecorded,
  SetbackWithdrawn,
  SupervisionBegun,
  SupervisionEnded,
} from '@throughcare/domain';
import type { PersonMoved, ReleaseDateSet } from '../../people';
import { DomainEvents, type DomainEvent } from '../../platform/events/domain-events';
import { AStandingAssessmentGoesAlong } from './a-standing-assessment-goes-along';
import { KeepProtocol } from '../use-cases/keep-protocol';

interface PersonEvent extends DomainEvent {
  readonly personId: string;
}

/** Changes that may bring or end a task: a conviction (NMR-111), a birth date put right, a level found or taken back. */
const CHANGES = ['person.legal-basis-recorded', 'person.amended', 'person.level-changed'] as const;

/** Reception, supervision, a release day and a grave setback each begin a round of assessments; changes adjust it. */
@Injectable()
export class ProtocolFollowsThePerson implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly protocol: KeepProtocol,
    private readonly alongside: AStandingAssessmentGoesAlong,
  ) {}

  onModuleInit(): void {
    this.events.on<PersonMoved>('person.admitted', ({ personId, movementId, at }) =>
      this.protocol.begin({ personId, moment: 'reception', triggerId: movementId, at }),
    );
    this.events.on<ReleaseDateSet>('person.release-date-set', ({ personId, legalBasisId, at }) =>
      this.protocol.begin({ personId, moment: 'before-release', triggerId: legalBasisId, at }),
    );
    this.events.on<PersonMoved>('person.released', ({ personId }) =>
      this.protocol.end(personId, ['reception', 'before-release'], 'released'),
    );
    this.events.on<SupervisionBegun>('supervision.begun', async (begun) => {
      const { personId, supervisionId, at } = begun;
      await this.protocol.begin({ personId, moment: 'community', triggerId: supervisionId, at });
      await this.alongside.close(personId, at);
    });
    this.events.on<SupervisionEnded>('supervision.ended', ({ personId }) =>
      this.protocol.end(personId, ['community', 'after-event'], 'no-longer-applies'),
    );
    this.events.on<SetbackRecorded>('setback.recorded', ({ personId, setbackId, setback, at }) =>
      this.protocol.begin({ personId, moment: 'after-event', triggerId: setbackId, at, setback }),
    );
    this.events.on<SetbackWithdrawn>('setback.withdrawn', ({ personId, setbackId }) =>
      this.protocol.endFor(personId, setbackId, 'no-longer-applies'),
    );
    for (const kind of CHANGES)
      this.events.on<PersonEvent>(kind, ({ personId }) => this.protocol.reconsider(personId));
  }
}
