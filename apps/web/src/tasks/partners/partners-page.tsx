import { useTranslation } from 'react-i18next';
import { expiresSoon } from '@throughcare/domain';
import { IconAlertCircle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { components } from '@throughcare/api-client';
import { ProblemPage } from '../../app/error-page';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { usePartners } from '../person/directory.api';
import { todayHere } from '../person/person-words';
import styles from './partners.module.css';

type Partner = components['schemas']['PartnerRow'];

/** Outside bodies that help: for which needs, with how many places, and what may be shared with each. */
export function PartnersPage() {
  const { t } = useTranslation(['partners', 'kit']);
  const { locale } = useFormats();
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const partners = usePartners();
  if (partners.error) {
    return <ProblemPage problem={partners.error} onAgain={() => void partners.refetch()} />;
  }
  const columns: readonly Column<Partner>[] = [
    {
      id: 'name',
      header: t('column.name'),
      cell: (row) => (
        <span className={styles.twoLines}>
          <strong>{row.name}</strong>
          <span>{t(`kind.${row.kind}`)}</span>
        </span>
      ),
    },
    {
      id: 'needs',
      header: t('column.needs'),
      cell: (row) => (
        <span className={styles.twoLines}>
          {and.format(row.needDomains.map((need) => t(`kit:domain.${need}`)))}
          <span>{row.services.join(', ')}</span>
        </span>
      ),
    },
    { id: 'area', header: t('column.area'), optional: true, cell: (row) => row.area ?? '–' },
    {
      id: 'places',
      header: t('column.places'),
      onPhone: 'end',
      cell: (row) => t('places', { helping: row.helping, places: row.places }),
    },
    { id: 'agreement', header: t('column.agreement'), cell: (row) => <Agreement partner={row} /> },
    {
      id: 'sections',
      header: t('column.sections'),
      optional: true,
      cell: (row) =>
        row.sections.length > 0
          ? and.format(row.sections.map((section) => t(`section.${section}`)))
          : t('nothing'),
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={partners.data && t('facts', { count: partners.data.items.length })}
      />
      <DataTable
        name={t('title')}
        columns={columns}
        rows={partners.data?.items}
        rowKey={(row) => row.id}
        total={partners.data?.items.length ?? 0}
        pageSize={1000}
        empty={{ title: t('empty'), hint: t('empty-hint') }}
      />
    </Page>
  );
}

/** Nothing is shared without an agreement in force; one that ends soon is seen in time. */
function Agreement({ partner }: { partner: Partner }) {
  const { t } = useTranslation('partners');
  const { date } = useFormats();
  const until = partner.agreementUntil;
  if (!until) {
    return (
      <StatusTag tone="late" icon={IconAlertCircle} look="bare">
        {t('agreement.none')}
      </StatusTag>
    );
  }
  const isSoon = expiresSoon({ expiresOn: until }, todayHere());
  return (
    <span className={styles.oneLine}>
    <StatusTag tone={isSoon ? 'soon' : 'good'} icon={isSoon ? IconClock : IconCircleCheck} look="bare">
      {t('agreement.until', { date: date(until) })}
    </StatusTag>
    </span>
  );
}
