import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconHandStop, IconPlayerPlay } from '@tabler/icons-react';
import { textIn, type InstrumentDefinition, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useInstruments, type InstrumentSummary } from '../person/instruments.api';
import { useInstrumentUses, useWholeInstrument, type InstrumentUse } from './instruments.api';
import { InUse } from './instruments-page';
import { SwitchDialog } from './switch-dialog';
import styles from './instruments.module.css';

/** One version of one instrument: for whom, from where, under which licence, how used, and the switch that stops it. */
export function InstrumentPage() {
  const { code = '' } = useParams();
  const [address] = useSearchParams();
  const { t, i18n } = useTranslation('instruments');
  const instruments = useInstruments();
  const version = address.get('version') ?? newestOf(code, instruments.data ?? []);
  const definition = useWholeInstrument(code, version);
  const uses = useInstrumentUses();
  const [to, setTo] = useState<'stop' | 'resume' | null>(null);
  const problem = definition.error ?? instruments.error ?? uses.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (instruments.data && version === null) return <ErrorPage kind="not-found" />;
  if (!definition.data || !instruments.data || !uses.data || !version) return <PageSkeleton />;
  const summary = instruments.data.find((one) => one.code === code && one.version === version);
  const use = uses.data.items.find((one) => one.code === code && one.version === version);
  if (!summary || !use) return <ErrorPage kind="not-found" />;
  const name = textIn(definition.data.title, i18n.language);
  const isStopped = summary.stop !== null;
  return (
    <Page title={name}>
      <PageHeader
        title={name}
        facts={
          <>
            <bdi>
              {code} {version}
            </bdi>{' '}
            · <InUse isStopped={isStopped} />
          </>
        }
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.instruments() }]}
        actions={
          <Button
            color={isStopped ? undefined : 'red'}
            leftSection={
              isStopped ? (
                <IconPlayerPlay size={18} stroke={1.75} />
              ) : (
                <IconHandStop size={18} stroke={1.75} />
              )
            }
            onClick={() => setTo(isStopped ? 'resume' : 'stop')}
          >
            {t(isStopped ? 'resume.save' : 'stop.save')}
          </Button>
        }
      />
      <div className={styles.columns}>
        <About definition={definition.data} />
        <div className={styles.column}>
          <Usage use={use} />
          <Stops use={use} />
        </div>
      </div>
      {to && <SwitchDialog {...{ code, version, name, to }} onClose={() => setTo(null)} />}
    </Page>
  );
}

/** An address without a version means the newest one. */
function newestOf(code: string, all: readonly InstrumentSummary[]): string | null {
  const byNumber = new Intl.Collator('en', { numeric: true });
  return (
    all
      .filter((one) => one.code === code)
      .map(({ version }) => version)
      .toSorted(byNumber.compare)
      .at(-1) ?? null
  );
}

function About({ definition }: { definition: InstrumentDefinition }) {
  const { t, i18n } = useTranslation('instruments');
  const say = (text: Text) => textIn(text, i18n.language);
  const { source, licence, validation, languages, notes } = definition;
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const lines: readonly (readonly [string, string])[] = [
    ['purpose', say(definition.purpose)],
    ['population', say(definition.population.description)],
    ['validation', say(validation.statement)],
    ['source', say(source.description)],
    ['licence', `${licence.name}. ${say(licence.notice)}`],
    ['training', t(definition.trainingRequired ? 'training-needed' : 'training-free')],
    [
      'languages',
      Object.entries(languages)
        .map(([code, kind]) =>
          t('language', { language: names.of(code) ?? code, kind: t(`wording.${kind}`) }),
        )
        .join(' · '),
    ],
  ];
  return (
    <Card title={t('about')}>
      <dl className={styles.lines}>
        {lines.map(([key, words]) => (
          <div key={key}>
            <dt>{t(`line.${key}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {source.citations.length > 0 && (
          <div>
            <dt>{t('line.citations')}</dt>
            <dd>
              <ul className={styles.citations} lang="en" dir="ltr">
                {source.citations.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {notes !== undefined && notes.length > 0 && (
          <div>
            <dt>{t('line.notes')}</dt>
            <dd>
              <ul className={styles.citations}>
                {notes.map((one) => (
                  <li key={one.en}>{say(one)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}

function Usage({ use }: { use: InstrumentUse }) {
  const { t } = useTranslation('instruments');
  const formats = useFormats();
  const figures: readonly (readonly [string, string])[] = [
    ['this-year', formats.number(use.signedThisYear)],
    ['ever', formats.number(use.signed)],
    ['open', formats.number(use.open)],
    ['last', use.lastOn ? formats.date(use.lastOn) : '–'],
    ['trained', formats.number(use.trained)],
  ];
  return (
    <Card title={t('usage')}>
      <dl className={styles.figures}>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`figure.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {use.endingSoon > 0 && (
        <p className={styles.warn}>{t('ending-soon', { count: use.endingSoon })}</p>
      )}
    </Card>
  );
}

function Stops({ use }: { use: InstrumentUse }) {
  const { t } = useTranslation('instruments');
  const formats = useFormats();
  const day = (at: string) => formats.date(civilDateOf(new Date(at)));
  return (
    <Card title={t('stops')}>
      {use.stops.length === 0 && <p className={styles.quiet}>{t('never-stopped')}</p>}
      <ul className={styles.stops}>
        {use.stops.map((stop) => (
          <li key={stop.at}>
            <p>
              <strong>{t('stopped-on', { date: day(stop.at), name: stop.by.name })}</strong>
              <span className={styles.second}>{stop.reason}</span>
            </p>
            {stop.resumedAt && (
              <p>
                <strong>
                  {t('resumed-on', { date: day(stop.resumedAt), name: stop.resumedBy?.name })}
                </strong>
                <span className={styles.second}>{stop.resumeReason}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
