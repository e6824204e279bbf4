import { useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { StaleRevision } from '@throughcare/api-client';
import { addDays, POLICY_CODES, POLICY_SHAPES, type PolicyCode } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { ErrorSummary } from '../../ui/error-summary';
import { TextAreaField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useFormErrors } from '../../ui/use-form-errors';
import { usePolicyDecisions, usePolicyPage, type PolicyPage as Book } from './policies.api';
import { PolicyForm } from './policy-form';
import { PolicyView } from './policy-view';
import styles from './policies.module.css';

/** One page of the policy book: as it holds today, every version it had, and the next decision. */
export function PolicyPage() {
  const { code } = useParams();
  const known = POLICY_CODES.find((one) => one === code);
  return known ? <KnownPolicy key={known} code={known} /> : <ErrorPage kind="not-found" />;
}

function KnownPolicy({ code }: { code: PolicyCode }) {
  const { t } = useTranslation('policies');
  const may = useMay();
  const page = usePolicyPage(code);
  const [isChanging, setChanging] = useState(false);
  if (page.isError && !page.data)
    return <ProblemPage problem={page.error} onAgain={() => void page.refetch()} />;
  const title = t(`policy.${code}.title`);
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={t(`policy.${code}.about`)}
        trail={[{ words: t('title'), to: paths.policies() }]}
        trailLabel={t('trail')}
        actions={
          may('policy:manage') &&
          page.data &&
          !isChanging && (
            <Button
              leftSection={<IconPencil size={16} stroke={1.75} />}
              onClick={() => setChanging(true)}
            >
              {t('change')}
            </Button>
          )
        }
      />
      {!page.data ? (
        <PageSkeleton />
      ) : isChanging ? (
        <Decision code={code} page={page.data} onClose={() => setChanging(false)} />
      ) : (
        <Versions code={code} page={page.data} />
      )}
    </Page>
  );
}

function Decision({ code, page, onClose }: { code: PolicyCode; page: Book; onClose: () => void }) {
  const { t } = useTranslation('policies');
  const today = civilDateOf(new Date());
  const latest = page.versions[0];
  const errors = useFormErrors('policy');
  const { decide } = usePolicyDecisions(code);
  const [once] = useState(() => crypto.randomUUID());
  const [body, setBody] = useState<unknown>(latest?.body ?? page.default);
  const [effectiveFrom, setFrom] = useState(() => firstDay(today, latest?.effectiveFrom));
  const [note, setNote] = useState('');
  const submit = () => {
    if (!errors.check(note.trim().length < 5 ? { note: t('note-missing') } : {})) return;
    decide.mutate(
      {
        body: body as Book['default'],
        effectiveFrom,
        note: note.trim(),
        after: latest?.id ?? null,
        once,
      },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <form
      noValidate
      aria-label={t('change')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={14}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {decide.error instanceof StaleRevision && (
          <p className={styles.about}>{t('decided-meanwhile')}</p>
        )}
        <Card title={t('what')}>
          <PolicyForm
            code={code}
            shape={POLICY_SHAPES[code]}
            path="body"
            label={t(`policy.${code}.title`)}
            value={body}
            errors={errors}
            onChange={setBody}
          />
        </Card>
        <Card title={t('when-and-why')}>
          <Stack gap={12} maw={560}>
            <DateField
              id={errors.idOf('effectiveFrom')}
              label={t('from')}
              hint={t('from-hint')}
              error={errors.of('effectiveFrom')}
              min={today}
              value={effectiveFrom}
              onChange={setFrom}
            />
            <TextAreaField
              id={errors.idOf('note')}
              label={t('note')}
              hint={t('note-hint')}
              error={errors.of('note')}
              maxLength={1000}
              value={note}
              onChange={setNote}
            />
          </Stack>
        </Card>
        <Group>
          <Button type="submit" variant="filled" loading={decide.isPending}>
            {t('decide')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A version begins after the one before it, and never in the past. */
function firstDay(today: string, latestFrom: string | undefined): string {
  return latestFrom && latestFrom >= today ? addDays(latestFrom, 1) : today;
}

function Versions({ code, page }: { code: PolicyCode; page: Book }) {
  const { t } = useTranslation(['policies', 'refusals']);
  const { date } = useFormats();
  const may = useMay();
  const { takeBack } = usePolicyDecisions(code);
  const errors = useFormErrors('take-back');
  const today = civilDateOf(new Date());
  const hasBegun = page.versions.some(({ effectiveFrom }) => effectiveFrom <= today);
  return (
    <Stack gap={14}>
      <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
      {page.versions.map((version, at) => {
        const isAhead = version.effectiveFrom > today;
        const isPast = version.effectiveTo !== null && version.effectiveTo <= today;
        const period = isAhead
          ? t('from-day', { date: date(version.effectiveFrom) })
          : isPast
            ? t('period', {
                from: date(version.effectiveFrom),
                to: date(addDays(version.effectiveTo ?? today, -1)),
              })
            : t('since', { date: date(version.effectiveFrom) });
        return (
          <Card
            key={version.id}
            title={period}
            aside={version.decidedBy && t('decided-by', { name: version.decidedBy })}
            action={
              isAhead &&
              at === 0 &&
              may('policy:manage') && (
                <Button
                  size="xs"
                  loading={takeBack.isPending}
                  onClick={() => takeBack.mutate(version.id, { onError: errors.refuse })}
                >
                  {t('take-back')}
                </Button>
              )
            }
          >
            {version.note && <p className={styles.why}>{version.note}</p>}
            <PolicyView code={code} shape={POLICY_SHAPES[code]} value={version.body} />
          </Card>
        );
      })}
      {!hasBegun && (
        <Card title={t('default')}>
          <PolicyView code={code} shape={POLICY_SHAPES[code]} value={page.default} />
        </Card>
      )}
    </Stack>
  );
}
