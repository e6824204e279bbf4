import type { PolicyCode } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';

/** Where the words of a page's fields and choices stand: those of the task that lives by the policy come after our own. */
export const POLICY_WORDS: Readonly<Record<PolicyCode, readonly string[]>> = {
  'duty-clocks': ['policies:word', 'duties:kind', 'register:sex'],
  'duty-exemptions': ['duties:exempt.reasons'],
  'days-off': ['policies:word', 'policies:weekday'],
  protocols: [
    'policies:protocol-word',
    'policies:word',
    'protocol:moment',
    'register:sex',
    'kit:level',
    'supervise:setback.kind',
  ],
  countersigning: ['policies:word', 'kit:level'],
  reassessment: ['policies:word', 'kit:level', 'people:setting'],
  contests: ['policies:word'],
  drafts: ['policies:word'],
  'waiting-order': ['policies:word', 'kit:level'],
  'referral-reasons': ['refer:category', 'programmes:reason'],
  'release-checklist': ['policies:word', 'prepare-release:item', 'prepare-release:owner'],
  'contact-standard': ['policies:word', 'supervise:level.of'],
  'setback-responses': ['policies:word', 'supervise:setback.kind', 'supervise:step'],
  'small-numbers': ['policies:word'],
};

/** Names a field or a choice of a page; numbers name themselves. */
export function usePolicyWords(code: PolicyCode): (key: string | number) => string {
  const places = POLICY_WORDS[code];
  const { t } = useTranslation([
    'policies',
    ...new Set(places.map((place) => place.split(':')[0] ?? '')),
  ]);
  return (key) =>
    t(
      places.map((place) => `${place}.${key}`),
      { defaultValue: String(key) },
    );
}
