import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DutyKind } from '@throughcare/domain';
import type { PersonMoved, ReleaseDateSet } from '../../people';
import { DomainEvents, type DomainEvent } from '../../platform/events/domain-events';
import { Duties } from '../duties';

interface PersonEvent extends DomainEvent {
  readonly personId: string;
}

/** Clocks of custody end with custody; whether they were met in time stays counted. */
const CUSTODY_CLOCKS: readonly DutyKind[] = [
  'health-screen',
  'rights-explained',
  'women-admission-care',
  'emergency-contact',
  'literacy-screen',
  'release-plan-draft',
  'release-checklist',
  'handover-accepted',
  'file-copy-offered',
];

/** Admission starts the screening clocks (NMR-30, 54, 7, 104 …), a release date those of release, release the first contact. */
@Injectable()
export class ClocksFollowThePerson implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly duties: Duties,
  ) {}

  onModuleInit(): void {
    this.events.on<PersonMoved>('person.admitted', async (event) => {
      await this.duties.start(event.personId, 'admission', event.movementId, event.at);
      // Whoever was named at registration need not be asked for again (NMR-07g).
      if (await this.duties.hasContact(event.personId))
        await this.duties.complete(event.personId, 'emergency-contact', event.at);
    });
    this.events.on<ReleaseDateSet>('person.release-date-set', (event) =>
      this.duties.start(event.personId, 'release-date-set', event.legalBasisId, event.at),
    );
    this.events.on<PersonMoved>('person.released', async (event) => {
      await this.duties.cancelOpen(event.personId, CUSTODY_CLOCKS, 'released');
      await this.duties.start(event.personId, 'release', event.movementId, event.at);
    });
    this.events.on<PersonEvent>('person.contact-recorded', (event) =>
      this.duties.complete(event.personId, 'emergency-contact'),
    );
    this.events.on<PersonEvent>('person.dependants-recorded', (event) =>
      this.duties.complete(event.personId, 'dependants-recorded'),
    );
  }
}
