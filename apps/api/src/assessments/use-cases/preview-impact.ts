import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ScoreAgain } from '@throughcare/assessment/authoring';
import { mayShowRate, shownImpact } from '@throughcare/domain';
import { Drafts, Instruments } from '../../instruments';
import { Policies } from '../../policies';
import { Reads } from '../../platform/database/reads';
import type { InstrumentImpactResponse } from '../contract/instrument-impact.response';
import { MOST_PAST, pastAssessments, type PastRow } from '../queries/past-assessments';

/** Scored between two looks at whatever else waits: an autosave must not wait for a preview. */
const AT_ONCE = 100;

/** What a version would have said of people assessed with the one before it; counts only, small ones hidden. */
@Injectable()
export class PreviewImpact {
  constructor(
    private readonly drafts: Drafts,
    private readonly instruments: Instruments,
    private readonly policies: Policies,
    private readonly reads: Reads,
  ) {}

  async execute(draftId: string): Promise<InstrumentImpactResponse> {
    const instrument = await this.drafts.compiled(draftId);
    const { code, version } = instrument.definition;
    const before = await this.instruments.before(code, version);
    const policy = await this.policies.inForce('small-numbers');
    const rows = before
      ? await this.reads.rows<PastRow>(pastAssessments(before.code, before.version))
      : [];
    const again = new ScoreAgain(instrument);
    for (const [at, row] of rows.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await breathe();
      again.take(row);
    }
    const all = rows[0]?.all ?? 0;
    const { bands, needsAnswer, ...figures } = shownImpact(again.counts(), policy);
    return {
      against: before ? { code: before.code, version: before.version } : null,
      most: MOST_PAST,
      all: all === 0 || mayShowRate(all, policy) ? all : null,
      ...figures,
      bands: [...bands],
      needsAnswer: [...needsAnswer],
    };
  }
}
