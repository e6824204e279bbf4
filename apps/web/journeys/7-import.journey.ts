import { readFileSync } from 'node:fs';
import { expect, expectNothingForAxe, test } from './journey';

const FILE = [
  'Surname;First name;Date of birth;Sex;Prison number',
  '王;小明;1992年5月14日;男;JRN-7-1',
  'الحسن;محمد;14/05/1979;male;JRN-7-2',
  'Veldhuizen-Okonkwo;Ottiline;03/11/1988;f;JRN-7-3',
  'Veldhuizen-Okonkwo;Otiline;03.11.1988;female;JRN-7-4',
  ';Nobody;1990-13-01;f;JRN-7-5',
].join('\r\n');

test('a file of people is dropped, mapped, checked, decided, loaded, corrected and taken back', async ({
  page,
  signIn,
  arrive,
}) => {
  // Two files, each through all its steps.
  test.setTimeout(120_000);
  await signIn('silvia.marchetti');
  await page.getByRole('link', { name: 'Imports' }).click();
  await arrive('Imports');

  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.getByRole('button', { name: 'Read this file' }).click();
  await arrive('people.csv');
  await expect(page.getByText('Every column that is needed has its field.')).toBeVisible();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(page.getByRole('heading', { name: 'The dry run is done' })).toBeVisible();

  const later = page.getByRole('region', { name: 'Who line 5 may be' });
  await expect(later).toContainText('Line 4 of this file');
  await expect(later).toContainText('same birth date');
  await expectNothingForAxe(page);
  await later.getByRole('button', { name: /^The same as Line 4/ }).click();
  await expect(later).toBeHidden();

  await page.getByRole('link', { name: /^Faulty/ }).click();
  await expect(page.getByRole('cell', { name: /1990-13-01 is no date/ })).toBeVisible();
  await expectNothingForAxe(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the rows to correct' }).click(),
  ]);
  const toCorrect = readFileSync(await download.path(), 'utf8');
  expect(toCorrect).toContain('write a day such as');

  await page.getByRole('button', { name: 'Load 4 rows' }).click();
  await expect(page.getByRole('heading', { name: '4 rows are loaded' })).toBeVisible();
  await page.getByRole('link', { name: /^Loaded/ }).click();
  await expect(page.getByRole('link', { name: '王小明' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'محمد الحسن' })).toBeVisible();

  // The corrected file comes with the columns of the first.
  await page.getByRole('link', { name: 'Imports' }).first().click();
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name: 'corrected.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(toCorrect.replace('1990-13-01', '1990-12-01').replace('Nobody', 'Quenby')),
  });
  await page.getByRole('button', { name: 'Read this file' }).click();
  await arrive('corrected.csv');
  await expect(page.getByText('As chosen for an earlier file')).toBeVisible();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await expect(page.getByRole('button', { name: 'Load 1 row' })).toBeVisible();

  await page.getByRole('link', { name: 'Imports' }).first().click();
  await page.getByRole('link', { name: 'people.csv' }).click();
  await page.getByRole('button', { name: 'Take the whole import back' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('heading', { name: 'This import was taken back' })).toBeVisible();
});
