import { IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { useInstruments, type InstrumentSummary } from '../person/instruments.api';
import { useInstrumentUses, type InstrumentUse } from './instruments.api';
import styles from './instruments.module.css';

type Row = InstrumentSummary & { readonly use: InstrumentUse | undefined };

/** Every instrument and version: what it is for, whether it is validated, who may use it, how much it is used, whether it is in use. */
export function InstrumentsPage() {
  const { t, i18n } = useTranslation('instruments');
  const formats = useFormats();
  const [address, setAddress] = useSearchParams();
  const instruments = useInstruments();
  const uses = useInstrumentUses();
  const problem = instruments.error ?? uses.error;
  if (problem) return <ProblemPage problem={problem} />;
  const say = (text: Record<string, string>) => textIn(text as Text, i18n.language);
  const wanted = address.get('q') ?? '';
  const rows = instruments.data
    ?.map((one): Row => ({
      ...one,
      use: uses.data?.items.find(
        ({ code, version }) => code === one.code && version === one.version,
      ),
    }))
    .filter(({ code, title, purpose }) =>
      `${code} ${say(title)} ${say(purpose)}`
        .toLocaleLowerCase()
        .includes(wanted.trim().toLocaleLowerCase()),
    );
  const columns: readonly Column<Row>[] = [
    {
      id: 'instrument',
      header: t('column.instrument'),
      cell: ({ code, version, title, measuresRisk }) => (
        <>
          <Link to={paths.instrument({ code, version })}>{say(title)}</Link>
          <span className={styles.second}>
            <bdi>
              {code} {version}
            </bdi>{' '}
            · {t(measuresRisk ? 'risk' : 'needs')}
          </span>
        </>
      ),
    },
    {
      id: 'validation',
      header: t('column.validation'),
      onPhone: 'hidden',
      cell: ({ validationStatus, validatedFor }) => (
        <>
          {t(`validation.${validationStatus}`)}
          {validatedFor.length > 0 && (
            <span className={styles.second}>
              {t('studied', { where: validatedFor.join(', ') })}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'licence',
      header: t('column.licence'),
      optional: true,
      onPhone: 'hidden',
      cell: ({ licence }) => licence,
    },
    {
      id: 'trained',
      header: t('column.trained'),
      align: 'end',
      onPhone: 'hidden',
      cell: ({ trainingRequired, use }) => (
        <>
          {trainingRequired || use?.trained ? formats.number(use?.trained ?? 0) : t('no-training')}
          {use !== undefined && use.endingSoon > 0 && (
            <span className={styles.warn}>{t('ending-soon', { count: use.endingSoon })}</span>
          )}
        </>
      ),
    },
    {
      id: 'used',
      header: t('column.used'),
      align: 'end',
      onPhone: 'end',
      cell: ({ use }) => (use ? formats.number(use.signedThisYear) : ''),
    },
    {
      id: 'state',
      header: t('column.state'),
      onPhone: 'second',
      cell: ({ stop }) => (
        <span className={styles.state}>
          <InUse isStopped={stop !== null} />
        </span>
      ),
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts')} />
      <DataTable
        name={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ code, version }) => `${code} ${version}`}
        filters={
          <TextField
            id="find-instrument"
            label={t('find')}
            hint={null}
            error={null}
            value={wanted}
            onChange={(q) => setAddress(q ? { q } : {}, { replace: true })}
          />
        }
        empty={{ title: t('none'), hint: t('none-hint') }}
      />
    </Page>
  );
}

export function InUse({ isStopped }: { isStopped: boolean }) {
  const { t } = useTranslation('instruments');
  return (
    <StatusTag
      tone={isStopped ? 'late' : 'good'}
      icon={isStopped ? IconHandStop : IconCircleCheck}
      look="bare"
    >
      {t(isStopped ? 'stopped' : 'in-use')}
    </StatusTag>
  );
}
