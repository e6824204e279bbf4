import { useState } from 'react';
import { MultiSelect } from '@mantine/core';
import { textIn, type InstrumentDefinition } from '@throughcare/assessment';
import { CONTEST_VOICES, type ContestVoice } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { todayHere } from '../person/person-words';
import type { Assessment, Banner } from './assess.api';
import { useMakeContest } from './contest.api';

const LEAST = 10; // characters, as the service asks

/** Puts down what the person says against an assessment, in their own words. */
export function MakeContestDialog({
  assessment,
  definition,
  person,
  onClose,
}: {
  assessment: Assessment;
  definition: InstrumentDefinition;
  person: Banner;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation('contest');
  const make = useMakeContest(person.id, assessment.id);
  const [once] = useState(() => crypto.randomUUID());
  const [account, setAccount] = useState('');
  const [voice, setVoice] = useState<ContestVoice>('person');
  const [madeOn, setMadeOn] = useState(todayHere());
  const [items, setItems] = useState<string[]>([]);
  const answered = new Set(
    assessment.answers.filter(({ isPrefilled }) => !isPrefilled).map(({ item }) => item),
  );
  return (
    <FormDialog
      id="contest"
      title={t('make.title')}
      save={t('make.save')}
      size="lg"
      check={() => ({
        ...(account.trim().length < LEAST && { account: t('make.account-missing') }),
      })}
      send={() =>
        make.mutateAsync({
          once,
          body: { account, voice, madeOn, items, language: person.language ?? i18n.language },
        })
      }
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>{t('make.lead')}</p>
          <TextAreaField
            id={errors.idOf('account')}
            label={t('make.account', { name: person.givenName || person.familyName })}
            hint={t('make.account-hint')}
            error={errors.of('account')}
            value={account}
            onChange={setAccount}
            maxLength={4000}
            rows={5}
          />
          <MultiSelect
            id={errors.idOf('items')}
            label={t('make.items')}
            description={t('make.items-hint')}
            error={errors.of('items')}
            searchable
            clearable
            value={items}
            onChange={setItems}
            data={definition.items
              .filter(({ code }) => answered.has(code))
              .map(({ code, text }) => ({ value: code, label: textIn(text, i18n.language) }))}
            nothingFoundMessage={t('make.nothing-found')}
            comboboxProps={{ withinPortal: true }}
          />
          <ChoiceField
            id={errors.idOf('voice')}
            label={t('make.voice')}
            hint={null}
            error={errors.of('voice')}
            value={voice}
            onChange={(value) => setVoice(value as ContestVoice)}
            choices={CONTEST_VOICES.map((value) => ({ value, label: t(`voice.${value}`) }))}
          />
          <DateField
            id={errors.idOf('madeOn')}
            label={t('make.day')}
            hint={null}
            error={errors.of('madeOn')}
            value={madeOn}
            onChange={setMadeOn}
            min={assessment.assessedOn}
            max={todayHere()}
          />
        </>
      )}
    </FormDialog>
  );
}
