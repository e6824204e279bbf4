import { randomUUID } from 'node:crypto';
import type { TestApp, TestUser } from './test-app';

/** A person in custody under sentence, made through the API as a worker would. */
export async function aPersonInCustody(
  test: TestApp,
  by: TestUser,
  changes: object = {},
): Promise<string> {
  const { body } = await test.as(by).post('/api/people', {
    givenName: aName(),
    familyName: aName(),
    birthPrecision: 'day',
    bornOn: `1999-0${1 + Math.floor(Math.random() * 9)}-${10 + Math.floor(Math.random() * 18)}`,
    sex: 'male',
    ...changes,
  });
  const personId = body.id as string;
  await test.as(by).post(`/api/people/${personId}/legal-bases`, {
    orderNumber: 'C-101',
    court: 'Senn District Court',
    kind: 'sentence',
    imposedOn: '2026-01-10',
    startsOn: '2026-01-10',
    earliestReleaseOn: '2028-02-09',
    endsOn: '2029-12-01',
    offences: [{ iccsCode: '0502', label: 'Theft', isIndex: true }],
  });
  const admitted = await test.as(by).post(`/api/people/${personId}/movements`, {
    kind: 'admission',
    siteId: by.siteId,
    reason: 'new-order',
    movedAt: '2026-01-12T09:30:00Z',
    place: 'B1-07',
  });
  if (admitted.status !== 201)
    throw new Error(`admission refused: ${JSON.stringify(admitted.body)}`);
  return personId;
}

/** Letters nobody else has: a name alike would be taken for the same person. */
const aName = () =>
  randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .padEnd(8, 'o')
    .slice(0, 10);

/** Days from today, for dates that must lie ahead. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
