import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { StatusTag } from '../../ui/status-tag';
import { CaseForm } from './case-form';
import { addCase, changeCase, removeCase } from './editing/cases';
import { useStudio } from './studio-context';
import forms from './forms.module.css';
import styles from './cases.module.css';

/** Golden cases: what is known to be right, tried after each change. Without one nothing is handed in. */
export function CasesBench() {
  const { t } = useTranslation('studio');
  const { document, edit, editWithNotice, caseResults, instrument } = useStudio();
  const { cases } = document;
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState<number | null>(null);
  const open = asked ?? (address.get('code') === null ? null : Number(address.get('code')));
  const show = (at: number | null) => {
    setAsked(null);
    setAddress((now) => {
      if (at === null) now.delete('code');
      else now.set('code', String(at));
      return now;
    });
  };
  const one = open === null ? undefined : cases[open];
  return (
    <div className={forms.form}>
      <header className={forms.head}>
        <h2>{t('part.cases')}</h2>
      </header>
      <p className={forms.lead}>{t('cases.lead')}</p>
      {caseResults.length === 0 && cases.length > 0 && (
        <p className={forms.quiet}>{t('cases.not-run')}</p>
      )}
      {cases.length === 0 ? (
        <p className={forms.quiet}>{t('cases.none')}</p>
      ) : (
        <div className={styles.scroll} role="region" aria-label={t('part.cases')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('cases.case')}</th>
                <th scope="col">{t('cases.outcome')}</th>
                <th scope="col">{t('cases.differences')}</th>
              </tr>
            </thead>
            <tbody>
              {cases.map(({ name, answers, expected }, at) => (
                <tr key={at} data-open={at === open}>
                  <th scope="row">
                    <button
                      type="button"
                      aria-expanded={at === open}
                      onClick={() => show(at === open ? null : at)}
                    >
                      {name || t('cases.unnamed', { at: at + 1 })}
                    </button>
                    <small>{t('cases.answers', { count: Object.keys(answers).length })}</small>
                  </th>
                  <td>
                    <Outcome passed={caseResults[at]?.passed} />
                  </td>
                  <td>
                    {Object.keys(expected).length === 0 && t('cases.nothing-expected')}
                    {caseResults[at]?.differences.map(({ output, expected: wanted, actual }) => (
                      <span key={output} className={styles.difference}>
                        {t('cases.difference', {
                          output,
                          expected: shown(wanted),
                          actual: shown(actual),
                        })}
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => {
          edit((now) => addCase(now, t('cases.unnamed', { at: cases.length + 1 })));
          show(cases.length);
        }}
      >
        {t('cases.add')}
      </Button>
      {one && open !== null && instrument && (
        <CaseForm
          key={open}
          golden={one}
          instrument={instrument}
          onChange={(changes, field) =>
            edit((now) => changeCase(now, open, changes), field && `case.${open}.${field}`)
          }
          onRemove={() => {
            editWithNotice((now) => removeCase(now, open), t('cases.removed', { name: one.name }));
            show(null);
          }}
        />
      )}
    </div>
  );
}

export function Outcome({ passed }: { passed: boolean | undefined }) {
  const { t } = useTranslation('studio');
  if (passed === undefined)
    return (
      <StatusTag tone="plain" icon={IconHelpCircle} look="bare">
        {t('cases.unknown')}
      </StatusTag>
    );
  return (
    <StatusTag
      tone={passed ? 'good' : 'late'}
      icon={passed ? IconCircleCheck : IconCircleX}
      look="bare"
    >
      {t(passed ? 'cases.passes' : 'cases.fails')}
    </StatusTag>
  );
}

const shown = (value: unknown) => (value === null || value === undefined ? '–' : String(value));
