import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../../../testing/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

describe('entities', () => {
  /**
   * TypeORM says what it would do to make the database look like the entities. Columns must agree to the letter;
   * indexes, checks, exclusions and foreign keys are written in the migrations alone and are not its business.
   */
  it('have the columns the migrations made', async () => {
    const dataSource = test.app.get(DataSource);
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(30);
    const log = await dataSource.driver.createSchemaBuilder().log();
    const columns = log.upQueries
      .map(({ query }) => query)
      .filter(
        (query) =>
          /CREATE TABLE|ADD COLUMN|ADD "|DROP COLUMN|ALTER COLUMN|RENAME/.test(query) &&
          !/CONSTRAINT|INDEX/.test(query),
      );
    expect(columns).toEqual([]);
  });
});
