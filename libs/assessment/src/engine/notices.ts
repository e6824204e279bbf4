import type { InstrumentDefinition, Output } from '../definition/instrument';
import type { ScaledReading } from './compile-scale';
import type { NeedFinding, Notice, OutputScore } from './score';

/** What the reader of the score must be told: bridged gaps and incomplete needs make it provisional. */
export function noticesOf(
  scaled: readonly ScaledReading[],
  outputs: readonly OutputScore[],
  declared: readonly Output[],
  needs: readonly NeedFinding[],
  definition: InstrumentDefinition,
): { readonly provisionalBecause: readonly Notice[]; readonly notices: readonly Notice[] } {
  const provisionalBecause = [...bridged(scaled), ...incomplete(needs, definition)];
  return {
    provisionalBecause,
    notices: [...provisionalBecause, ...withoutNorms(outputs, declared)],
  };
}

function bridged(scaled: readonly ScaledReading[]): Notice[] {
  return scaled.flatMap(({ score }): Notice[] => {
    if (score.missingTreated === 'zero') {
      return [
        {
          type: 'missing-bridged',
          fields: score.missing,
          message: {
            en: `${score.title.en}: unanswered items count 0, so the true score may be higher.`,
            zh: `${score.title['zh'] ?? score.title.en}：未回答的项目按 0 分计，实际分数可能更高。`,
          },
        },
      ];
    }
    if (score.missingTreated !== 'prorated') return [];
    return [
      {
        type: 'prorated',
        fields: score.missing,
        message: {
          en: `${score.title.en}: unanswered items count as the mean of the answered ones.`,
          zh: `${score.title['zh'] ?? score.title.en}：未回答的项目按已回答项目的平均分计。`,
        },
      },
    ];
  });
}

function incomplete(needs: readonly NeedFinding[], definition: InstrumentDefinition): Notice[] {
  const gaps = needs.filter((need) => need.answered < need.asked);
  if (gaps.length === 0 || definition.scales.length > 0) return [];
  return [
    {
      type: 'needs-incomplete',
      fields: gaps.map((need) => need.domain),
      message: {
        en: 'Some questions are not answered; levels in those domains may change.',
        zh: '部分问题尚未回答；这些领域的需求程度可能变化。',
      },
    },
  ];
}

function withoutNorms(outputs: readonly OutputScore[], declared: readonly Output[]): Notice[] {
  return outputs.flatMap((output, index): Notice[] => {
    const groups = declared[index]?.normGroups;
    if (!groups || output.normGroup || output.value === null) return [];
    return [
      {
        type: 'no-norm-group',
        fields: [output.code],
        message: {
          en: `${output.title.en}: the instrument publishes no cut-offs for this person's group, so no band is given.`,
          zh: `${output.title['zh'] ?? output.title.en}：该工具没有公布适用于此人所属群体的分界值，因此不给出等级。`,
        },
      },
    ];
  });
}
