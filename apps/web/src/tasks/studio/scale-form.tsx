import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { MissingPolicy, Scale, ScaleKind } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { CodeField } from './code-field';
import { renameValue } from './editing/rename';
import { addOutput, changeScale, removeScale, valueCodes } from './editing/scales';
import { Act } from './item-acts';
import { JsonField } from './json-field';
import { NumberField } from './number-field';
import { OutputForm } from './output-form';
import { useStudio, wordsOf } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

const KINDS: readonly ScaleKind[] = ['risk', 'need', 'symptom', 'screen'];
const TREATMENTS: readonly MissingPolicy['treat'][] = ['refuse', 'zero', 'prorate'];

/** One scale: which answers add to it, what a gap does, and what is reported of it with which bands. */
export function ScaleForm({ scale }: { scale: Scale }) {
  const { t } = useTranslation('studio');
  const { document, edit, editFile, editWithNotice, go, writing } = useStudio();
  const { file } = document;
  const change = (changes: Readonly<Record<string, unknown>>, field?: string) =>
    editFile((now) => changeScale(now, scale.code, changes), field && `${scale.code}.${field}`);
  const remove = () => {
    editWithNotice(
      (now) => ({ ...now, file: removeScale(now.file, scale.code) }),
      t('scale.removed', { scale: wordsOf(scale.title, writing) }),
    );
    go({ part: 'results' });
  };
  const treat = scale.missing?.treat ?? 'refuse';
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{wordsOf(scale.title, writing) || t('scale.untitled')}</h2>
        <Act words={t('act.remove')} icon={IconTrash} onClick={remove} />
      </header>
      <div className={styles.row}>
        <WordsField
          id="scale-title"
          label={t('scale.title')}
          value={scale.title}
          onChange={(title) => change({ title }, 'title')}
        />
        <SelectField
          id="scale-kind"
          label={t('scale.kind')}
          hint={scale.kind === 'risk' ? t('scale.risk-hint') : null}
          error={null}
          value={scale.kind}
          onChange={(kind) => change({ kind })}
          choices={KINDS.map((value) => ({ value, label: t(`scale-kind.${value}`) }))}
        />
        <CodeField
          id="scale-code"
          label={t('item.code')}
          value={scale.code}
          taken={valueCodes(file)}
          onChange={(code) => {
            edit((now) => {
              const renamed = renameValue(now, scale.code, code);
              return { ...renamed, file: changeScale(renamed.file, scale.code, { code }) };
            }, 'code');
            go({ part: 'results', code });
          }}
        />
      </div>
      <Counted scale={scale} onChange={change} />
      <section className={styles.block}>
        <h3>{t('scale.gaps')}</h3>
        <div className={styles.row}>
          <SelectField
            id="scale-missing"
            label={t('scale.missing')}
            hint={null}
            error={null}
            value={treat}
            onChange={(next) =>
              change({
                missing: {
                  ...scale.missing,
                  treat: next,
                  ...(next !== 'refuse' && { allow: scale.missing?.allow ?? 1 }),
                },
              })
            }
            choices={TREATMENTS.map((value) => ({ value, label: t(`missing.${value}`) }))}
          />
          {treat !== 'refuse' && (
            <NumberField
              id="scale-allow"
              label={t('scale.allow')}
              isCount
              value={scale.missing?.allow}
              onChange={(allow) => change({ missing: { ...scale.missing, treat, allow } })}
            />
          )}
          <NumberField
            id="scale-max"
            label={t('scale.max')}
            value={scale.max}
            onChange={(max) => change({ max }, 'max')}
          />
        </div>
      </section>
      {scale.outputs.map((output) => (
        <OutputForm key={output.code} scale={scale} output={output} />
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => editFile((now) => addOutput(now, scale.code))}
      >
        {t('output.add')}
      </Button>
    </div>
  );
}

function Counted({
  scale,
  onChange,
}: {
  scale: Scale;
  onChange: (changes: Readonly<Record<string, unknown>>) => void;
}) {
  const { t } = useTranslation('studio');
  const { document, writing } = useStudio();
  if (scale.terms)
    return (
      <section className={styles.block}>
        <h3>{t('scale.adds')}</h3>
        <JsonField
          id="scale-terms"
          label={t('scale.terms')}
          hint={t('scale.terms-hint')}
          rows={8}
          value={scale.terms}
          onChange={(terms) => onChange({ terms })}
        />
      </section>
    );
  const counted = scale.items ?? [];
  const countable = document.file.items.filter(({ kind }) => kind !== 'text' && kind !== 'date');
  const inOrder = (codes: readonly string[]) =>
    countable.map(({ code }) => code).filter((code) => codes.includes(code));
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h3>{t('scale.adds')}</h3>
        <span className={styles.quiet}>
          {t('scale.counted', { count: counted.length, total: countable.length })}
        </span>
        <Button
          size="xs"
          onClick={() =>
            onChange({
              items: counted.length === countable.length ? [] : countable.map(({ code }) => code),
            })
          }
        >
          {t(counted.length === countable.length ? 'scale.none' : 'scale.all')}
        </Button>
      </div>
      <ul className={styles.counted}>
        {countable.map(({ code, text, riskExcluded }) => (
          <li key={code}>
            <Checkbox
              size="xs"
              label={
                <>
                  <bdi>{code}</bdi> {wordsOf(text, writing)}
                </>
              }
              description={scale.kind === 'risk' && riskExcluded ? t('scale.barred') : undefined}
              checked={counted.includes(code)}
              onChange={(event) =>
                onChange({
                  items: event.currentTarget.checked
                    ? inOrder([...counted, code])
                    : counted.filter((each) => each !== code),
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
