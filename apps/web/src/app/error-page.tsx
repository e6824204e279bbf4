import { Button, Group } from '@mantine/core';
import { IconCloudOff, IconMapQuestion, IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { ApiProblem, NotFound, Unreachable } from '@throughcare/api-client';
import { paths } from './paths';
import styles from './error-page.module.css';

type Kind = 'not-found' | 'offline' | 'crash' | 'nothing-open';

const SIGNS = {
  'not-found': IconMapQuestion,
  offline: IconCloudOff,
  crash: IconMoodSad,
  'nothing-open': IconMapQuestion,
};

/** Says what happened and what to do now. Forbidden and absent read the same. */
export function ErrorPage({
  kind,
  reference,
  onAgain,
}: {
  kind: Kind;
  reference?: string | undefined;
  onAgain?: () => void;
}) {
  const { t } = useTranslation();
  const Sign = SIGNS[kind];
  return (
    <div className={styles.page} data-problem={kind}>
      <Sign size={36} stroke={1.5} aria-hidden="true" />
      <h1>{t(`error.${kind}.title`)}</h1>
      <p>{t(`error.${kind}.detail`)}</p>
      {reference && <p className={styles.reference}>{t('error.crash.reference', { reference })}</p>}
      <Group mt={18}>
        {(kind === 'offline' || kind === 'crash') && (
          <Button variant="filled" onClick={onAgain ?? (() => location.reload())}>
            {t('error.again')}
          </Button>
        )}
        {kind !== 'nothing-open' && kind !== 'offline' && (
          <Button component={Link} to={paths.home()}>
            {t('error.home')}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** What a page shows when reading failed: by the kind of problem, never a stack. */
export function ProblemPage({ problem, onAgain }: { problem: unknown; onAgain?: () => void }) {
  if (problem instanceof NotFound || (isRouteErrorResponse(problem) && problem.status === 404))
    return <ErrorPage kind="not-found" />;
  if (problem instanceof Unreachable)
    return <ErrorPage kind="offline" {...(onAgain && { onAgain })} />;
  const reference = problem instanceof ApiProblem ? problem.requestId : undefined;
  return <ErrorPage kind="crash" reference={reference} {...(onAgain && { onAgain })} />;
}

/** The router's last net under every page. */
export function RouteProblem() {
  return <ProblemPage problem={useRouteError()} />;
}
