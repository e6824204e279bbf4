import { permissionsOf } from '../access/permission';
import type { Actor } from '../access/actor';
import type { Role } from '../access/role';
import {
  approveVersion,
  discardVersion,
  editVersion,
  handInVersion,
  instrumentVersionLifecycle,
  movesOpenTo,
  publishVersion,
  retireVersion,
  returnVersion,
  rewriteVersion,
  type InstrumentProof,
  type InstrumentVersion,
  type InstrumentVersionState,
} from './instrument-version';

const AUTHOR = 'lena';
const OTHER = 'marek';

const aVersion = (
  state: InstrumentVersionState = 'draft',
  changes: Partial<InstrumentVersion> = {},
): InstrumentVersion => ({ state, authorId: AUTHOR, editorIds: [AUTHOR], ...changes });

const PROVED: InstrumentProof = { faults: 0, cases: 2, failing: [] };

const actor = (userId: string, role: Role = 'instrument-author'): Actor => ({
  userId,
  role,
  permissions: permissionsOf(role),
  scope: 'all',
  siteIds: [],
  clearances: [],
});

const refusal = (code: string) => expect.objectContaining({ code });

describe('a version of an instrument', () => {
  it('is written on only as a draft, and remembers everyone who did', () => {
    const edited = editVersion(editVersion(aVersion(), OTHER), OTHER);
    expect(edited.editorIds).toEqual([AUTHOR, OTHER]);
    for (const state of ['in-review', 'reviewed', 'published', 'retired', 'discarded'] as const)
      expect(() => editVersion(aVersion(state), AUTHOR)).toThrow(
        refusal('instrument-version.not-a-draft'),
      );
  });

  it('is handed in without a fault and with golden cases that pass, or not at all', () => {
    expect(handInVersion(aVersion(), PROVED).state).toBe('in-review');
    const refused: readonly (readonly [Partial<InstrumentProof>, string])[] = [
      [{ faults: 1 }, 'faults-open'],
      [{ cases: 0 }, 'cases-missing'],
      [{ failing: ['one'] }, 'cases-failing'],
    ];
    for (const [change, code] of refused)
      for (const move of [
        () => handInVersion(aVersion(), { ...PROVED, ...change }),
        () => publishVersion(aVersion('reviewed'), { ...PROVED, ...change }),
      ])
        expect(move).toThrow(refusal(`instrument-version.${code}`));
  });

  it('is approved or sent back by someone who neither wrote nor changed it', () => {
    const handedIn = aVersion('in-review', { editorIds: [AUTHOR, 'helper'] });
    for (const writer of [AUTHOR, 'helper']) {
      expect(() => approveVersion(handedIn, writer)).toThrow(
        refusal('instrument-version.reviewer-wrote-it'),
      );
      expect(() => returnVersion(handedIn, writer, 'A reason.')).toThrow(
        refusal('instrument-version.reviewer-wrote-it'),
      );
    }
    expect(approveVersion(handedIn, OTHER)).toMatchObject({ state: 'reviewed', reviewerId: OTHER });
    expect(returnVersion(handedIn, OTHER, 'Item 9.')).toMatchObject({ state: 'draft' });
  });

  it('says why it is sent back or taken out of use', () => {
    for (const move of [
      () => returnVersion(aVersion('in-review'), OTHER, ' '),
      () => retireVersion(aVersion('published'), undefined),
    ])
      expect(move).toThrow(refusal('instrument-version.reason-missing'));
  });

  it('loses its reviewer when it is written on again', () => {
    const reviewed = aVersion('reviewed', { reviewerId: OTHER });
    expect(rewriteVersion(reviewed, 'reopen', OTHER)).toMatchObject({
      state: 'draft',
      reviewerId: undefined,
    });
    expect(rewriteVersion(aVersion('in-review'), 'take-back', AUTHOR).state).toBe('draft');
  });

  it('is taken back by its writers only: others send it back and say why', () => {
    expect(() => rewriteVersion(aVersion('in-review'), 'take-back', OTHER)).toThrow(
      refusal('instrument-version.not-its-writer'),
    );
  });

  it('stays while a protocol asks for it and nothing else could be begun', () => {
    expect(() => retireVersion(aVersion('published'), 'Withdrawn.', true)).toThrow(
      refusal('instrument-version.asked-by-protocol'),
    );
    expect(retireVersion(aVersion('published'), 'Withdrawn.').state).toBe('retired');
  });

  it('never comes back from published: a correction is a new version', () => {
    expect(instrumentVersionLifecycle.movesFrom('published')).toEqual(['retire']);
    expect(instrumentVersionLifecycle.isFinal('retired')).toBe(true);
    expect(() => discardVersion(aVersion('published'))).toThrow(
      refusal('instrument-version.move-not-possible'),
    );
    expect(discardVersion(aVersion()).state).toBe('discarded');
  });
});

describe('the moves a page offers', () => {
  it('are those the reader may make: writers do not review, reviewers do not write', () => {
    const handedIn = aVersion('in-review');
    expect(movesOpenTo(handedIn, actor(AUTHOR))).toEqual(['take-back']);
    expect(movesOpenTo(handedIn, actor(OTHER))).toEqual(['approve', 'return']);
    expect(movesOpenTo(handedIn, actor('ada', 'administrator'))).toEqual(['approve', 'return']);
    expect(movesOpenTo(aVersion(), actor(AUTHOR))).toEqual(['edit', 'hand-in', 'discard']);
    expect(movesOpenTo(aVersion(), actor('ada', 'administrator'))).toEqual([]);
    expect(movesOpenTo(aVersion('reviewed'), actor(AUTHOR))).toEqual(['publish', 'reopen']);
    expect(movesOpenTo(aVersion('retired'), actor(AUTHOR))).toEqual([]);
  });
});
