import { useTranslation } from 'react-i18next';
import {
  CHECK_METHODS,
  CONDITION_KINDS,
  NEED_DOMAINS,
  type CheckMethod,
  type ConditionKind,
  type NeedDomain,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import { todayHere, useLanguageName } from '../person/person-words';
import {
  useEndCondition,
  useExplainCondition,
  useImposeCondition,
  useRewordCondition,
  type Condition,
} from './supervise.api';

/** Languages an explanation is often given in; the person's own stands first. */
const LANGUAGES = [
  'en',
  'ar',
  'zh',
  'es',
  'fr',
  'pt',
  'ru',
  'uk',
  'mk',
  'ro',
  'tr',
  'so',
  'ha',
  'sw',
];

interface ExplainDialogProps {
  readonly personId: string;
  readonly condition: Condition;
  readonly language: string;
  readonly onClose: () => void;
}

/** Explaining a condition by word and in writing, and what the person said it means to them. */
export function ExplainDialog({ personId, condition, language, onClose }: ExplainDialogProps) {
  const { t } = useTranslation('supervise');
  const languageName = useLanguageName();
  const explain = useExplainCondition(personId, condition.id);
  const languages = [language, ...LANGUAGES.filter((one) => one !== language)];
  return (
    <AskDialog
      form="explain-condition"
      title={t('explain.title')}
      save={t('explain.save')}
      intro={<p>{condition.wording}</p>}
      initial={{ on: todayHere(), language, wasSpoken: false, wasWritten: false, saidBack: '' }}
      asks={() => [
        { kind: 'date', name: 'on', label: t('explain.on'), isNeeded: true, max: todayHere() },
        {
          kind: 'list',
          name: 'language',
          label: t('explain.language'),
          isNeeded: true,
          choices: languages.map((value) => ({ value, label: languageName(value) })),
        },
        { kind: 'tick', name: 'wasSpoken', label: t('explain.spoken'), isNeeded: true },
        { kind: 'tick', name: 'wasWritten', label: t('explain.written'), isNeeded: true },
        {
          kind: 'area',
          name: 'saidBack',
          label: t('explain.said-back'),
          hint: t('explain.said-back-hint'),
          maxLength: 1000,
        },
      ]}
      onSend={({ saidBack, ...given }, { once }) =>
        explain.mutateAsync({ once, body: { ...given, saidBack: saidBack.trim() || null } })
      }
      onClose={onClose}
    />
  );
}

export function ImposeDialog({
  personId,
  supervisionId,
  onClose,
}: {
  personId: string;
  supervisionId: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['supervise', 'kit']);
  const impose = useImposeCondition(personId, supervisionId);
  return (
    <AskDialog
      form="impose-condition"
      title={t('impose.title')}
      save={t('impose.save')}
      intro={<p>{t('impose.detail')}</p>}
      initial={{
        kind: '',
        wording: '',
        purpose: '',
        needDomain: '',
        protectsVictim: false,
        startsOn: todayHere(),
        endsOn: '',
        checkedBy: '',
      }}
      asks={({ protectsVictim }) => [
        {
          kind: 'list',
          name: 'kind',
          label: t('impose.kind'),
          isNeeded: true,
          choices: CONDITION_KINDS.map((value) => ({ value, label: t(`condition.${value}`) })),
        },
        {
          kind: 'area',
          name: 'wording',
          label: t('impose.wording'),
          hint: t('impose.wording-hint'),
          isNeeded: true,
          maxLength: 1000,
        },
        {
          kind: 'text',
          name: 'purpose',
          label: t('impose.purpose'),
          isNeeded: true,
          maxLength: 500,
        },
        {
          kind: 'list',
          name: 'needDomain',
          label: t('impose.need'),
          isNeeded: !protectsVictim,
          choices: NEED_DOMAINS.map((value) => ({ value, label: t(`kit:domain.${value}`) })),
        },
        { kind: 'tick', name: 'protectsVictim', label: t('impose.protects') },
        { kind: 'date', name: 'startsOn', label: t('impose.starts'), isNeeded: true },
        { kind: 'date', name: 'endsOn', label: t('impose.ends') },
        {
          kind: 'list',
          name: 'checkedBy',
          label: t('impose.checked'),
          isNeeded: true,
          choices: CHECK_METHODS.map((value) => ({ value, label: t(`check.${value}`) })),
        },
      ]}
      onSend={(values, { once }) =>
        impose.mutateAsync({
          once,
          body: {
            ...values,
            kind: values.kind as ConditionKind,
            needDomain: (values.needDomain as NeedDomain) || null,
            endsOn: values.endsOn || null,
            checkedBy: values.checkedBy as CheckMethod,
          },
        })
      }
      onClose={onClose}
    />
  );
}

/** New words for a condition mean that it must be explained anew (TR-12.4). */
export function RewordDialog({
  personId,
  condition,
  onClose,
}: {
  personId: string;
  condition: Condition;
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const reword = useRewordCondition(personId);
  return (
    <AskDialog
      form="reword-condition"
      title={t('reword.title')}
      save={t('reword.save')}
      intro={<p>{t('reword.detail')}</p>}
      initial={{ wording: condition.wording, orderedBy: '' }}
      asks={() => [
        {
          kind: 'area',
          name: 'wording',
          label: t('impose.wording'),
          isNeeded: true,
          maxLength: 1000,
        },
        {
          kind: 'text',
          name: 'orderedBy',
          label: t('reword.ordered-by'),
          hint: t('reword.ordered-by-hint'),
          isNeeded: true,
          maxLength: 200,
        },
      ]}
      stored={({ wording }) =>
        typeof wording === 'string' ? `“${wording}”.` : t('reword.changed')
      }
      onSend={(values, { newer }) =>
        reword.mutateAsync({
          id: condition.id,
          body: { ...values, revision: newer ?? condition.revision },
        })
      }
      onClose={onClose}
    />
  );
}

/** A condition that has done its work, or that a court has lifted, ends with its day (TR-12.4). */
export function EndConditionDialog({
  personId,
  condition,
  onClose,
}: {
  personId: string;
  condition: Condition;
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const end = useEndCondition(personId);
  return (
    <AskDialog
      form="end-condition"
      title={t('end-condition.title')}
      save={t('end-condition.save')}
      intro={<p>{condition.wording}</p>}
      initial={{ endsOn: todayHere(), orderedBy: '' }}
      asks={() => [
        {
          kind: 'date',
          name: 'endsOn',
          label: t('end-condition.on'),
          isNeeded: true,
          min: condition.startsOn,
        },
        {
          kind: 'text',
          name: 'orderedBy',
          label: t('reword.ordered-by'),
          hint: t('reword.ordered-by-hint'),
          isNeeded: true,
          maxLength: 200,
        },
      ]}
      stored={({ wording }) =>
        typeof wording === 'string' ? `“${wording}”.` : t('reword.changed')
      }
      onSend={(values, { newer }) =>
        end.mutateAsync({
          id: condition.id,
          body: { ...values, revision: newer ?? condition.revision },
        })
      }
      onClose={onClose}
    />
  );
}
