import type { OffenceFlag } from '../programmes/programme';

/**
 * Which kinds of offence a programme or an employer asks about, by ICCS section or finer (longest code wins nothing:
 * every prefix that fits counts). Kinds ICCS does not tell apart here (partner violence, arson, driving) are not guessed.
 */
const FLAGS_BY_PREFIX: Readonly<Record<string, readonly OffenceFlag[]>> = {
  '01': ['violence'],
  '0201': ['violence'],
  '0202': ['violence'],
  '03': ['sexual'],
  '04': ['violence', 'acquisitive'],
  '05': ['acquisitive'],
  '06': ['drugs'],
  '07': ['acquisitive'],
  '0906': ['extremism'],
};

/** The offence flags a person's offences carry, each once. */
export function offenceFlagsOf(iccsCodes: readonly string[]): readonly OffenceFlag[] {
  const flags = Object.entries(FLAGS_BY_PREFIX)
    .filter(([prefix]) => iccsCodes.some((code) => code.startsWith(prefix)))
    .flatMap(([, found]) => found);
  return [...new Set(flags)];
}
