import { paths } from '../../app/paths';
import type { Act } from './today.api';

/** The words of the button (`today:act.…`) and where it leads; null opens the dialog that records the duty as done. */
export interface ActLink {
  readonly words: 'begin' | 'continue' | 'open' | 'record' | 'review';
  readonly to: string | null;
}

/** Which work answers an act: a duty whose work has a page leads there, any other is recorded on the spot. */
export function actOf(act: Act): ActLink {
  const personId = act.person.id;
  if (act.source === 'draft') {
    return { words: 'continue', to: paths.person.conduct({ personId, assessmentId: act.id }) };
  }
  if (act.source === 'step') return { words: 'open', to: paths.person.tab(personId, 'plan') };
  switch (act.what) {
    case 'initial-assessment':
    case 'reassessment':
      return {
        words: 'begin',
        to: act.instrument
          ? paths.person.startInstrument(personId, act.instrument)
          : paths.person.chooseInstrument({ personId }),
      };
    case 'plan-agreed':
      return { words: 'open', to: paths.person.tab(personId, 'plan') };
    case 'plan-review':
      return { words: 'review', to: paths.person.tab(personId, 'plan') };
    case 'dependants-recorded':
    case 'emergency-contact':
      return { words: 'open', to: paths.person.tab(personId, 'file') };
    case 'release-plan-draft':
    case 'release-checklist':
    case 'handover-accepted':
      return { words: 'open', to: paths.person.tab(personId, 'release') };
    case 'first-contact':
    case 'contact':
    case 'contact-without-visit':
    case 'conditions-explained':
      return { words: 'open', to: paths.person.tab(personId, 'community') };
    default:
      return { words: 'record', to: null };
  }
}
