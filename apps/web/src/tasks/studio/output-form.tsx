import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Band, Output, Scale } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { BandsForm } from './bands-form';
import { CodeField } from './code-field';
import { changed } from './editing/at-path';
import { freeCode } from './editing/free-code';
import { renameValue } from './editing/rename';
import { changeOutput, changeScale, makePrimary, valueCodes } from './editing/scales';
import { Act } from './item-acts';
import { JsonField } from './json-field';
import { RuleForm } from './rule-form';
import { useStudio, wordsOf } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

const UNITS: readonly Output['unit'][] = ['points', 'percent', 'scale', 'probability'];
const REPORTS = ['number', 'yes-no', 'band', 'nothing'] as const;

/** One result of a scale: what it is called, in which unit, and the bands it falls into. */
export function OutputForm({ scale, output }: { scale: Scale; output: Output }) {
  const { t } = useTranslation('studio');
  const { document, edit, editFile, writing } = useStudio();
  const id = (field: string) => `output-${output.code}-${field}`;
  const change = (changes: Readonly<Record<string, unknown>>, field?: string) =>
    editFile(
      (now) => changeOutput(now, scale.code, output.code, changes),
      field && `${output.code}.${field}`,
    );
  const isOwnTotal =
    typeof output.of === 'object' && 'value' in output.of && output.of.value === scale.code;
  return (
    <section className={styles.block} aria-label={wordsOf(output.title, writing) || output.code}>
      <div className={styles.blockHead}>
        <h3>{t('output.heading', { output: wordsOf(output.title, writing) || output.code })}</h3>
        {scale.outputs.length > 1 && (
          <Act
            words={t('act.remove-what', { what: output.code })}
            icon={IconTrash}
            onClick={() =>
              editFile((now) =>
                changeScale(now, scale.code, {
                  outputs: scale.outputs.filter(({ code }) => code !== output.code),
                }),
              )
            }
          />
        )}
      </div>
      <div className={styles.row}>
        <WordsField
          id={id('title')}
          label={t('output.title')}
          value={output.title}
          onChange={(title) => change({ title }, 'title')}
        />
        <SelectField
          id={id('unit')}
          label={t('output.unit')}
          hint={null}
          error={null}
          value={output.unit}
          onChange={(unit) => change({ unit })}
          choices={UNITS.map((value) => ({ value, label: t(`unit.${value}`) }))}
        />
        <SelectField
          id={id('reports')}
          label={t('output.reports')}
          hint={null}
          error={null}
          value={output.reports ?? 'number'}
          onChange={(reports) => change({ reports: reports === 'number' ? undefined : reports })}
          choices={REPORTS.map((value) => ({ value, label: t(`reports.${value}`) }))}
        />
        <CodeField
          id={id('code')}
          label={t('item.code')}
          value={output.code}
          taken={valueCodes(document.file)}
          onChange={(code) =>
            edit((now) => {
              const renamed = renameValue(now, output.code, code);
              return {
                ...renamed,
                file: changeOutput(renamed.file, scale.code, output.code, { code }),
              };
            }, 'code')
          }
        />
      </div>
      <Checkbox
        label={t('output.primary')}
        checked={output.primary === true}
        onChange={() => editFile((now) => makePrimary(now, output.code))}
      />
      {!isOwnTotal && (
        <JsonField
          id={id('of')}
          label={t('output.of')}
          hint={t('output.of-hint')}
          value={output.of}
          onChange={(of) => change({ of })}
        />
      )}
      <BandsForm
        id={id('bands')}
        title={t('bands.title')}
        bands={output.bands ?? []}
        onChange={(bands, field) => change({ bands: bands.length > 0 ? bands : undefined }, field)}
      />
      <NormGroups output={output} onChange={change} />
    </section>
  );
}

function NormGroups({
  output,
  onChange,
}: {
  output: Output;
  onChange: (changes: Readonly<Record<string, unknown>>, field?: string) => void;
}) {
  const { t } = useTranslation('studio');
  const { document } = useStudio();
  const groups = output.normGroups ?? [];
  const put = (next: typeof groups, field?: string) =>
    onChange({ normGroups: next.length > 0 ? next : undefined }, field);
  const change = (at: number, changes: Readonly<Record<string, unknown>>, field?: string) =>
    put(
      groups.map((group, index) => (index === at ? changed(group, changes) : group)),
      field && `norm.${at}.${field}`,
    );
  const add = () => {
    const code = freeCode(
      `group-${groups.length + 1}`,
      groups.map((group) => group.code),
    );
    const bands: readonly Band[] = output.bands ?? [];
    put([...groups, { code, title: { en: '' }, when: { context: 'sex', in: ['female'] }, bands }]);
  };
  return (
    <>
      {groups.map((group, at) => (
        <section key={at} className={styles.inner} aria-label={t('norms.heading', { at: at + 1 })}>
          <div className={styles.blockHead}>
            <h4>{t('norms.heading', { at: at + 1 })}</h4>
            <Act
              words={t('act.remove-what', { what: group.code })}
              icon={IconTrash}
              onClick={() => put(groups.filter((_, index) => index !== at))}
            />
          </div>
          <WordsField
            id={`norm-${output.code}-${at}-title`}
            label={t('norms.title')}
            value={group.title}
            onChange={(title) => change(at, { title }, 'title')}
          />
          <RuleForm
            id={`norm-${output.code}-${at}-when`}
            none={null}
            rule={group.when}
            items={document.file.items}
            onChange={(when) => when && change(at, { when })}
          />
          <BandsForm
            id={`norm-${output.code}-${at}-bands`}
            title={t('norms.bands')}
            bands={group.bands}
            onChange={(bands, field) => change(at, { bands }, field)}
          />
        </section>
      ))}
      {(output.bands ?? []).length > 0 && (
        <Button size="xs" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={add}>
          {t('norms.add')}
        </Button>
      )}
    </>
  );
}
