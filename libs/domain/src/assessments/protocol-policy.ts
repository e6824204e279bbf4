import type { ProtocolRule } from './protocol';

/**
 * Demo jurisdiction: short screens within days of reception, the whole profile within three weeks, once more in time
 * to prepare release, at the start of supervision and after a grave setback. Days are planning figures of our own.
 */
export const DEFAULT_PROTOCOLS: readonly ProtocolRule[] = [
  { instrument: 'k6', moment: 'reception', rule: 'NMR-30', dueIn: { days: 3 } },
  { instrument: 'audit-c', moment: 'reception', rule: 'NMR-92-2', dueIn: { days: 7 } },
  { instrument: 'dast-10', moment: 'reception', rule: 'NMR-92-2', dueIn: { days: 7 } },
  {
    instrument: 'pc-ptsd-5',
    moment: 'reception',
    rule: 'BR-12',
    dueIn: { days: 14 },
    appliesWhen: { sexes: ['female'] },
  },
  { instrument: 'throughcare-needs', moment: 'reception', rule: 'NMR-92-2', dueIn: { days: 21 } },
  { instrument: 'ew-ogrs3', moment: 'reception', rule: 'NMR-89', dueIn: { days: 21 } },
  {
    instrument: 'throughcare-needs',
    moment: 'before-release',
    rule: 'NMR-107',
    dueIn: { daysBefore: 90 },
    opensDaysBefore: 60,
    appliesWhen: { legalStatuses: ['sentenced'], sentenceFromMonths: 6 },
  },
  {
    instrument: 'k6',
    moment: 'before-release',
    rule: 'NMR-110',
    dueIn: { daysBefore: 30 },
    opensDaysBefore: 30,
    appliesWhen: { legalStatuses: ['sentenced'] },
  },
  {
    instrument: 'audit-c',
    moment: 'before-release',
    rule: 'NMR-107',
    dueIn: { daysBefore: 30 },
    opensDaysBefore: 30,
    appliesWhen: { legalStatuses: ['sentenced'], levels: ['high', 'very-high'] },
  },
  { instrument: 'throughcare-needs', moment: 'community', rule: 'TR-10.3', dueIn: { days: 21 } },
  { instrument: 'ew-ogrs3', moment: 'community', rule: 'TR-10.3', dueIn: { days: 21 } },
  {
    instrument: 'throughcare-needs',
    moment: 'after-event',
    rule: 'TR-10.3',
    dueIn: { days: 20 },
    appliesWhen: { setbacks: ['new-offence', 'absconding'] },
  },
];
