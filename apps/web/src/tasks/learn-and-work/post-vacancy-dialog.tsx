import { OFFENCE_FLAGS, type OffenceFlag } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { todayHere } from '../person/person-words';
import { usePostVacancy } from './learn.api';
import { useTrades } from './use-trades';

type Name =
  | 'employer'
  | 'title'
  | 'trade'
  | 'hoursAWeek'
  | 'place'
  | 'closesOn'
  | 'excludedOffenceFlags'
  | 'exclusionReason';

/** A job an employer offers; whom it keeps out is said with its reason, or it keeps nobody out. */
export function PostVacancyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['learn', 'programmes']);
  const post = usePostVacancy();
  const { choices: trades } = useTrades();
  const reason: Asked<Name> = {
    kind: 'area',
    name: 'exclusionReason',
    label: t('post-vacancy.reason'),
    hint: t('post-vacancy.reason-hint'),
    isNeeded: true,
    maxLength: 500,
  };
  return (
    <AskDialog
      form="post-vacancy"
      size="lg"
      title={t('post-vacancy.title')}
      save={t('post-vacancy.save')}
      initial={{
        employer: '',
        title: '',
        trade: '',
        hoursAWeek: '',
        place: '',
        closesOn: '',
        excludedOffenceFlags: [] as readonly string[],
        exclusionReason: '',
      }}
      asks={({ excludedOffenceFlags }): readonly Asked<Name>[] => [
        {
          kind: 'text',
          name: 'employer',
          label: t('post-vacancy.employer'),
          hint: t('post-vacancy.employer-hint'),
          isNeeded: true,
          maxLength: 200,
        },
        {
          kind: 'text',
          name: 'title',
          label: t('post-vacancy.job'),
          isNeeded: true,
          maxLength: 200,
        },
        {
          kind: 'list',
          name: 'trade',
          label: t('post-vacancy.trade'),
          isNeeded: true,
          choices: trades,
        },
        {
          kind: 'number',
          name: 'hoursAWeek',
          label: t('post-vacancy.hours'),
          isNeeded: true,
          min: 1,
          max: 80,
        },
        {
          kind: 'text',
          name: 'place',
          label: t('post-vacancy.place'),
          isNeeded: true,
          maxLength: 200,
        },
        {
          kind: 'date',
          name: 'closesOn',
          label: t('post-vacancy.closes'),
          isNeeded: true,
          min: todayHere(),
        },
        {
          kind: 'ticks',
          name: 'excludedOffenceFlags',
          label: t('post-vacancy.excludes'),
          hint: t('post-vacancy.excludes-hint'),
          choices: OFFENCE_FLAGS.map((value) => ({
            value,
            label: t(`programmes:offence.${value}`),
          })),
        },
        ...(excludedOffenceFlags.length > 0 ? [reason] : []),
      ]}
      check={({ closesOn }) => ({
        ...(closesOn && closesOn < todayHere() && { closesOn: t('post-vacancy.closes-past') }),
      })}
      onSend={({ excludedOffenceFlags, exclusionReason, hoursAWeek, ...words }, { once }) =>
        post.mutateAsync({
          once,
          body: {
            ...words,
            hoursAWeek: Number(hoursAWeek),
            excludedOffenceFlags: excludedOffenceFlags as OffenceFlag[],
            exclusionReason: excludedOffenceFlags.length > 0 ? exclusionReason : null,
          },
        })
      }
      onClose={onClose}
    />
  );
}
