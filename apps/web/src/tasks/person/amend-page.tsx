import { useState, type FormEvent } from 'react';
import { Alert, Button } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { StaleRevision, type components } from '@throughcare/api-client';
import { paths } from '../../app/paths';
import { ConfirmLeave } from '../../ui/confirm-leave';
import { ErrorSummary } from '../../ui/error-summary';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useFormErrors } from '../../ui/use-form-errors';
import { CommunicationFields, type CommunicationDraft } from './communication-fields';
import { useAmendPerson } from './file.api';
import { identityBody, wrongInIdentity, type IdentityDraft } from './identity';
import { IdentityFields } from './identity-fields';
import { usePerson } from './person-layout';
import { nameOf, todayHere } from './person-words';
import type { PersonFile } from './person.api';
import styles from './form.module.css';

type Body = components['schemas']['AmendPersonDto'];
type Version = Readonly<Record<string, unknown>>;

interface AmendDraft extends IdentityDraft, CommunicationDraft {
  readonly gender: string;
  readonly culture: string;
}

/** Corrects who a person is on file; whoever changed it meanwhile is shown beside one's own version. */
export function AmendPage() {
  const { t } = useTranslation(['file', 'register']);
  const file = usePerson();
  const go = useNavigate();
  const errors = useFormErrors('amend');
  const amend = useAmendPerson(file.person.id);
  const [draft, setDraft] = useState(() => draftOf(file));
  const [revision, setRevision] = useState(file.person.revision);
  const [other, setOther] = useState<Version | null>(null);
  const [isTouched, setTouched] = useState(false);
  const back = paths.person.tab(file.person.id, 'file');
  const change = (changes: Partial<AmendDraft>) => {
    setTouched(true);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = Object.entries(wrongInIdentity(draft, todayHere())).map(
      ([field, key]) => [field, t(`register:missing.${key}`)] as const,
    );
    if (!errors.check(Object.fromEntries(wrong))) return;
    amend.mutate(bodyOf(draft, file, revision), {
      onSuccess: () => {
        // At once: the question about unsaved words must be gone before the page is left.
        flushSync(() => setTouched(false));
        void go(back);
      },
      onError: (problem) => {
        errors.refuse(problem);
        if (problem instanceof StaleRevision) setOther(problem.current as Version);
      },
    });
  };
  const text = (field: 'gender' | 'culture', label: string, maxLength: number) => (
    <TextField
      id={errors.idOf(field)}
      label={label}
      hint={null}
      error={errors.of(field)}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      maxLength={maxLength}
    />
  );
  return (
    <Page title={`${t('amend')}, ${nameOf(file.person)}`}>
      <PageHeader title={t('amend')} facts={t('amend-facts')} />
      <form className={styles.form} onSubmit={submit} noValidate aria-label={t('amend')}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {other && (
          <OtherVersion
            other={other}
            mine={bodyOf(draft, file, revision)}
            onKeepMine={() => {
              // Seen and decided: the next saving stands on their version.
              setRevision(Number(other['revision']));
              setOther(null);
              errors.clear();
            }}
          />
        )}
        <IdentityFields value={draft} onChange={change} errors={errors} />
        <div className={styles.pair}>
          {text('gender', t('gender'), 80)}
          {text('culture', t('culture'), 200)}
        </div>
        <CommunicationFields value={draft} onChange={change} errors={errors} />
        <div className={styles.acts}>
          <Button component={Link} to={back}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="filled" size="lg" loading={amend.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
      <ConfirmLeave when={isTouched && !amend.isSuccess} />
    </Page>
  );
}

/** Both versions of what differs, side by side, before one may write over the other. */
function OtherVersion({
  other,
  mine,
  onKeepMine,
}: {
  other: Version;
  mine: Body;
  onKeepMine: () => void;
}) {
  const { t } = useTranslation('file');
  const own = mine as unknown as Version;
  const differing = Object.keys(other).filter(
    (field) => field !== 'revision' && (other[field] ?? '') !== (own[field] ?? ''),
  );
  const show = (value: unknown) => (value === null || value === undefined ? '–' : String(value));
  return (
    <Alert
      variant="light"
      title={t('stale.title')}
      icon={<IconGitCompare size={20} stroke={1.75} />}
    >
      <table className={styles.versions}>
        <thead>
          <tr>
            <th scope="col">{t('stale.field')}</th>
            <th scope="col">{t('stale.theirs')}</th>
            <th scope="col">{t('stale.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`stale.fields.${field}`, { defaultValue: field })}</th>
              <td>{show(other[field])}</td>
              <td>{show(own[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="xs" mt="sm" onClick={onKeepMine}>
        {t('stale.keep-mine')}
      </Button>
    </Alert>
  );
}

function draftOf(file: PersonFile): AmendDraft {
  const { person } = file;
  const precision = person.birthPrecision as IdentityDraft['birthPrecision'];
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    nameInScript: person.nameInScript ?? '',
    birthPrecision: precision,
    bornOn: precision === 'day' ? (person.bornOn ?? '') : '',
    birthYear: precision === 'day' ? '' : (person.bornOn?.slice(0, 4) ?? ''),
    sex: person.sex as IdentityDraft['sex'],
    gender: file.gender ?? '',
    nationality: file.nationality ?? '',
    culture: file.culture ?? '',
    language: person.language ?? '',
    readsLanguage: person.readsLanguage,
    needsInterpreter: person.needsInterpreter,
    literacy: person.literacy as AmendDraft['literacy'],
    adjustments: person.adjustments ?? '',
  };
}

function bodyOf(draft: AmendDraft, file: PersonFile, revision: number): Body {
  return {
    ...identityBody(draft),
    otherNames: file.otherNames.map(({ kind, given, family }) => ({
      kind: kind as 'alias' | 'former' | 'preferred',
      given,
      family,
    })),
    gender: draft.gender.trim() || null,
    nationality: draft.nationality || null,
    culture: draft.culture.trim() || null,
    language: draft.language || null,
    readsLanguage: draft.readsLanguage,
    needsInterpreter: draft.needsInterpreter,
    literacy: draft.literacy,
    adjustments: draft.adjustments.trim() || null,
    revision,
  };
}
