import { useState } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { ApiProblem } from '@throughcare/api-client';
import { IMPORT_KINDS } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useUser } from '../../app/session';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import { useSites } from '../person/directory.api';
import { DropArea } from './drop-area';
import { useUpload, type ImportKind } from './import-records.api';
import styles from './import-records.module.css';

/** A new file: what it holds, for which site, and the file itself. */
export function UploadCard() {
  const { t } = useTranslation('imports');
  const user = useUser();
  const navigate = useNavigate();
  const errors = useFormErrors('import');
  const upload = useUpload();
  const sites = useSites();
  const [kind, setKind] = useState<ImportKind>('people');
  const [chosenSite, setSite] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const open = (sites.data ?? []).filter(
    ({ id }) => user?.scope === 'all' || user?.siteIds.includes(id),
  );
  const siteId = chosenSite || (open.length === 1 ? (open[0]?.id ?? '') : '');
  const earlier =
    upload.error instanceof ApiProblem && upload.error.code === 'import.same-file'
      ? String(upload.error.facts['importId'])
      : null;
  const take = (next: File) => {
    setFile(next);
    setOnce(crypto.randomUUID());
    errors.clear();
    upload.reset();
  };
  const send = (again: boolean) => {
    const found = {
      ...(siteId === '' && { siteId: t('upload.missing-site') }),
      ...(!file && { file: t('upload.missing-file') }),
    };
    if (!errors.check(found) || !file) return;
    upload.mutate(
      { kind, siteId, file, once: again ? crypto.randomUUID() : once, ...(again && { again }) },
      {
        onSuccess: ({ id }) => void navigate(paths.importRun({ importId: id })),
        onError: errors.refuse,
      },
    );
  };
  return (
    <Card title={t('upload.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
      >
        <Stack gap={14}>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          {earlier && (
            <Group gap="sm">
              <Link to={paths.importRun({ importId: earlier })}>{t('upload.see-earlier')}</Link>
              <Button variant="default" onClick={() => send(true)} loading={upload.isPending}>
                {t('upload.again')}
              </Button>
            </Group>
          )}
          <div className={styles.pair}>
            <SelectField
              id={errors.idOf('kind')}
              label={t('upload.kind')}
              hint={t(`kind-hint.${kind}`)}
              error={errors.of('kind')}
              value={kind}
              onChange={(value) => setKind(IMPORT_KINDS.find((one) => one === value) ?? kind)}
              choices={IMPORT_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
            />
            <SelectField
              id={errors.idOf('siteId')}
              label={t('upload.site')}
              hint={t('upload.site-hint')}
              error={errors.of('siteId')}
              value={siteId}
              onChange={setSite}
              choices={[
                ...(open.length === 1 ? [] : [{ value: '', label: t('upload.choose-site') }]),
                ...open.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
          <DropArea id={errors.idOf('file')} file={file} error={errors.of('file')} onFile={take} />
          <Group justify="flex-end">
            <Button type="submit" variant="filled" loading={upload.isPending}>
              {t('upload.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
