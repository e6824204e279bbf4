import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Option, Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { QuickSelect } from './quick-select';
import { CodeField } from './code-field';
import { changed } from './editing/at-path';
import { moved } from './editing/items';
import {
  addOption,
  optionsOf,
  ownOptions,
  setOptions,
  sharedWith,
  takeSet,
} from './editing/options';
import { renameOption } from './editing/rename';
import type { FileItem } from './editing/studio-document';
import { Act } from './item-acts';
import { NumberField } from './number-field';
import { OptionalWords } from './optional-words';
import { useStudio } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

/** The answers of a question with their points; a set that several questions share is changed for all of them. */
export function OptionsForm({ item }: { item: FileItem }) {
  const { t } = useTranslation('studio');
  const { document, edit, editFile } = useStudio();
  const { file } = document;
  const options = optionsOf(file, item);
  const shared = sharedWith(file, item);
  const put = (next: readonly Option[], field?: string) =>
    editFile((now) => setOptions(now, item, next), field);
  const change = (at: number, changes: Readonly<Record<string, unknown>>, field: string) =>
    put(
      options.map((option, index) => (index === at ? changed(option, changes) : option)),
      `${item.code}.${at}.${field}`,
    );
  const sets = Object.keys(file.optionSets ?? {});
  return (
    <section className={styles.block} aria-label={t('options.title')}>
      <div className={styles.blockHead}>
        <h3>{t('options.title')}</h3>
        {sets.length > 0 && (
          <QuickSelect
            id="item-set"
            name={t('options.set')}
            value={typeof item.options === 'string' ? item.options : ''}
            onChange={(set) =>
              editFile((now) => (set === '' ? ownOptions(now, item) : takeSet(now, item, set)))
            }
            choices={[
              { value: '', label: t('options.own') },
              ...sets.map((set) => ({ value: set, label: t('options.shared', { set }) })),
            ]}
          />
        )}
      </div>
      {shared.length > 0 && (
        <p className={styles.note}>{t('options.also', { count: shared.length })}</p>
      )}
      <ol className={styles.options}>
        {options.map((option, at) => (
          <li key={at}>
            <WordsField
              id={`option-${at}-label`}
              label={t('options.label', { at: at + 1 })}
              value={option.label}
              onChange={(label) => change(at, { label }, 'label')}
            />
            <NumberField
              id={`option-${at}-points`}
              label={t('options.points')}
              value={option.points}
              onChange={(points) => change(at, { points }, 'points')}
            />
            <CodeField
              id={`option-${at}-code`}
              label={t('options.code')}
              value={option.code}
              taken={options.map(({ code }) => code)}
              onChange={(code) =>
                edit(
                  (now) =>
                    renameOption(
                      {
                        ...now,
                        file: setOptions(
                          now.file,
                          item,
                          options.map((each, index) => (index === at ? { ...each, code } : each)),
                        ),
                      },
                      [item, ...shared].map((each) => each.code),
                      option.code,
                      code,
                    ),
                  `${item.code}.${at}.code`,
                )
              }
            />
            <span className={styles.acts}>
              <Act
                words={t('act.up-what', { what: option.code })}
                icon={IconArrowUp}
                isOff={at === 0}
                onClick={() => put(moved(options, at, -1))}
              />
              <Act
                words={t('act.down-what', { what: option.code })}
                icon={IconArrowDown}
                isOff={at === options.length - 1}
                onClick={() => put(moved(options, at, 1))}
              />
              <Act
                words={t('act.remove-what', { what: option.code })}
                icon={IconTrash}
                onClick={() => put(options.filter((_, index) => index !== at))}
              />
            </span>
            <OptionalWords
              id={`option-${at}-anchor`}
              label={t('options.anchor')}
              value={option.anchor}
              onChange={(anchor: Text | undefined) => change(at, { anchor }, 'anchor')}
            />
          </li>
        ))}
      </ol>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => put(addOption(options))}
      >
        {t('options.add')}
      </Button>
    </section>
  );
}
