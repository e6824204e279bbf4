import type { InstrumentFile } from '@throughcare/assessment';

/** A small file as an author might have it: two sections, a rule, a shared set, a scale with bands, an alert, a need. */
export function aFile(traits: Partial<InstrumentFile> = {}): InstrumentFile {
  return {
    format: 1,
    code: 'mood',
    version: '1.0',
    title: { en: 'Mood' },
    purpose: { en: 'Asks how somebody feels.' },
    population: { description: { en: 'Adults.' } },
    source: { description: { en: 'Made up.' }, citations: [] },
    licence: { name: 'None', notice: { en: 'Free.' }, wording: 'included' },
    validation: { status: 'not-validated', statement: { en: 'Never.' }, validatedFor: [] },
    languages: { en: 'original' },
    sections: [
      { code: 'now', title: { en: 'Now' } },
      { code: 'later', title: { en: 'Later' } },
    ],
    optionSets: {
      often: [
        { code: 'no', label: { en: 'No' }, points: 0 },
        { code: 'yes', label: { en: 'Yes' }, points: 1 },
      ],
    },
    items: [
      { code: 'low', section: 'now', kind: 'choice', text: { en: 'Low?' }, options: 'often' },
      { code: 'tired', section: 'now', kind: 'choice', text: { en: 'Tired?' }, options: 'often' },
      {
        code: 'help',
        section: 'later',
        kind: 'choice',
        text: { en: 'Wants help?' },
        options: 'often',
        shownWhen: { item: 'low', is: 'yes' },
      },
    ],
    scales: [
      {
        code: 'total',
        title: { en: 'Total' },
        kind: 'symptom',
        items: ['low', 'tired'],
        outputs: [
          {
            code: 'score',
            title: { en: 'Score' },
            of: { value: 'total' },
            unit: 'points',
            primary: true,
            bands: [
              { code: 'low', label: { en: 'Low' }, below: 1, tone: 'calm' },
              { code: 'some', label: { en: 'Some' }, from: 1, below: 2, tone: 'mild' },
              { code: 'high', label: { en: 'High' }, from: 2, tone: 'high' },
            ],
          },
        ],
      },
    ],
    alerts: [
      {
        code: 'a1',
        when: { item: 'low', in: ['yes'] },
        item: 'low',
        urgency: 'soon',
        message: { en: 'Ask more.' },
      },
    ],
    needs: [
      { domain: 'health', items: ['low'], decisive: ['low'], rules: [{ when: {}, level: 'none' }] },
    ],
    ...traits,
  };
}
