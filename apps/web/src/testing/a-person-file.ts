import type { components } from '@throughcare/api-client';

type PersonFile = components['schemas']['FileResponse'];

export const PERSON_ID = '9d1f0f52-93c0-4a43-8c44-4b7cb7a4b6d1';

/** The record of a fictional man in custody, as the frame of his pages reads it. */
export function aPersonFile(traits: Partial<PersonFile['person']> = {}): PersonFile {
  return {
    person: {
      id: PERSON_ID,
      number: 'TC 4827-316-K',
      givenName: 'Teodor',
      familyName: 'Ilievski',
      nameInScript: null,
      bornOn: '1992-03-01',
      birthPrecision: 'day',
      sex: 'male',
      language: 'mk',
      readsLanguage: true,
      needsInterpreter: true,
      literacy: 'good',
      adjustments: null,
      isRestricted: false,
      setting: 'custody',
      site: null,
      place: null,
      legalStatus: 'sentenced',
      earliestReleaseOn: '2027-02-09',
      orderEndsOn: '2028-02-09',
      finalLevel: 'high',
      caseManager: { id: 'user-nadia', name: 'Nadia Ferrer' },
      communityOfficer: null,
      alerts: [],
      hiddenAlerts: 0,
      nextDuty: null,
      revision: 1,
      ...traits,
    },
    gender: null,
    nationality: null,
    culture: null,
    otherNames: [],
    identifiers: [],
    contacts: [],
    legalBases: [],
    movements: [],
    dependants: [],
    dependantCount: 0,
  };
}
