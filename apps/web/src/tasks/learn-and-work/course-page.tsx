import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Initials } from '../../ui/initials';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ShareBar } from '../../ui/share-bar';
import { useCourse, type CourseMember } from './learn.api';
import { useTrades } from './use-trades';
import { useWeekWords } from './use-week-words';
import styles from './learn.module.css';

/** One course or workshop: what it is, and who takes part or waits. */
export function CoursePage() {
  const { t } = useTranslation('learn');
  const { number } = useFormats();
  const { nameOf } = useTrades();
  const week = useWeekWords();
  const { courseId = '' } = useParams();
  const read = useCourse(courseId);
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (!read.data) return <PageSkeleton />;
  const { course, members } = read.data;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('course.provider'), course.provider],
    [t('course.awards'), course.awardingBody],
    [t('course.level'), course.leadsToLevel && t(`isced.${course.leadsToLevel}`)],
    [t('course.trade'), course.trade && nameOf(course.trade)],
    [t('course.hours'), number(course.hours)],
    [t('course.week'), week(course.weekly)],
    [t('course.demands'), course.demands.map((demand) => t(`limit.${demand}`)).join(', ')],
    [
      t('course.pay'),
      course.payPerHour === null ? null : number(course.payPerHour, { minimumFractionDigits: 2 }),
    ],
  ];
  return (
    <Page title={course.title}>
      <PageHeader
        title={course.title}
        facts={[t(`form.${course.form}`), t(`kind.${course.kind}`), course.site].join(' · ')}
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.learningAndWork() }]}
      />
      <div className={styles.two}>
        <Card
          title={t('course.members')}
          aside={t('offers.places', { taken: course.taken, places: course.places })}
        >
          {members.length === 0 && <p className={styles.quiet}>{t('course.nobody')}</p>}
          <ul className={styles.rows}>
            {members.map((member) => (
              <Member key={member.enrolmentId} member={member} />
            ))}
          </ul>
        </Card>
        <Card title={t('course.about')}>
          <dl className={styles.facts}>
            {facts
              .filter(([, words]) => words)
              .map(([term, words]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
          </dl>
        </Card>
      </div>
    </Page>
  );
}

function Member({ member }: { member: CourseMember }) {
  const { t } = useTranslation('learn');
  const { date, number } = useFormats();
  return (
    <li>
      <Initials name={member.personName} />
      <span className={styles.grow}>
        <Link to={paths.person.tab(member.personId, 'learning-and-work')}>{member.personName}</Link>
        <span className={styles.quiet}>
          {t(`enrolment.${member.state}`)} · {date(member.startedOn ?? member.requestedOn)}
        </span>
        {member.hoursOffered > 0 && (
          <ShareBar
            done={member.hoursAttended}
            whole={member.hoursOffered}
            words={t('courses.hours', {
              attended: number(member.hoursAttended),
              offered: number(member.hoursOffered),
            })}
          />
        )}
      </span>
    </li>
  );
}
