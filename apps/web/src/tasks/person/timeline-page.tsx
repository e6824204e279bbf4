import { Button, Skeleton } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconRipple } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/error-page';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useMomentWords } from './moment-words';
import { usePerson } from './person-layout';
import { nameOf } from './person-words';
import { useTimeline, type TimelineMoment } from './person.api';
import styles from './person.module.css';

export function TimelinePage() {
  const { t } = useTranslation('person');
  const { person } = usePerson();
  const timeline = useTimeline(person.id);
  if (timeline.isError) return <ProblemPage problem={timeline.error} />;
  const moments = timeline.data?.pages.flatMap((page) => page.items);
  const hidden = timeline.data?.pages[0]?.hidden ?? 0;
  return (
    <Page title={`${t('timeline.title')}, ${nameOf(person)}`}>
      <PageHeader title={t('timeline.title')} facts={t('timeline.facts')} />
      <section className={styles.sheet}>
        {!moments && <Skeleton height={240} />}
        {moments?.length === 0 && <p className={styles.quiet}>{t('timeline.empty')}</p>}
        <ol className={styles.story}>
          {moments?.map((moment) => (
            <Moment key={moment.id} moment={moment} />
          ))}
        </ol>
        {hidden > 0 && <p className={styles.quiet}>{t('timeline.hidden', { count: hidden })}</p>}
        {timeline.hasNextPage && (
          <Button
            loading={timeline.isFetchingNextPage}
            onClick={() => void timeline.fetchNextPage()}
          >
            {t('timeline.older')}
          </Button>
        )}
      </section>
    </Page>
  );
}

const SIGNS = { plain: IconCircle, good: IconCircleCheck, setback: IconRipple };
/** Entered this many hours after it happened or later, a moment says so (HB-4). */
const LATE_AFTER_HOURS = 24;

function Moment({ moment }: { moment: TimelineMoment }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const words = useMomentWords()(moment.kind, moment.facts);
  const tone = moment.tone as keyof typeof SIGNS;
  const Sign = SIGNS[tone] ?? IconCircle;
  const happened = new Date(moment.happenedAt);
  const recorded = new Date(moment.recordedAt);
  const isLate = recorded.getTime() - happened.getTime() > LATE_AFTER_HOURS * 3_600_000;
  return (
    <li data-tone={tone}>
      <Sign size={16} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={styles.sentence}>
          {tone !== 'plain' && <span className="visually-hidden">{t(`timeline.${tone}`)}: </span>}
          {words.sentence}
        </p>
        <p className={styles.quiet}>
          {[
            words.detail,
            moment.by && t('timeline.by', { name: moment.by }),
            isLate && t('timeline.late', { date: formats.date(civilDateOf(recorded)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <time dateTime={moment.happenedAt} className={styles.when}>
        {formats.instant(happened)}
      </time>
    </li>
  );
}
