import { offenceHistory, type OrderInHistory } from './offence-history';

const ROBBERY = '0401';
const THEFT = '0502';
const RAPE = '03011';

function anOrder(imposedOn: string, changes: Partial<OrderInHistory> = {}): OrderInHistory {
  return {
    kind: 'sentence',
    imposedOn,
    startsOn: imposedOn,
    earliestReleaseOn: '2027-02-09',
    offences: [{ iccsCode: THEFT, committedOn: '2025-11-02' }],
    ...changes,
  };
}

describe('the history of offending on record', () => {
  it('counts days on which a court sentenced, not orders: two of one day are one sanction', () => {
    const history = offenceHistory(
      [anOrder('2019-05-04'), anOrder('2026-01-10'), anOrder('2026-01-10')],
      '1990-05-05',
      '2026-02-01',
    );
    expect(history).toMatchObject({
      sanctions: 2,
      earlierSanctions: 1,
      firstSanctionOn: '2019-05-04',
      currentSanctionOn: '2026-01-10',
      ageAtFirstSanction: 28,
    });
  });

  it('leaves out remand, licence and what came after the day', () => {
    const history = offenceHistory(
      [
        anOrder('2026-01-10'),
        anOrder('2025-10-01', { kind: 'remand' }),
        anOrder('2026-01-20', { kind: 'licence' }),
        anOrder('2026-03-01'),
      ],
      undefined,
      '2026-02-01',
    );
    expect(history).toMatchObject({ sanctions: 1, earlierSanctions: 0 });
    expect(history).not.toHaveProperty('ageAtFirstSanction');
  });

  it('tells violent sanctions by any offence of the day, the current one apart', () => {
    const history = offenceHistory(
      [
        anOrder('2015-01-10', { offences: [{ iccsCode: THEFT }, { iccsCode: ROBBERY }] }),
        anOrder('2020-01-10'),
        anOrder('2026-01-10', { offences: [{ iccsCode: ROBBERY }] }),
      ],
      undefined,
      '2026-02-01',
    );
    expect(history).toMatchObject({ violentSanctions: 2, earlierViolentSanctions: 1 });
  });

  it('is at risk from release where it is custody, from the start of a community order else', () => {
    const at = (...orders: OrderInHistory[]) =>
      offenceHistory(orders, undefined, '2026-02-01').atRiskFrom;
    expect(at(anOrder('2026-01-10'))).toBe('2027-02-09');
    expect(at(anOrder('2026-01-10', { kind: 'community-order', startsOn: '2026-01-15' }))).toBe(
      '2026-01-15',
    );
    expect(at(anOrder('2026-01-10', { earliestReleaseOn: undefined }))).toBeUndefined();
  });

  it('never says that there was none of a kind: the record may be short', () => {
    const history = offenceHistory([anOrder('2026-01-10')], undefined, '2026-02-01');
    expect(history).not.toHaveProperty('hasSexualOffence');
    expect(history).not.toHaveProperty('lastSexualOffenceOn');
    expect(offenceHistory([], '1990-01-01', '2026-02-01')).toEqual({});
    const known = offenceHistory(
      [anOrder('2026-01-10', { offences: [{ iccsCode: RAPE, committedOn: '2025-08-01' }] })],
      undefined,
      '2026-02-01',
    );
    expect(known).toMatchObject({ hasSexualOffence: true, lastSexualOffenceOn: '2025-08-01' });
  });
});
