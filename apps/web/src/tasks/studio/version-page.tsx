import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { textIn } from '@throughcare/assessment';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Changes } from './changes';
import { ExportMenu } from './export-menu';
import { HistoryCard } from './history-card';
import { ImpactCard } from './impact-card';
import { ImportNotes } from './import-notes';
import { ProofCard } from './proof-card';
import { ReadCard } from './read-card';
import { documentOf, usePublished, useVersion, type Version } from './studio.api';
import { useDefinition } from './use-definition';
import { VersionMoves } from './version-moves';
import { VersionTag } from './version-tag';
import styles from './studio.module.css';

/** One version as its reviewer reads it: what changed, what proves it, what it would mean, and what may be done. */
export function VersionPage() {
  const { draftId = '' } = useParams();
  const { t } = useTranslation(['studio', 'kit', 'assess', 'refusals']);
  const version = useVersion(draftId);
  if (version.isError && !version.data)
    return <ProblemPage problem={version.error} onAgain={() => void version.refetch()} />;
  if (!version.data) return <PageSkeleton />;
  return <VersionRead version={version.data} trail={t('trail')} />;
}

function VersionRead({ version, trail }: { version: Version; trail: string }) {
  const { t, i18n } = useTranslation('studio');
  const { file } = documentOf(version);
  const definition = useDefinition(file);
  const name = definition ? textIn(definition.title, i18n.language) : version.code;
  return (
    <Page title={name}>
      <PageHeader
        title={name}
        facts={
          <>
            <bdi>
              {version.code} {version.version}
            </bdi>{' '}
            · <VersionTag state={version.state} /> ·{' '}
            {t('version.by', { name: version.author.name })}
            {version.reviewer && ` · ${t('list.reviewed-by', { name: version.reviewer.name })}`}
          </>
        }
        trailLabel={trail}
        trail={[{ words: t('title'), to: paths.studio.list() }]}
        actions={
          <>
            <ExportMenu version={version} />
            <VersionMoves version={version} />
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhatChanged version={version} />
          {definition && <ReadCard definition={definition} />}
        </div>
        <div className={styles.column}>
          <ProofCard version={version} />
          <ImpactCard version={version} />
          {version.notes.length > 0 && (
            <Card title={t('notes.title')}>
              <ImportNotes notes={version.notes} />
            </Card>
          )}
          <HistoryCard version={version} />
        </div>
      </div>
    </Page>
  );
}

function WhatChanged({ version }: { version: Version }) {
  const { t } = useTranslation('studio');
  const { file } = documentOf(version);
  const before = usePublished(version.basedOn);
  const after = useDefinition(file);
  if (!version.basedOn)
    return (
      <Card title={t('changes.title')}>
        <p className={styles.quiet}>{t('changes.first')}</p>
      </Card>
    );
  return (
    <Card
      title={t('changes.title')}
      aside={t('changes.since', { version: version.basedOn.version })}
    >
      {before.data && after ? (
        <Changes before={before.data} after={after} />
      ) : (
        <p className={styles.quiet}>{t(before.isError || !after ? 'changes.unread' : 'loading')}</p>
      )}
    </Card>
  );
}
