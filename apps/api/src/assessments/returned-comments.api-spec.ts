import { answer, handedIn, HIGH_OGRS3, move } from '../../testing/assessment-story';
import { aPersonInCustody } from '../../testing/person-story';
import { createTestApp, type TestApp, type TestUser } from '../../testing/test-app';

let test: TestApp;
let caseworker: TestUser;
let supervisor: TestUser;
let elsewhere: TestUser;
let facilitator: TestUser;

beforeAll(async () => {
  test = await createTestApp();
  const site = await test.aSite({ name: 'Northgate Prison' });
  caseworker = await test.aUser('caseworker', site);
  supervisor = await test.aUser('supervisor', site);
  facilitator = await test.aUser('facilitator', site);
  elsewhere = await test.aUser('caseworker', await test.aSite({ name: 'Harrow Point' }));
});
afterAll(() => test.close());

const SANCTIONS = 'totalNumberOfSanctionsForAllOffences';
const AGE = 'ageAtFirstSanction';
const note = 'Two answers do not agree with the file.';
const comments = [
  { item: AGE, comment: 'Was it the caution or the conviction?' },
  { item: SANCTIONS, comment: 'The file says 38 sanctions.' },
];

async function sentBack(): Promise<string> {
  const person = await aPersonInCustody(test, caseworker);
  const id = await handedIn(test, caseworker, person, 'ew-ogrs3', HIGH_OGRS3);
  expect((await move(test, supervisor, id, 'return', { note, comments })).status).toBe(201);
  return id;
}
const read = async (id: string) =>
  (await test.as(caseworker).get(`/api/assessments/${id}`)).body as {
    state: string;
    returns: {
      note: string;
      by: { id: string };
      comments: {
        id: string;
        item: string;
        comment: string;
        revision: number;
        dealtWithAt: string | null;
        dealtWithBy: { id: string } | null;
        reply: string | null;
      }[];
    }[];
  };
const settle = (by: TestUser, id: string, comment: { id: string; revision: number }, more = {}) =>
  test.as(by).put(`/api/assessments/${id}/comments/${comment.id}`, {
    revision: comment.revision,
    isDealtWith: true,
    ...more,
  });

describe('sending back with comments', () => {
  it('keeps the note and what was said about each answer, with who said it', async () => {
    const { state, returns } = await read(await sentBack());
    expect(state).toBe('returned');
    expect(returns).toMatchObject([
      {
        note,
        by: { id: supervisor.id },
        comments: comments.map((each) => ({ ...each, dealtWithAt: null, reply: null })),
      },
    ]);
  });

  it('names each comment about a question there is not, or about one twice, and sends nothing back', async () => {
    const person = await aPersonInCustody(test, caseworker);
    const id = await handedIn(test, caseworker, person, 'ew-ogrs3', HIGH_OGRS3);
    const refused = await move(test, supervisor, id, 'return', {
      note,
      comments: [
        { item: 'no.such', comment: 'Look again.' },
        { item: AGE, comment: 'Look again.' },
        { item: AGE, comment: 'And again.' },
      ],
    });
    expect(refused.status).toBe(400);
    expect(
      refused.body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]),
    ).toEqual([
      ['comments.0.item', 'unknown-choice'],
      ['comments.2.item', 'twice'],
    ]);
    expect(await read(id)).toMatchObject({ state: 'awaiting-countersignature', returns: [] });
  });

  it('is done by someone else than the assessor, in the database too', async () => {
    const id = await sentBack();
    await expect(
      test.database.query(
        `INSERT INTO assessment_return (id, assessment_id, note, returned_by_id, returned_at) VALUES (gen_random_uuid(), $1, 'x', $2, now())`,
        [id, caseworker.id],
      ),
    ).rejects.toThrow('someone else than its assessor');
  });
});

describe('dealing with a comment', () => {
  it('waits until the assessment is taken up again, and then says who did what about it', async () => {
    const id = await sentBack();
    const [first] = (await read(id)).returns[0]?.comments ?? [];
    if (!first) throw new Error('no comment');
    expect((await settle(caseworker, id, first)).body.code).toBe('assessment.locked');
    await move(test, caseworker, id, 'reopening');
    expect((await settle(caseworker, id, first, { reply: 'The conviction.' })).status).toBe(200);
    expect((await read(id)).returns[0]?.comments[0]).toMatchObject({
      dealtWithBy: { id: caseworker.id },
      reply: 'The conviction.',
      revision: 2,
    });
    const lines = await test.database.query(
      `SELECT facts FROM audit_entry WHERE subject_id = $1 AND action = 'comment.dealt-with'`,
      [id],
    );
    expect(lines).toEqual([{ facts: { item: AGE } }]);
  });

  it('is refused with a stale revision, a wrong role, out of reach, and for another assessment', async () => {
    const id = await sentBack();
    await move(test, caseworker, id, 'reopening');
    const [first] = (await read(id)).returns[0]?.comments ?? [];
    if (!first) throw new Error('no comment');
    const stale = await settle(caseworker, id, { ...first, revision: 9 });
    expect(stale.body).toMatchObject({ code: 'stale-revision', current: { isDealtWith: false } });
    expect((await settle(facilitator, id, first)).status).toBe(403);
    expect((await settle(elsewhere, id, first)).status).toBe(404);
    expect((await settle(caseworker, await sentBack(), first)).status).toBe(404);
  });

  it('comes before handing in again: what is still open is named', async () => {
    const id = await sentBack();
    await move(test, caseworker, id, 'reopening');
    const kept = (await read(id)).returns[0]?.comments ?? [];
    const [age, sanctions] = kept;
    if (!sanctions || !age) throw new Error('two comments');
    await answer(test, caseworker, id, SANCTIONS, 38, { seen: 1 });
    await settle(caseworker, id, sanctions);
    expect((await move(test, caseworker, id, 'submission')).body).toMatchObject({
      code: 'assessment.comments-open',
      facts: { items: [AGE] },
    });
    await settle(caseworker, id, age, { reply: 'The conviction, as the manual says.' });
    expect((await move(test, caseworker, id, 'submission')).status).toBe(201);
    // All of it stays with the assessment, signed or not.
    expect((await read(id)).returns[0]?.comments).toMatchObject([
      { item: AGE, reply: 'The conviction, as the manual says.' },
      { item: SANCTIONS, dealtWithBy: { id: caseworker.id } },
    ]);
    await expect(
      test.database.query(`UPDATE return_comment SET comment = 'never said' WHERE id = $1`, [
        age.id,
      ]),
    ).rejects.toThrow('a comment stays as it was said');
  });
});
