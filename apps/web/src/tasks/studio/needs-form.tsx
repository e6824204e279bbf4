import { Button, MultiSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  NEED_DOMAINS,
  type InstrumentFile,
  type NeedDomain,
  type NeedLevel,
  type NeedMapping,
  type Output,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { changed } from './editing/at-path';
import { Act } from './item-acts';
import { JsonField } from './json-field';
import { useStudio, wordsOf } from './studio-context';
import styles from './forms.module.css';

const LEVELS: readonly NeedLevel[] = ['none', 'some', 'significant', 'unknown'];
/** Two or more strong signs, or one decisive, are a significant need: where an author begins. */
const FIRST_RULES: NonNullable<NeedMapping['rules']> = [
  { when: { answered: { is: 0 } }, level: 'unknown' },
  { when: { decisive: { atLeast: 1 } }, level: 'significant' },
  { when: { significant: { atLeast: 2 } }, level: 'significant' },
  { when: { points: { atLeast: 1 } }, level: 'some' },
  { when: {}, level: 'none' },
];

/** What the instrument says about need, domain by domain, so that plans can be made from it. */
export function NeedsForm() {
  const { t } = useTranslation(['studio', 'kit']);
  const { document, editFile } = useStudio();
  const { file } = document;
  const needs = file.needs ?? [];
  const put = (next: readonly NeedMapping[]) =>
    editFile((now) => changed(now, { needs: next.length > 0 ? next : undefined }));
  const free = NEED_DOMAINS.filter((domain) => !needs.some((need) => need.domain === domain));
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{t('part.needs')}</h2>
      </header>
      <p className={styles.lead}>{t('needs.lead')}</p>
      {needs.map((need, at) => (
        <Need
          key={need.domain}
          file={file}
          need={need}
          free={free}
          onChange={(next) => put(needs.map((each, index) => (index === at ? next : each)))}
          onRemove={() => put(needs.filter((_, index) => index !== at))}
        />
      ))}
      {free[0] && (
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() =>
            put([...needs, { domain: free[0] as NeedDomain, items: [], rules: FIRST_RULES }])
          }
        >
          {t('needs.add')}
        </Button>
      )}
    </div>
  );
}

interface NeedProps {
  readonly file: InstrumentFile;
  readonly need: NeedMapping;
  readonly free: readonly NeedDomain[];
  readonly onChange: (need: NeedMapping) => void;
  readonly onRemove: () => void;
}

function Need({ file, need, free, onChange, onRemove }: NeedProps) {
  const { t } = useTranslation(['studio', 'kit']);
  const { writing } = useStudio();
  const banded = file.scales.flatMap(({ outputs }) => outputs.filter(({ bands }) => bands?.length));
  const change = (changes: Readonly<Record<string, unknown>>) => onChange(changed(need, changes));
  const items = file.items.map(({ code, text }) => ({
    value: code,
    label: `${code}: ${wordsOf(text, writing)}`,
  }));
  const name = t(`kit:domain.${need.domain}`);
  return (
    <section className={styles.block} aria-label={name}>
      <div className={styles.blockHead}>
        <h3>{name}</h3>
        <Act words={t('act.remove-what', { what: name })} icon={IconTrash} onClick={onRemove} />
      </div>
      <div className={styles.row}>
        <SelectField
          id={`need-${need.domain}`}
          label={t('needs.domain')}
          hint={null}
          error={null}
          value={need.domain}
          onChange={(domain) => change({ domain })}
          choices={[need.domain, ...free].map((value) => ({
            value,
            label: t(`kit:domain.${value}`),
          }))}
        />
        <SelectField
          id={`need-${need.domain}-from`}
          label={t('needs.from')}
          hint={null}
          error={null}
          value={need.fromBand?.output ?? ''}
          onChange={(output) =>
            change(
              output === ''
                ? { fromBand: undefined, rules: need.rules ?? FIRST_RULES, items: need.items ?? [] }
                : {
                    fromBand: levelsOf(banded.find(({ code }) => code === output)),
                    rules: undefined,
                    decisive: undefined,
                  },
            )
          }
          choices={[
            { value: '', label: t('needs.from-answers') },
            ...banded.map(({ code, title }) => ({
              value: code,
              label: t('needs.from-band', { output: wordsOf(title, writing) || code }),
            })),
          ]}
        />
      </div>
      {need.fromBand ? (
        <Levels need={need} banded={banded} onChange={change} />
      ) : (
        <JsonField
          id={`need-${need.domain}-rules`}
          label={t('needs.rules')}
          hint={t('needs.rules-hint')}
          value={need.rules}
          onChange={(rules) => change({ rules })}
        />
      )}
      <MultiSelect
        id={`need-${need.domain}-items`}
        label={t('needs.items')}
        data={items}
        value={[...(need.items ?? [])]}
        onChange={(codes) => change({ items: codes.length > 0 ? codes : undefined })}
        searchable
      />
      {!need.fromBand && (
        <MultiSelect
          id={`need-${need.domain}-decisive`}
          label={t('needs.decisive')}
          data={items.filter(({ value }) => need.items?.includes(value))}
          value={[...(need.decisive ?? [])]}
          onChange={(codes) => change({ decisive: codes.length > 0 ? codes : undefined })}
        />
      )}
    </section>
  );
}

function Levels({
  need,
  banded,
  onChange,
}: {
  need: NeedMapping;
  banded: readonly Output[];
  onChange: (changes: Readonly<Record<string, unknown>>) => void;
}) {
  const { t } = useTranslation(['studio', 'kit']);
  const { writing } = useStudio();
  const { fromBand } = need;
  if (!fromBand) return null;
  const output = banded.find(({ code }) => code === fromBand.output);
  return (
    <div className={styles.row}>
      {(output?.bands ?? []).map(({ code, label }) => (
        <SelectField
          key={code}
          id={`need-${need.domain}-${code}`}
          label={wordsOf(label, writing) || code}
          hint={null}
          error={null}
          value={fromBand.levels[code] ?? ''}
          onChange={(level) =>
            onChange({
              fromBand: changed(fromBand, { levels: changed(fromBand.levels, { [code]: level }) }),
            })
          }
          choices={[
            { value: '', label: t('needs.no-level') },
            ...LEVELS.map((value) => ({ value, label: t(`kit:need.${value}`) })),
          ]}
        />
      ))}
    </div>
  );
}

function levelsOf(output: Output | undefined): NeedMapping['fromBand'] {
  const bands = output?.bands ?? [];
  const levels = bands.map(({ code }, at): [string, NeedLevel] => [
    code,
    at === 0 ? 'none' : at === bands.length - 1 ? 'significant' : 'some',
  ]);
  return { output: output?.code ?? '', levels: Object.fromEntries(levels) };
}
