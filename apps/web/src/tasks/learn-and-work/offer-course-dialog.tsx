import {
  COURSE_KINDS,
  ISCED_FIELDS,
  ISCED_LEVELS,
  WORK_LIMITS,
  type CourseKind,
  type IscedField,
  type IscedLevel,
  type WorkLimit,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import type { Asked } from '../../ui/ask-field';
import { useSites } from '../person/directory.api';
import { useOfferCourse } from './learn.api';
import { useTrades } from './use-trades';
import { useDayName } from './use-week-words';

const FORMS = ['course', 'workshop'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const FIRST = {
  form: '',
  kind: '',
  code: '',
  title: '',
  siteId: '',
  provider: '',
  awardingBody: '',
  leadsToLevel: '',
  field: '',
  trade: '',
  hours: '',
  places: '',
  days: [] as readonly string[],
  'weekly.0.from': '09:00',
  'weekly.0.to': '12:00',
  demands: [] as readonly string[],
  payPerHour: '',
};
type Name = keyof typeof FIRST;

/** What a manager puts on offer: teaching with an award of an outside body, or work with a trade (NMR-104). */
export function OfferCourseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('learn');
  const offer = useOfferCourse();
  const sites = useSites();
  const trades = useTrades();
  const dayName = useDayName();
  return (
    <AskDialog
      form="offer-course"
      size="lg"
      title={t('offer-course.title')}
      save={t('offer-course.save')}
      initial={FIRST}
      asks={({ form }): readonly Asked<Name>[] => [
        {
          kind: 'choice',
          name: 'form',
          label: t('offer-course.form'),
          isNeeded: true,
          choices: FORMS.map((value) => ({
            value,
            label: t(`form.${value}`),
            hint: t(`offer-course.form-hint.${value}`),
          })),
        },
        {
          kind: 'text',
          name: 'title',
          label: t('offer-course.name'),
          isNeeded: true,
          maxLength: 200,
        },
        {
          kind: 'text',
          name: 'code',
          label: t('offer-course.code'),
          hint: t('offer-course.code-hint'),
          isNeeded: true,
          maxLength: 40,
        },
        {
          kind: 'list',
          name: 'kind',
          label: t('offer-course.kind'),
          isNeeded: true,
          choices: COURSE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        {
          kind: 'list',
          name: 'field',
          label: t('offer-course.field'),
          isNeeded: true,
          choices: ISCED_FIELDS.map(({ code }) => ({ value: code, label: t(`field.${code}`) })),
        },
        {
          kind: 'list',
          name: 'trade',
          label: t('offer-course.trade'),
          isNeeded: form === 'workshop',
          choices: trades.choices,
        },
        {
          kind: 'list',
          name: 'siteId',
          label: t('offer-course.site'),
          isNeeded: true,
          choices: (sites.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          kind: 'text',
          name: 'provider',
          label: t('offer-course.provider'),
          isNeeded: true,
          maxLength: 200,
        },
        {
          kind: 'text',
          name: 'awardingBody',
          label: t('offer-course.awards'),
          hint: t('offer-course.awards-hint'),
          maxLength: 200,
        },
        {
          kind: 'list',
          name: 'leadsToLevel',
          label: t('offer-course.level'),
          choices: ISCED_LEVELS.filter(({ code }) => code !== 'X' && code !== '9').map(
            ({ code }) => ({ value: code, label: t(`isced.${code}`) }),
          ),
        },
        {
          kind: 'number',
          name: 'hours',
          label: t('offer-course.hours'),
          isNeeded: true,
          min: 1,
          max: 5000,
        },
        {
          kind: 'number',
          name: 'places',
          label: t('offer-course.places'),
          isNeeded: true,
          min: 1,
          max: 500,
        },
        {
          kind: 'ticks',
          name: 'days',
          label: t('offer-course.days'),
          isNeeded: true,
          choices: WEEKDAYS.map((day) => ({ value: String(day), label: dayName(day) })),
        },
        { kind: 'time', name: 'weekly.0.from', label: t('offer-course.from'), isNeeded: true },
        { kind: 'time', name: 'weekly.0.to', label: t('offer-course.to'), isNeeded: true },
        ...(form === 'workshop'
          ? ([
              {
                kind: 'ticks',
                name: 'demands',
                label: t('offer-course.demands'),
                choices: WORK_LIMITS.map((value) => ({ value, label: t(`limit.${value}`) })),
              },
              {
                kind: 'text',
                name: 'payPerHour',
                label: t('offer-course.pay'),
                maxLength: 10,
              },
            ] as const)
          : []),
      ]}
      check={({ 'weekly.0.from': from, 'weekly.0.to': to, payPerHour }) => ({
        ...(from && to && to <= from && { 'weekly.0.to': t('offer-course.to-wrong') }),
        ...(payPerHour && !isAmount(payPerHour) && { payPerHour: t('offer-course.pay-wrong') }),
      })}
      onSend={(values, { once }) =>
        offer.mutateAsync({
          once,
          body: {
            form: values.form as (typeof FORMS)[number],
            kind: values.kind as CourseKind,
            code: values.code.trim(),
            title: values.title.trim(),
            siteId: values.siteId,
            provider: values.provider.trim(),
            awardingBody: values.awardingBody.trim() || null,
            leadsToLevel: (values.leadsToLevel as IscedLevel) || null,
            field: values.field as IscedField,
            trade: values.trade || null,
            hours: Number(values.hours),
            places: Number(values.places),
            weekly: values.days.map((day) => ({
              weekday: Number(day),
              from: values['weekly.0.from'],
              to: values['weekly.0.to'],
            })),
            ...(values.form === 'workshop' && {
              demands: values.demands as WorkLimit[],
              payPerHour: values.payPerHour ? Number(values.payPerHour.replace(',', '.')) : null,
            }),
          },
        })
      }
      onClose={onClose}
    />
  );
}

function isAmount(words: string): boolean {
  const amount = Number(words.replace(',', '.'));
  return Number.isFinite(amount) && amount >= 0 && amount <= 100_000;
}
