import { useState } from 'react';
import { ISCED_LEVELS, LITERACY_LEVELS } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { SelectField, TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { ChangeLearning, LearningChange } from './learn.api';

type Screen = Extract<LearningChange, { kind: 'screen' }>['body'];

/** Takes down what someone brings. Little reading or no schooling raises the education request by itself (NMR-104). */
export function ScreenDialog({ change, onClose }: { change: ChangeLearning; onClose: () => void }) {
  const { t } = useTranslation('learn');
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [screenedOn, setScreenedOn] = useState(today);
  const [attainment, setAttainment] = useState('');
  const [literacy, setLiteracy] = useState('');
  const [numeracy, setNumeracy] = useState('');
  const [difficulty, setDifficulty] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const choose = { value: '', label: t('choose') };
  const levels = LITERACY_LEVELS.filter((level) => level !== 'not-screened');
  return (
    <FormDialog
      id="screen"
      size="lg"
      title={t('screen.open')}
      save={t('screen.save')}
      onClose={onClose}
      check={() => ({
        ...((!screenedOn || screenedOn > today) && { screenedOn: t('day-past') }),
        ...(!attainment && { attainment: t('screen.attainment-missing') }),
        ...(!literacy && { literacy: t('screen.literacy-missing') }),
        ...(!numeracy && { numeracy: t('screen.numeracy-missing') }),
        ...(!difficulty && { mayHaveLearningDifficulty: t('screen.difficulty-missing') }),
      })}
      send={() =>
        change({
          kind: 'screen',
          once,
          body: {
            screenedOn,
            attainment: attainment as Screen['attainment'],
            literacy: literacy as Screen['literacy'],
            numeracy: numeracy as Screen['numeracy'],
            mayHaveLearningDifficulty: difficulty === 'yes',
            ...(note.trim() && { note: note.trim() }),
          },
        })
      }
    >
      {(errors) => (
        <>
          <DateField
            id={errors.idOf('screenedOn')}
            label={t('screen.day')}
            hint={null}
            error={errors.of('screenedOn')}
            value={screenedOn}
            onChange={setScreenedOn}
            max={today}
          />
          <SelectField
            id={errors.idOf('attainment')}
            label={t('screen.attainment')}
            hint={t('screen.attainment-hint')}
            error={errors.of('attainment')}
            value={attainment}
            onChange={setAttainment}
            choices={[
              choose,
              ...ISCED_LEVELS.map(({ code }) => ({ value: code, label: t(`isced.${code}`) })),
            ]}
          />
          <SelectField
            id={errors.idOf('literacy')}
            label={t('screen.literacy')}
            hint={t('screen.literacy-hint')}
            error={errors.of('literacy')}
            value={literacy}
            onChange={setLiteracy}
            choices={[
              choose,
              ...levels.map((level) => ({ value: level, label: t(`literacy.${level}`) })),
            ]}
          />
          <SelectField
            id={errors.idOf('numeracy')}
            label={t('screen.numeracy')}
            hint={null}
            error={errors.of('numeracy')}
            value={numeracy}
            onChange={setNumeracy}
            choices={[
              choose,
              ...levels.map((level) => ({ value: level, label: t(`numeracy.${level}`) })),
            ]}
          />
          <ChoiceField
            id={errors.idOf('mayHaveLearningDifficulty')}
            label={t('screen.difficulty')}
            hint={null}
            error={errors.of('mayHaveLearningDifficulty')}
            value={difficulty}
            onChange={setDifficulty}
            choices={[
              { value: 'yes', label: t('screen.difficulty-yes') },
              { value: 'no', label: t('screen.difficulty-no') },
            ]}
          />
          <TextAreaField
            id={errors.idOf('note')}
            label={t('screen.note')}
            hint={t('optional')}
            error={errors.of('note')}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
        </>
      )}
    </FormDialog>
  );
}
