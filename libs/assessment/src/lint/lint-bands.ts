import type { Band, InstrumentDefinition } from '../definition/instrument';
import type { Step } from '../definition/expression';
import type { Fault } from './fault';

/** Bands must cover every number once: no gap, no overlap, open at both ends. */
export function lintBands(definition: InstrumentDefinition): Fault[] {
  return definition.scales.flatMap((scale) =>
    scale.outputs.flatMap((output) => [
      ...(output.bands ? faultsIn(output.bands, `outputs[${output.code}].bands`) : []),
      ...(output.normGroups ?? []).flatMap((group) =>
        faultsIn(group.bands, `outputs[${output.code}].normGroups[${group.code}].bands`),
      ),
    ]),
  );
}

function faultsIn(bands: readonly Band[], at: string): Fault[] {
  const faults: Fault[] = [];
  const first = bands[0];
  const last = bands[bands.length - 1];
  if (first?.from !== undefined) {
    faults.push({
      code: 'band-open-end',
      at,
      message: `The first band starts at ${first.from}; leave out "from" so that every lower number has a band.`,
    });
  }
  if (last?.below !== undefined) {
    faults.push({
      code: 'band-open-end',
      at,
      message: `The last band ends below ${last.below}; leave out "below" so that every higher number has a band.`,
    });
  }
  for (let i = 1; i < bands.length; i += 1) {
    const ends = bands[i - 1]?.below ?? Infinity;
    const starts = bands[i]?.from ?? -Infinity;
    const names = `"${bands[i - 1]?.code}" and "${bands[i]?.code}"`;
    if (starts > ends)
      faults.push({
        code: 'band-gap',
        at,
        message: `Between ${names}: ${ends} up to ${starts} is in no band.`,
      });
    if (starts < ends)
      faults.push({
        code: 'band-overlap',
        at,
        message: `Between ${names}: some numbers are in both bands.`,
      });
  }
  return faults;
}

/** Steps must rise and end open, else some numbers give nothing. */
export function lintLadder(table: readonly Step[], at: string): Fault[] {
  const faults: Fault[] = [];
  table.forEach((step, index) => {
    const isLast = index === table.length - 1;
    if (isLast !== (step.below === undefined)) {
      faults.push({
        code: 'ladder-order',
        at,
        message: `Step ${index + 1}: only the last step may, and must, leave out "below".`,
      });
    }
    const before = table[index - 1]?.below;
    if (before !== undefined && step.below !== undefined && step.below <= before) {
      faults.push({
        code: 'ladder-order',
        at,
        message: `Step ${index + 1}: "below" must be greater than in the step before.`,
      });
    }
  });
  return faults;
}
