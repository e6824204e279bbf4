let count = 0;

/** A name and birth date that resemble nobody else's of the run, so that the search for duplicates stays quiet. */
export function nobodyElse(): {
  givenName: string;
  familyName: string;
  birthPrecision: 'day';
  bornOn: string;
} {
  count += 1;
  const word = () =>
    Array.from(
      { length: 9 },
      () => 'bcdfghjklmnprstvz'[Math.floor(Math.random() * 17)] ?? 'b',
    ).join('');
  const year = 1950 + ((count * 7) % 50);
  return {
    givenName: word(),
    familyName: word(),
    birthPrecision: 'day',
    bornOn: `${year}-0${1 + (count % 9)}-1${count % 10}`,
  };
}
