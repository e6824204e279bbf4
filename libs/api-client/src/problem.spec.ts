import {
  FieldsRefused,
  NotFound,
  NotSignedIn,
  RuleRefused,
  StaleRevision,
  TooMany,
  toProblem,
} from './problem';

const problem = (status: number, code: string, more: object = {}) =>
  toProblem(status, { type: 'about:blank', title: code, status, code, requestId: 'r-1', ...more });

describe('an unsuccessful answer', () => {
  it('names the fields to correct', () => {
    const errors = [{ field: 'username', code: 'required', message: 'required' }];
    const refused = problem(400, 'request.invalid', { errors });
    expect(refused).toBeInstanceOf(FieldsRefused);
    expect(refused).toMatchObject({ errors, requestId: 'r-1' });
  });

  it('carries both versions when the record changed meanwhile', () => {
    const stale = problem(409, 'revision.stale', {
      current: { revision: 4 },
      yours: { revision: 3 },
    });
    expect(stale).toBeInstanceOf(StaleRevision);
    expect(stale).toMatchObject({ current: { revision: 4 }, yours: { revision: 3 } });
  });

  it('is a refusal when a rule said no', () => {
    const refused = problem(409, 'plan.priority-need-without-goal', {
      facts: { unanswered: ['family'] },
    });
    expect(refused).toBeInstanceOf(RuleRefused);
    expect(refused.facts).toEqual({ unanswered: ['family'] });
  });

  it('reads the same for forbidden and absent', () => {
    expect(problem(403, 'access.denied')).toBeInstanceOf(NotFound);
    expect(problem(404, 'person.absent')).toBeInstanceOf(NotFound);
  });

  it('knows a failed sign-in', () => {
    expect(problem(401, 'session.credentials-wrong')).toBeInstanceOf(NotSignedIn);
  });

  it.each([{ facts: { retryAfterSeconds: 30 } }, { retryAfterSeconds: 30 }])(
    'says when to try again: %j',
    (where) => {
      const locked = problem(429, 'session.locked', where);
      expect(locked).toBeInstanceOf(TooMany);
      expect(locked).toMatchObject({ retryAfterSeconds: 30 });
    },
  );

  it('stays honest when the body is not a problem', () => {
    expect(toProblem(502, '<html>Bad gateway</html>')).toMatchObject({
      code: 'http.502',
      status: 502,
    });
  });
});
