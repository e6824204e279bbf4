import { useTranslation } from 'react-i18next';

/** Acts that look and change nothing: `read`, `fit-read`, `listed`. */
const isReading = (verb: string) => /(^|-)(read|listed|checked|matched|searched)$/.test(verb);

/** Audit actions are written `subject.participle`; said here as someone would say them. */
export function useActionWords(): (action: string) => string {
  const { t, i18n } = useTranslation('person');
  return (action) => {
    if (action === 'access.refused') return t('log.refused');
    const [subject = '', verb = ''] = action.split('.');
    const what = t([`log.subject.${subject}`, 'log.subject.other']);
    if (isReading(verb)) return t('log.read', { what });
    return i18n.exists(`person:log.verb.${verb}`)
      ? t('log.did', { what, how: t(`log.verb.${verb}`) })
      : t('log.changed', { what });
  };
}
