import type { InstrumentFile } from '@throughcare/assessment';
import {
  readInstrumentFile,
  runCases,
  type CaseResult,
  type InstrumentCase,
} from '@throughcare/assessment/authoring';
import { findInstrument, sharedTables } from '@throughcare/assessment/registry';
import {
  approveVersion,
  editVersion,
  handInVersion,
  publishVersion,
  returnVersion,
  type InstrumentProof,
  type InstrumentVersion,
  type InstrumentVersionMove,
} from '@throughcare/domain';
import { MOVE_ACTIONS } from '../instruments/move-actions';
import { instant } from './custody';
import type { Chance } from './random';
import type { Rows } from './rows';

export interface Author {
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

/** One version on its way, moved by the same rules as a real one: a step the rules refuse stops the demonstration. */
export class Desk {
  private readonly id: string;
  private version: InstrumentVersion;
  private readonly proof: InstrumentProof;
  private readonly caseResults: readonly CaseResult[];
  private changedOn = '';
  private begunOn = '';
  private publishedOn: string | null = null;

  constructor(
    private readonly chance: Chance,
    private readonly rows: Rows,
    private readonly author: Author,
    private readonly file: InstrumentFile,
    private readonly cases: readonly InstrumentCase[],
    private readonly basedOn?: { readonly code: string; readonly version: string },
  ) {
    this.id = chance.uuid();
    this.version = editVersion({ state: 'draft', authorId: author.id, editorIds: [] }, author.id);
    const { definition, faults } = readInstrumentFile(file, sharedTables, findInstrument);
    this.caseResults = definition ? runCases(definition, cases, '2026-01-01') : [];
    this.proof = {
      faults: faults.length,
      cases: cases.length,
      failing: this.caseResults.filter(({ passed }) => !passed).map(({ name }) => name),
    };
  }

  begin(on: string): void {
    this.begunOn = on;
    this.write(on, this.author, 'begin');
  }

  move(on: string, by: Author, move: InstrumentVersionMove, reason?: string): void {
    this.version = this.moved(by, move, reason);
    if (move === 'publish') this.publishedOn = on;
    this.write(on, by, move, reason);
  }

  end(): void {
    const { version, file, basedOn } = this;
    this.rows.add('instrument_version', {
      id: this.id,
      code: file.code,
      version: file.version,
      state: version.state,
      file,
      cases: this.cases,
      notes: [],
      faults: [],
      case_results: this.caseResults,
      based_on_code: basedOn?.code ?? null,
      based_on_version: basedOn?.version ?? null,
      author_id: version.authorId,
      editor_ids: version.editorIds,
      reviewer_id: version.reviewerId ?? null,
      published_at: this.publishedOn && instant(this.publishedOn, 14),
      created_at: instant(this.begunOn, 10),
      created_by: version.authorId,
      updated_at: instant(this.changedOn, 14),
      updated_by: version.authorId,
    });
  }

  private moved(by: Author, move: InstrumentVersionMove, reason?: string): InstrumentVersion {
    switch (move) {
      case 'hand-in':
        return handInVersion(this.version, this.proof);
      case 'approve':
        return approveVersion(this.version, by.id);
      case 'return':
        return returnVersion(this.version, by.id, reason);
      case 'publish':
        return publishVersion(this.version, this.proof);
      default:
        throw new Error(`the demonstration does not ${move}`);
    }
  }

  private write(
    on: string,
    by: Author,
    move: InstrumentVersionMove | 'begin',
    reason: string | null = null,
  ): void {
    this.changedOn = on;
    this.rows.add('instrument_version_move', {
      id: this.chance.uuid(),
      instrument_version_id: this.id,
      move,
      by_id: by.id,
      at: instant(on, 14),
      reason,
    });
    this.rows.add('audit_entry', {
      at: instant(on, 14),
      actor_id: by.id,
      actor_role: 'instrument-author',
      action: MOVE_ACTIONS[move],
      subject_kind: 'instrument-version',
      subject_id: this.id,
      person_id: null,
    });
  }
}
