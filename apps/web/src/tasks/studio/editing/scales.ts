import type { InstrumentFile, Output, Scale } from '@throughcare/assessment';
import { changed } from './at-path';
import { freeCode } from './free-code';
import type { Edited } from './items';

/** Codes under which something is reckoned: derived values, scales and results share one list. */
export function valueCodes(file: InstrumentFile): readonly string[] {
  return [
    ...(file.derived ?? []).map(({ code }) => code),
    ...file.scales.flatMap(({ code, outputs }) => [code, ...outputs.map((each) => each.code)]),
  ];
}

/** A scale that counts nothing yet and reports its own total. */
export function addScale(file: InstrumentFile): Edited {
  const taken = valueCodes(file);
  const code = freeCode(`scale-${file.scales.length + 1}`, taken);
  const scale: Scale = {
    code,
    title: { en: '' },
    kind: 'need',
    items: [],
    outputs: [totalOf(code, taken, file.scales.length === 0)],
  };
  return { file: { ...file, scales: [...file.scales, scale] }, code };
}

export function changeScale(
  file: InstrumentFile,
  code: string,
  changes: Readonly<Record<string, unknown>>,
): InstrumentFile {
  return {
    ...file,
    scales: file.scales.map((scale) => (scale.code === code ? changed(scale, changes) : scale)),
  };
}

export function removeScale(file: InstrumentFile, code: string): InstrumentFile {
  return { ...file, scales: file.scales.filter((scale) => scale.code !== code) };
}

export function addOutput(file: InstrumentFile, scale: string): InstrumentFile {
  const found = file.scales.find(({ code }) => code === scale);
  if (!found) return file;
  const output = totalOf(scale, valueCodes(file), false);
  return changeScale(file, scale, { outputs: [...found.outputs, output] });
}

export function changeOutput(
  file: InstrumentFile,
  scale: string,
  code: string,
  changes: Readonly<Record<string, unknown>>,
): InstrumentFile {
  const found = file.scales.find((each) => each.code === scale);
  if (!found) return file;
  const outputs = found.outputs.map((output) =>
    output.code === code ? changed(output, changes) : output,
  );
  return changeScale(file, scale, { outputs });
}

/** One result is shown first: no other is from then on. */
export function makePrimary(file: InstrumentFile, code: string): InstrumentFile {
  return {
    ...file,
    scales: file.scales.map((scale) => ({
      ...scale,
      outputs: scale.outputs.map((output) =>
        changed(output, { primary: output.code === code ? true : undefined }),
      ),
    })),
  };
}

function totalOf(scale: string, taken: readonly string[], isPrimary: boolean): Output {
  return {
    code: freeCode(`${scale}-total`, taken),
    title: { en: '' },
    of: { value: scale },
    unit: 'points',
    ...(isPrimary && { primary: true }),
  };
}
