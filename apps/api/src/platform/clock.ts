import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@throughcare/domain';

/** The only source of «now»; tests and the demo generator put their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The civil date in UTC. A jurisdiction far from Greenwich sets its own zone in its policy. */
  today(): IsoDate {
    return this.now().toISOString().slice(0, 10);
  }
}
