import type { PolicyCode, PolicyShape } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { useInstrumentName } from '../person/instruments.api';
import { usePolicyWords } from './policy-words';
import styles from './policies.module.css';

interface ViewProps {
  readonly code: PolicyCode;
  readonly shape: PolicyShape;
  readonly value: unknown;
}

/** A page of the policy book to be read: fields as a list, rows as a table. */
export function PolicyView({ code, shape, value }: ViewProps) {
  const words = usePolicyWords(code);
  const { t } = useTranslation('policies');
  const formats = useFormats();
  const instrumentName = useInstrumentName();
  if (value === undefined || value === null)
    return <span className={styles.nothing}>{t('nothing')}</span>;
  switch (shape.kind) {
    case 'rows':
      return <Rows code={code} shape={shape} value={value} />;
    case 'fields':
      return (
        <dl className={styles.fields}>
          {Object.entries(shape.fields).map(([key, inner]) => (
            <div key={key}>
              <dt>{words(key)}</dt>
              <dd>
                <PolicyView code={code} shape={inner} value={(value as Fields)[key]} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'one-of':
      return (
        <>
          {Object.entries(value as Fields).map(([key, amount]) => (
            <span key={key}>{t(`amount.${key}`, { count: Number(amount) })}</span>
          ))}
        </>
      );
    case 'choices': {
      const chosen = value as readonly (string | number)[];
      return <>{chosen.length === 0 ? t('nothing') : chosen.map(words).join(', ')}</>;
    }
    case 'choice':
      return <>{words(value as string)}</>;
    case 'instrument':
      return <>{instrumentName(String(value))}</>;
    case 'yes-no':
      return <>{t(value ? 'yes' : 'no')}</>;
    case 'date':
      return <>{formats.date(String(value))}</>;
    case 'whole':
    case 'text':
      return <bdi>{String(value)}</bdi>;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function Rows({
  code,
  shape,
  value,
}: Omit<ViewProps, 'shape'> & { readonly shape: Extract<PolicyShape, { kind: 'rows' }> }) {
  const words = usePolicyWords(code);
  const { t } = useTranslation('policies');
  const rows = value as readonly unknown[];
  const { row } = shape;
  if (rows.length === 0) return <span className={styles.nothing}>{t('nothing')}</span>;
  if (row.kind !== 'fields')
    return (
      <ul className={styles.plainRows}>
        {rows.map((one, at) => (
          <li key={at}>
            <PolicyView code={code} shape={row} value={one} />
          </li>
        ))}
      </ul>
    );
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t(`policy.${code}.title`)}>
      <table className={styles.table}>
        <thead>
          <tr>
            {Object.keys(row.fields).map((key) => (
              <th key={key} scope="col">
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one, at) => (
            <tr key={at}>
              {Object.entries(row.fields).map(([key, inner]) => (
                <td key={key}>
                  <Cell code={code} shape={inner} value={(one as Fields)[key]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Inside a table a set of optional fields is one line: who it holds for. */
function Cell({ code, shape, value }: ViewProps) {
  const words = usePolicyWords(code);
  const { t } = useTranslation('policies');
  if (shape.kind !== 'fields') return <PolicyView code={code} shape={shape} value={value} />;
  const named = Object.entries((value ?? {}) as Fields).map(([key, one]) =>
    Array.isArray(one)
      ? (one as readonly string[]).map(words).join(', ')
      : // A number says nothing without what it counts.
        `${words(key)}: ${String(one)}`,
  );
  return <>{named.length === 0 ? t('everyone') : named.join('; ')}</>;
}
