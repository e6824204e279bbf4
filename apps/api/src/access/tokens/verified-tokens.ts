import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import type { SignedInActor } from './access-token';

/** Enough for everyone at work at once; beyond it the oldest is verified anew. */
const MOST = 5_000;

/**
 * Access tokens whose signature was found good, until they expire. A page asks ten things with one token; the signature
 * cannot become worse in between, and what a token allows is settled when it is issued.
 */
@Injectable()
export class VerifiedTokens {
  private readonly actors = new Map<string, SignedInActor>();

  constructor(private readonly clock: Clock) {}

  find(token: string): SignedInActor | undefined {
    const actor = this.actors.get(token);
    if (!actor) return undefined;
    if (actor.tokenExpiresAt > this.clock.now().getTime()) return actor;
    this.actors.delete(token);
    return undefined;
  }

  keep(token: string, actor: SignedInActor): void {
    if (this.actors.size >= MOST) {
      const [oldest] = this.actors.keys();
      if (oldest !== undefined) this.actors.delete(oldest);
    }
    this.actors.set(token, Object.freeze(actor));
  }
}
