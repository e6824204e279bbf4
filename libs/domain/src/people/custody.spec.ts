import { Refusal } from '../foundations/refusal';
import { activeAlerts } from './alert';
import { assign, holderOf, reassign } from './assignment';
import {
  checkLegalBasis,
  earliestRelease,
  isConvicted,
  legalStatus,
  requireCustodialBasis,
} from './legal-basis';
import type { LegalBasis } from './legal-basis';
import { checkMerge } from './merge-people';
import { custodyFrom, recordMovement } from './movement';
import type { Movement } from './movement';

const refusal = (code: string) => expect.objectContaining({ code });

function anOrder(changes: Partial<LegalBasis> = {}): LegalBasis {
  return {
    id: 'o1',
    kind: 'sentence',
    orderNumber: 'S 12/2026',
    court: 'Lindmoor District Court',
    imposedOn: '2026-01-10',
    startsOn: '2026-01-10',
    earliestReleaseOn: '2027-02-09',
    endsOn: '2028-01-09',
    offences: [{ nationalCode: 'PC 201', iccsCode: '0502', wasAttempted: false, isIndex: true }],
    ...changes,
  };
}

function aMovement(kind: Movement['kind'], at: string, toSiteId?: string): Movement {
  return { kind, happenedAt: new Date(at), reason: 'other', toSiteId };
}

describe('a legal basis', () => {
  it('is needed for every admission (NMR-07b)', () => {
    expect(() => requireCustodialBasis([], '2026-01-10')).toThrow(Refusal);
    expect(() =>
      requireCustodialBasis([anOrder({ kind: 'community-order' })], '2026-01-10'),
    ).toThrow(refusal('admission.no-legal-basis'));
    expect(requireCustodialBasis([anOrder()], '2026-01-10').id).toBe('o1');
  });

  it('supports nothing before it starts, after it ends, or once quashed', () => {
    const on =
      (date: string, order = anOrder()) =>
      () =>
        requireCustodialBasis([order], date);
    expect(on('2026-01-09')).toThrow();
    expect(on('2028-01-09')).not.toThrow();
    expect(on('2028-01-10')).toThrow();
    expect(on('2026-06-01', anOrder({ endedEarlyOn: '2026-06-01' }))).toThrow();
  });

  it('has its dates in order and one index offence', () => {
    expect(() => checkLegalBasis(anOrder({ endsOn: '2025-01-01' }))).toThrow(
      refusal('legal-basis.dates-out-of-order'),
    );
    expect(() => checkLegalBasis(anOrder({ offences: [] }))).toThrow(
      refusal('legal-basis.one-index-offence'),
    );
  });

  it('keeps people on remand unconvicted (NMR-111)', () => {
    expect(legalStatus([anOrder({ kind: 'remand' })], '2026-02-01')).toBe('unconvicted');
    expect(isConvicted([anOrder({ kind: 'remand' })], '2026-02-01')).toBe(false);
    expect(legalStatus([anOrder({ kind: 'remand' }), anOrder()], '2026-02-01')).toBe('sentenced');
  });

  it('takes the latest of several earliest release days', () => {
    const later = anOrder({ earliestReleaseOn: '2027-05-01' });
    expect(earliestRelease([anOrder(), later], '2026-02-01')).toBe('2027-05-01');
  });
});

describe('the movement ledger', () => {
  const admitted = recordMovement([], aMovement('admission', '2026-01-10T14:05:00Z', 'lindmoor'));

  it('leaves one open place at any moment (NMR-07c)', () => {
    expect(custodyFrom([])).toEqual({ state: 'never-admitted' });
    expect(custodyFrom(admitted)).toMatchObject({ state: 'in-custody', siteId: 'lindmoor' });
    expect(() =>
      recordMovement(admitted, aMovement('admission', '2026-01-11T10:00:00Z', 'harrow')),
    ).toThrow(refusal('movement.not-possible'));
  });

  it('keeps the place during a temporary absence', () => {
    const away = recordMovement(admitted, aMovement('temporary-absence', '2026-02-01T08:00:00Z'));
    expect(custodyFrom(away)).toMatchObject({ state: 'temporarily-absent', siteId: 'lindmoor' });
    const back = recordMovement(away, aMovement('return', '2026-02-01T18:00:00Z'));
    expect(custodyFrom(back)).toMatchObject({ state: 'in-custody', siteId: 'lindmoor' });
  });

  it('lets someone released come back', () => {
    const out = recordMovement(admitted, aMovement('release', '2027-02-09T09:00:00Z'));
    expect(custodyFrom(out).siteId).toBeUndefined();
    expect(
      custodyFrom(recordMovement(out, aMovement('admission', '2027-08-01T09:00:00Z', 'lindmoor')))
        .state,
    ).toBe('in-custody');
  });

  it('refuses what came before the last line, a transfer to nowhere and one to the same place', () => {
    expect(() => recordMovement(admitted, aMovement('release', '2026-01-10T14:05:00Z'))).toThrow(
      refusal('movement.before-last'),
    );
    expect(() => recordMovement(admitted, aMovement('transfer', '2026-01-12T09:00:00Z'))).toThrow(
      refusal('movement.place-missing'),
    );
    expect(() =>
      recordMovement(admitted, aMovement('transfer', '2026-01-12T09:00:00Z', 'lindmoor')),
    ).toThrow(refusal('movement.same-place'));
  });
});

describe('alerts', () => {
  it('show the gravest first and drop what has ended', () => {
    const alert = (level: 'urgent' | 'caution' | 'note', toOn?: string) =>
      ({ kind: 'keep-apart', level, fromOn: '2026-01-01', toOn, source: 'wing staff' }) as const;
    const shown = activeAlerts(
      [alert('note'), alert('urgent'), alert('caution', '2026-02-01')],
      '2026-02-01',
    );
    expect(shown.map(({ level }) => level)).toEqual(['urgent', 'note']);
  });
});

describe('assignments', () => {
  const first = { userId: 'nadia', role: 'case-manager', fromOn: '2026-01-10' } as const;

  it('of one role never overlap', () => {
    expect(() => assign([first], { ...first, userId: 'priya', fromOn: '2026-03-01' })).toThrow(
      refusal('assignment.overlap'),
    );
    expect(assign([first], { ...first, role: 'key-worker' })).toHaveLength(2);
  });

  it('pass to the next holder on one day', () => {
    const passed = reassign([first], { ...first, userId: 'priya', fromOn: '2026-03-01' });
    expect(holderOf(passed, 'case-manager', '2026-02-28')?.userId).toBe('nadia');
    expect(holderOf(passed, 'case-manager', '2026-03-01')?.userId).toBe('priya');
  });
});

describe('merging two records', () => {
  const request = { keepId: 'a', mergeId: 'b', declaredDifferent: [] };

  it('is refused for one record, a merged one, or a remembered difference', () => {
    expect(() => checkMerge(request)).not.toThrow();
    expect(() => checkMerge({ ...request, mergeId: 'a' })).toThrow(refusal('merge.same-record'));
    expect(() => checkMerge({ ...request, mergeMergedIntoId: 'c' })).toThrow(
      refusal('merge.already-merged'),
    );
    expect(() => checkMerge({ ...request, declaredDifferent: [['b', 'a']] })).toThrow(
      refusal('merge.declared-different'),
    );
  });
});
