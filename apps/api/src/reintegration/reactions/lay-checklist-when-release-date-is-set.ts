import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ReleaseDateSet } from '../../people';
import { DomainEvents } from '../../platform/events/domain-events';
import { PrepareRelease } from '../use-cases/prepare-release';

/** Release is prepared from the day its date is known (NMR-107). */
@Injectable()
export class LayChecklistWhenReleaseDateIsSet implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly prepareRelease: PrepareRelease,
  ) {}

  onModuleInit(): void {
    this.events.on<ReleaseDateSet>('person.release-date-set', (event) =>
      this.prepareRelease.lay(event.personId, event.earliestReleaseOn),
    );
  }
}
