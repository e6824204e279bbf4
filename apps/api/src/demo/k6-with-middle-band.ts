import type { Band, InstrumentFile } from '@throughcare/assessment';

const MIDDLE: Band = {
  code: 'MODERATE',
  label: { en: 'Moderate distress', zh: '中度困扰' },
  from: 5,
  below: 13,
  tone: 'mild',
  advice: { en: 'Talk about it again within a month.', zh: '请在一个月内再次谈及。' },
};

const CITATION =
  'Prochaska JJ, Sung HY, Max W, Shi Y, Ong M. Validity study of the K6 scale as a measure of moderate mental distress based on mental health treatment need and utilization. International Journal of Methods in Psychiatric Research 2012;21:88-97.';

/** K6 with the band from five to twelve that a later study proposes: what an agency might want to change. */
export function withMiddleBand(file: InstrumentFile): InstrumentFile {
  return {
    ...file,
    version: '1.1',
    source: { ...file.source, citations: [...file.source.citations, CITATION] },
    scales: file.scales.map((scale) => ({
      ...scale,
      outputs: scale.outputs.map((output) => ({ ...output, bands: between(output.bands) })),
    })),
    needs: file.needs?.map((need) =>
      need.fromBand
        ? {
            ...need,
            fromBand: {
              ...need.fromBand,
              levels: { ...need.fromBand.levels, [MIDDLE.code]: 'some' as const },
            },
          }
        : need,
    ),
  };
}

function between(bands: readonly Band[] = []): readonly Band[] {
  const [below, ...above] = bands;
  return below ? [{ ...below, below: MIDDLE.from }, MIDDLE, ...above] : bands;
}
