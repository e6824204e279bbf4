import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Alert } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { CodeField } from './code-field';
import { changed } from './editing/at-path';
import { freeCode } from './editing/free-code';
import { Act } from './item-acts';
import { RuleForm } from './rule-form';
import { useStudio, wordsOf } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

const URGENCIES: readonly Alert['urgency'][] = ['same-day', 'soon', 'note'];

/** What must be noticed whatever the total: an answer, or a combination, that calls for somebody at once. */
export function AlertsForm() {
  const { t } = useTranslation('studio');
  const { document, editFile, writing } = useStudio();
  const { file } = document;
  const alerts = file.alerts ?? [];
  const put = (next: readonly Alert[], field?: string) =>
    editFile((now) => changed(now, { alerts: next.length > 0 ? next : undefined }), field);
  const change = (at: number, changes: Readonly<Record<string, unknown>>, field: string) =>
    put(
      alerts.map((alert, index) => (index === at ? changed(alert, changes) : alert)),
      `alert.${at}.${field}`,
    );
  const add = () => {
    const item = file.items.find(({ kind }) => kind === 'choice') ?? file.items[0];
    const code = freeCode(
      `alert-${alerts.length + 1}`,
      alerts.map((alert) => alert.code),
    );
    put([
      ...alerts,
      {
        code,
        when: { item: item?.code ?? '', answered: true },
        ...(item && { item: item.code }),
        urgency: 'soon',
        message: { en: '' },
      },
    ]);
  };
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{t('part.alerts')}</h2>
      </header>
      <p className={styles.lead}>{t('alerts.lead')}</p>
      {alerts.map((alert, at) => (
        <section key={at} className={styles.block} aria-label={t('alerts.one', { at: at + 1 })}>
          <div className={styles.blockHead}>
            <h3>{t('alerts.one', { at: at + 1 })}</h3>
            <Act
              words={t('act.remove-what', { what: alert.code })}
              icon={IconTrash}
              onClick={() => put(alerts.filter((_, index) => index !== at))}
            />
          </div>
          <WordsField
            id={`alert-${at}-message`}
            label={t('alerts.message')}
            rows={2}
            value={alert.message}
            onChange={(message) => change(at, { message }, 'message')}
          />
          <h4>{t('alerts.when')}</h4>
          <RuleForm
            id={`alert-${at}-when`}
            none={null}
            rule={alert.when}
            items={file.items}
            onChange={(when) => when && change(at, { when }, 'when')}
          />
          <div className={styles.row}>
            <SelectField
              id={`alert-${at}-urgency`}
              label={t('alerts.urgency')}
              hint={null}
              error={null}
              value={alert.urgency}
              onChange={(urgency) => change(at, { urgency }, 'urgency')}
              choices={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
            />
            <SelectField
              id={`alert-${at}-item`}
              label={t('alerts.item')}
              hint={null}
              error={null}
              value={alert.item ?? ''}
              onChange={(item) => change(at, { item }, 'item')}
              choices={[
                { value: '', label: t('alerts.no-item') },
                ...file.items.map(({ code, text }) => ({
                  value: code,
                  label: `${code}: ${wordsOf(text, writing)}`.slice(0, 80),
                })),
              ]}
            />
            <CodeField
              id={`alert-${at}-code`}
              label={t('item.code')}
              value={alert.code}
              taken={alerts.map(({ code }) => code)}
              onChange={(code) => change(at, { code }, 'code')}
            />
          </div>
        </section>
      ))}
      <Button size="xs" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={add}>
        {t('alerts.add')}
      </Button>
    </div>
  );
}
