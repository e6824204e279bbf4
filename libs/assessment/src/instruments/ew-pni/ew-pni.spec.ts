import { builtIn, scoreRequest } from '../replay-cases';
import fixtures from './vectors/fixtures.json' with { type: 'json' };
import cases from './vectors/pni.json' with { type: 'json' };

const instrument = builtIn('ew-pni');
const pathwayOf = (request: object) =>
  scoreRequest(instrument, request, '2026-08-04').outputs.find(({ code }) => code === 'pniPathway')
    ?.band?.code;

describe('the Programme Needs Identifier', () => {
  it.each(cases.filter((each) => !('knownPeerFailure' in each)))(
    '$id',
    ({ request, context, expected }) =>
      expect(pathwayOf({ ...request, ...context })).toBe(expected.pniPathway),
  );

  // Listed by the published code itself as cases it does not get right.
  it.skip.each(cases.filter((each) => 'knownPeerFailure' in each))(
    '$id is a known failure of the published code',
    () => undefined,
  );

  it.each(fixtures)('$id', ({ request, response }) => {
    const score = scoreRequest(instrument, request, '2026-08-04');
    expect(pathwayOf(request)).toBe(response.pniPathway);
    expect(score.errors.map(({ type, fields }) => ({ type, fields }))).toEqual(
      response.validationError.map(({ type, fields }) => ({ type, fields })),
    );
  });

  it('says that not enough is known where nobody said how the person is supervised', () => {
    expect(pathwayOf({})).toBe('OMISSION');
  });

  it('treats a missing answer in a sexual domain that does not count as no gap', () => {
    const request = cases.find(({ request: { hasEverCommittedSexualOffence } }) =>
      Boolean(hasEverCommittedSexualOffence),
    )?.request;
    const without = {
      ...request,
      hasEverCommittedSexualOffence: false,
      isARiskOfSexualHarm: false,
      sexualPreoccupation: null,
    };
    const score = scoreRequest(instrument, without, '2026-08-04');
    const fields = score.errors.flatMap((error) => error.fields);
    expect(fields).not.toContain('sexualPreoccupation');
  });
});
