import { useTranslation } from 'react-i18next';
import { fullName } from '@throughcare/domain';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { CheckAnswers } from '../../ui/check-answers';
import { useSites } from '../person/directory.api';
import { birthOf } from '../person/identity';
import { useCountryName, useLanguageName } from '../person/person-words';
import { toInstant } from '../person/date-time-field';
import type { RegisterDraft, Step } from './draft';
import formStyles from '../person/form.module.css';

type Answers = Parameters<typeof CheckAnswers>[0]['answers'];

/** Everything once more, before a file exists that cannot be deleted again. */
export function StepCheck({ draft }: { draft: RegisterDraft }) {
  const { t } = useTranslation('register');
  const whatOfPerson = useWho()(draft);
  const whatOfOrder = useWhy()(draft);
  return (
    <>
      <p className={formStyles.lead}>
        {t(draft.personId ? 'lead.check-opened' : 'lead.check', {
          count: draft.ruledOut.length,
        })}
      </p>
      <CheckAnswers answers={[...whatOfPerson, ...whatOfOrder]} />
    </>
  );
}

const at = (step: Step, isFixed = false) => (isFixed ? {} : { changeAt: `?step=${step}` });

function useWho(): (draft: RegisterDraft) => Answers {
  const { t } = useTranslation('register');
  const formats = useFormats();
  const languageName = useLanguageName();
  const countryName = useCountryName();
  return (draft) => {
    const { identity } = draft;
    const isOpened = draft.personId !== null;
    const born = birthOf(identity);
    const contacts = draft.contacts.map(({ name, relation }) => `${name} (${relation})`).join(', ');
    return [
      {
        question: t('check.name'),
        answer: [
          fullName({ given: identity.givenName, family: identity.familyName }),
          identity.nameInScript,
        ]
          .filter(Boolean)
          .join(' · '),
        ...at('who', isOpened),
      },
      {
        question: t('field.born-on'),
        answer: !born
          ? t('precision.unknown')
          : identity.birthPrecision === 'day'
            ? formats.date(born)
            : `${born.slice(0, 4)} (${t(`precision.${identity.birthPrecision}`)})`,
        ...at('who', isOpened),
      },
      {
        question: t('field.sex'),
        answer: t(`sex.${identity.sex || 'unknown'}`),
        ...at('who', isOpened),
      },
      {
        question: t('field.identifier'),
        answer: draft.identifierValue
          ? `${t(`identifier.${draft.identifierType}`)} ${draft.identifierValue}`
          : null,
        ...at('who', isOpened),
      },
      {
        question: t('field.language'),
        answer: draft.language
          ? [
              languageName(draft.language),
              draft.needsInterpreter && t('check.interpreter'),
              !draft.readsLanguage && t('check.reads-not'),
            ]
              .filter(Boolean)
              .join(', ')
          : null,
        ...at('details', isOpened),
      },
      {
        question: t('field.nationality'),
        answer: draft.nationality ? countryName(draft.nationality) : null,
        ...at('details', isOpened),
      },
      {
        question: t('field.literacy'),
        answer: t(`literacy.${draft.literacy}`),
        ...at('details', isOpened),
      },
      {
        question: t('field.adjustments'),
        answer: draft.adjustments || null,
        ...at('details', isOpened),
      },
      { question: t('field.next-of-kin'), answer: contacts || null, ...at('details', isOpened) },
    ];
  };
}

function useWhy(): (draft: RegisterDraft) => Answers {
  const { t } = useTranslation(['register', 'timeline']);
  const formats = useFormats();
  const sites = useSites();
  return (draft) => {
    if (!draft.isAdmittedNow) {
      return [{ question: t('field.admission'), answer: t('admitted.no'), ...at('order') }];
    }
    const day = (date: string) => (date ? formats.date(date) : null);
    const moved = toInstant(draft.movedAt);
    return [
      {
        question: t('field.order'),
        answer: `${t(`timeline:basis.${draft.orderKind}`)} ${draft.orderNumber}, ${draft.court}, ${formats.date(draft.imposedOn || civilDateOf(new Date()))}`,
        ...at('order', draft.isOrderSaved),
      },
      {
        question: t('check.offences'),
        answer: draft.offences.map(({ label, iccsCode }) => `${label} (${iccsCode})`).join('; '),
        ...at('order', draft.isOrderSaved),
      },
      {
        question: t('field.earliest-release-on'),
        answer: day(draft.earliestReleaseOn),
        ...at('order', draft.isOrderSaved),
      },
      {
        question: t('field.ends-on'),
        answer: day(draft.endsOn),
        ...at('order', draft.isOrderSaved),
      },
      {
        question: t('field.admission'),
        answer: [
          sites.data?.find((site) => site.id === draft.siteId)?.name,
          draft.place,
          moved && formats.instant(new Date(moved)),
        ]
          .filter(Boolean)
          .join(', '),
        ...at('order'),
      },
    ];
  };
}
