import { Clock } from '../../platform/clock';
import type { SignedInActor } from './access-token';
import { VerifiedTokens } from './verified-tokens';

class StoppedClock extends Clock {
  constructor(private readonly at: { ms: number }) {
    super();
  }
  override now(): Date {
    return new Date(this.at.ms);
  }
}

const until = (tokenExpiresAt: number) => ({ userId: 'u', tokenExpiresAt }) as SignedInActor;

describe('a token found good', () => {
  it('is remembered until it expires, and not one millisecond longer', () => {
    const at = { ms: 1_000 };
    const tokens = new VerifiedTokens(new StoppedClock(at));
    tokens.keep('t', until(2_000));
    expect(tokens.find('t')?.userId).toBe('u');
    at.ms = 2_000;
    expect(tokens.find('t')).toBeUndefined();
    at.ms = 1_500;
    expect(tokens.find('t')).toBeUndefined();
  });

  it('is known by every letter of it', () => {
    const tokens = new VerifiedTokens(new StoppedClock({ ms: 0 }));
    tokens.keep('abc', until(2_000));
    expect(tokens.find('abd')).toBeUndefined();
  });

  it('makes room for newer ones', () => {
    const tokens = new VerifiedTokens(new StoppedClock({ ms: 0 }));
    for (let at = 0; at <= 5_000; at += 1) tokens.keep(`t${at}`, until(2_000));
    expect(tokens.find('t0')).toBeUndefined();
    expect(tokens.find('t5000')).toBeDefined();
  });
});
