import { answersFrom } from '../../engine/answers';
import { compileInstrument } from '../../engine/compile-instrument';
import { findInstrument } from '../../registry';
import vectors from './vectors/psa.json' with { type: 'json' };

const definition = findInstrument('psa');
if (!definition) throw new Error('psa is not built in');
const psa = compileInstrument(definition);

describe('the Public Safety Assessment', () => {
  it.each(vectors)('$id', ({ input, expected }) => {
    // The published cases give each scale only what it reads; a count or flag left out is none.
    const prior = input.priorConviction ?? false;
    const score = psa.score(
      answersFrom({
        ageAtCurrentArrest: input.age,
        currentViolentOffense: input.currentViolentOffense ?? false,
        pendingChargeAtArrest: input.pendingCharge,
        priorMisdemeanorConviction: input.priorMisdemeanor ?? prior,
        priorFelonyConviction: input.priorFelony ?? false,
        priorViolentConvictions: input.priorViolentConviction ?? 0,
        priorFtaPast2Years: input.priorFTA2yr ?? 0,
        priorFtaOlderThan2Years: input.priorFTAolder ?? false,
        priorSentenceToIncarceration: input.priorIncarceration ?? false,
      }),
      { assessedOn: '2026-03-02' },
    );
    const ours = (code: string) => score.outputs.find((output) => output.code === code);
    const fta = expected.expectedFtaScore ?? expected.FTA;
    const nca = expected.expectedNcaScore ?? expected.NCA;
    const nvca = expected.expectedNvcaFlag ?? expected.NVCA;
    if (fta !== undefined) expect(ours('fta')?.value).toBe(fta);
    if (nca !== undefined) expect(ours('nca')?.value).toBe(nca);
    if (nvca !== undefined) expect(ours('nvca')?.band?.code).toBe(nvca.toUpperCase());
  });
});
