import { useTranslation } from 'react-i18next';
import type { ImportRow, ImportRun, RowFault } from './import-records.api';

interface FaultWords {
  /** The heading of the column it stands in, as the file has it. */
  readonly column: string | null;
  readonly cell: string;
  readonly sentence: string;
}

/** A fault in the reader's words; what a rule of the record says is said as on its own screen. */
export function useFaultWords(run: ImportRun): (row: ImportRow, fault: RowFault) => FaultWords {
  const { t } = useTranslation(['imports', 'refusals']);
  const headingOf = (field: string): string =>
    run.headings[run.mapping?.indexOf(field as never) ?? -1] ?? t(`imports:field.${field}`);
  return (row, { field, code, facts }) => {
    const reason = facts?.['reason'];
    const earlier = facts?.['earlier'];
    const words =
      code === 'refused' && typeof reason === 'string'
        ? [
            `refusals:${reason.replaceAll('.', '/')}`,
            `refusals:any/${reason.split('.').at(-1) ?? ''}`,
            'imports:fault.refused',
          ]
        : [`imports:fault.${code}`];
    return {
      column: field ? headingOf(field) : null,
      cell: field ? (row.cells?.[run.mapping?.indexOf(field as never) ?? -1] ?? '') : '',
      sentence: t(words, {
        ...facts,
        ...(typeof earlier === 'string' && { earlier: headingOf(earlier) }),
      }),
    };
  };
}
