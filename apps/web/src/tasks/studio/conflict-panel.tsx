import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Fault, InstrumentFile } from '@throughcare/assessment';
import type { CaseResult } from '@throughcare/assessment/authoring';
import { useTranslation } from 'react-i18next';
import { Changes } from './changes';
import type { FileKeeper } from './file-keeper';
import { useStudio } from './studio-context';
import { documentOf, useFreshVersion, type Version } from './studio.api';
import { useDefinition } from './use-definition';
import styles from './editor.module.css';

/** Somebody else saved meanwhile: what parts the two versions, and the choice between them. Nothing is lost before. */
export function ConflictPanel({
  version,
  keeper,
}: {
  version: Version;
  keeper: FileKeeper<Fault, CaseResult>;
}) {
  const { t } = useTranslation('studio');
  const { document } = useStudio();
  const fresh = useFreshVersion(version.id);
  const theirs = fresh.data && {
    revision: fresh.data.revision,
    document: documentOf(fresh.data),
  };
  return (
    <section className={styles.conflict} role="alert">
      <h2>
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.what')}</p>
      {theirs && (
        <>
          <h3>{t('conflict.differences')}</h3>
          <Differences theirs={theirs.document.file} mine={document.file} />
          <p className={styles.conflictActs}>
            <Button variant="filled" onClick={() => keeper.keepMine(theirs)}>
              {t('conflict.mine')}
            </Button>
            <Button onClick={() => keeper.takeTheirs(theirs)}>{t('conflict.theirs')}</Button>
          </p>
        </>
      )}
    </section>
  );
}

function Differences({ theirs, mine }: { theirs: InstrumentFile; mine: InstrumentFile }) {
  const before = useDefinition(theirs);
  const after = useDefinition(mine);
  return before && after ? <Changes before={before} after={after} /> : null;
}
