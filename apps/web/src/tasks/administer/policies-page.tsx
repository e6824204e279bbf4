import { IconChevronRight } from '@tabler/icons-react';
import { POLICY_CODES } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { usePolicyBook } from './policies.api';
import styles from './policies.module.css';

/** What the agency decides for itself: one page each, with since when it holds. */
export function PoliciesPage() {
  const { t } = useTranslation('policies');
  const { date } = useFormats();
  const book = usePolicyBook();
  if (book.isError && !book.data)
    return <ProblemPage problem={book.error} onAgain={() => void book.refetch()} />;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts')} />
      <ul className={styles.book}>
        {POLICY_CODES.map((code) => {
          const page = book.data?.items.find((one) => one.code === code);
          return (
            <li key={code}>
              <Link to={paths.policy({ code })}>
                <span className={styles.name}>{t(`policy.${code}.title`)}</span>
                <span className={styles.about}>{t(`policy.${code}.about`)}</span>
                {page && (
                  <span className={styles.since}>
                    {page.inForceSince
                      ? t('since', { date: date(page.inForceSince) })
                      : t('default')}
                    {page.nextFrom && ` · ${t('next', { date: date(page.nextFrom) })}`}
                  </span>
                )}
                <IconChevronRight
                  size={18}
                  stroke={1.75}
                  aria-hidden="true"
                  className={styles.arrow}
                />
              </Link>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
