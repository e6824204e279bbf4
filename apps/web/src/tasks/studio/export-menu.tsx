import { useState } from 'react';
import { Button, Menu, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../language/refusals';
import { useExport } from './impact.api';
import { saveFile } from './save-file';
import type { Version } from './studio.api';
import styles from './studio.module.css';

interface LeftOut {
  readonly output: string;
  readonly because: string;
}

/** The version as a file: our own format as it was saved, or a FHIR Questionnaire with what it has no words for. */
export function ExportMenu({ version }: { version: Version }) {
  const { t } = useTranslation(['studio', 'refusals']);
  const ask = useExport(version.id);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const name = `${version.code}-${version.version}`;
  const fhir = async (release: 'R4' | 'R5') => {
    const { questionnaire, leftOut: missing } = await ask.mutateAsync(release);
    saveFile(`${name}.fhir-${release.toLowerCase()}.json`, questionnaire);
    setLeftOut(missing);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconDownload size={18} stroke={1.75} />} loading={ask.isPending}>
            {t('export.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => saveFile(`${name}.json`, version.file)}>
            {t('export.json')}
          </Menu.Item>
          <Menu.Item onClick={() => void fhir('R4').catch(() => undefined)}>
            {t('export.r4')}
          </Menu.Item>
          <Menu.Item onClick={() => void fhir('R5').catch(() => undefined)}>
            {t('export.r5')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {ask.isError && <p role="alert">{sentenceFor(t, ask.error)}</p>}
      <Modal
        opened={leftOut.length > 0}
        onClose={() => setLeftOut([])}
        title={t('export.left-out')}
      >
        <p>{t('export.left-out-what')}</p>
        <ul className={styles.leftOut} lang="en" dir="ltr">
          {leftOut.map(({ output, because }) => (
            <li key={output}>
              <bdi>{output}</bdi>: {because}
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
