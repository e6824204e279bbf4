import { Refusal } from '../foundations/refusal';

/** Opening a record outside one's reach in an emergency: with a reason, for a short time, and the supervisor is told. */
export interface BreakGlass {
  readonly userId: string;
  readonly personId: string;
  readonly reason: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
}

export interface BreakGlassPolicy {
  readonly minutes: number;
  /** Characters; enough for a sentence a supervisor can judge. */
  readonly leastReason: number;
}

export const DEFAULT_BREAK_GLASS_POLICY: BreakGlassPolicy = { minutes: 60, leastReason: 20 };

export function breakGlass(
  request: Pick<BreakGlass, 'userId' | 'personId' | 'reason' | 'openedAt'>,
  policy: BreakGlassPolicy = DEFAULT_BREAK_GLASS_POLICY,
): BreakGlass {
  if (request.reason.trim().length < policy.leastReason) {
    throw new Refusal('break-glass.reason-too-short', { least: policy.leastReason });
  }
  return { ...request, closesAt: new Date(request.openedAt.getTime() + policy.minutes * 60_000) };
}

export function isOpenGlass(glass: Pick<BreakGlass, 'openedAt' | 'closesAt'>, now: Date): boolean {
  return glass.openedAt.getTime() <= now.getTime() && now.getTime() < glass.closesAt.getTime();
}
