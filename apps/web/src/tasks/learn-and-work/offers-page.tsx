import { useState } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { ShareBar } from '../../ui/share-bar';
import { useTableAddress } from '../../ui/table-address';
import { useCourses, useVacancies, type CourseRow } from './learn.api';
import { OfferCourseDialog } from './offer-course-dialog';
import { useWeekWords } from './use-week-words';
import { VacanciesCard } from './vacancies-card';
import styles from './learn.module.css';

const FORMS = ['course', 'workshop'] as const;

/** Courses and workshops with their places, and the jobs employers offer. */
export function OffersPage() {
  const { t } = useTranslation('learn');
  const { number } = useFormats();
  const { page } = useTableAddress();
  const [address, setAddress] = useSearchParams();
  const may = useMay();
  const [isOffering, setIsOffering] = useState(false);
  const week = useWeekWords();
  const form = FORMS.find((one) => one === address.get('form'));
  const list = useCourses(page, form);
  const vacancies = useVacancies(may('work:read'));
  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;
  const columns: readonly Column<CourseRow>[] = [
    {
      id: 'title',
      header: t('offers.column.title'),
      cell: (row) => (
        <span className={styles.grow}>
          <Link to={paths.course({ courseId: row.id })}>{row.title}</Link>
          <span className={styles.quiet}>
            {[t(`form.${row.form}`), t(`kind.${row.kind}`), row.awardingBody]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      ),
    },
    { id: 'site', header: t('offers.column.site'), cell: (row) => row.site },
    {
      id: 'when',
      header: t('offers.column.when'),
      optional: true,
      onPhone: 'hidden',
      cell: (row) => week(row.weekly),
    },
    {
      id: 'hours',
      header: t('offers.column.hours'),
      align: 'end',
      optional: true,
      onPhone: 'hidden',
      cell: (row) => number(row.hours),
    },
    {
      id: 'places',
      header: t('offers.column.places'),
      onPhone: 'end',
      cell: (row) => (
        <span className={styles.places}>
          <ShareBar
            done={row.taken}
            whole={row.places}
            words={t('offers.places', { taken: row.taken, places: row.places })}
          />
        </span>
      ),
    },
    {
      id: 'waiting',
      header: t('offers.column.waiting'),
      align: 'end',
      onPhone: 'hidden',
      cell: (row) => number(row.waiting),
    },
  ];
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={list.data && t('offers.facts', { count: list.data.total })}
        actions={
          may('learning:manage') && (
            <Button
              leftSection={<IconPlus size={18} stroke={1.75} />}
              onClick={() => setIsOffering(true)}
            >
              {t('offer-course.open')}
            </Button>
          )
        }
      />
      <div className={styles.stack}>
        <DataTable
          name={t('offers.title')}
          columns={columns}
          rows={list.data?.items}
          rowKey={(row) => row.id}
          total={list.data?.total ?? 0}
          filters={
            <SegmentedControl
              size="xs"
              aria-label={t('offers.show')}
              value={form ?? 'all'}
              onChange={(next) => setAddress(next === 'all' ? {} : { form: next })}
              data={[
                { value: 'all', label: t('offers.all') },
                ...FORMS.map((one) => ({ value: one, label: t(`offers.${one}`) })),
              ]}
            />
          }
          empty={{ title: t('offers.empty.title'), hint: t('offers.empty.hint') }}
        />
        {vacancies.data && (
          <VacanciesCard vacancies={vacancies.data.items} total={vacancies.data.total} />
        )}
      </div>
      {isOffering && <OfferCourseDialog onClose={() => setIsOffering(false)} />}
    </Page>
  );
}
