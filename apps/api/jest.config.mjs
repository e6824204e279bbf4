import { preset } from '../../jest.preset.mjs';

/** Rules and wiring, the database floor (real PostgreSQL) and the API floor (whole application), told apart by suffix. */
export default {
  ...preset,
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: [
    '<rootDir>/{src,journeys,testing}/**/*.spec.ts',
    '<rootDir>/{src,journeys}/**/*.{db-spec,api-spec}.ts',
  ],
  globalSetup: '<rootDir>/testing/start-database.mjs',
  globalTeardown: '<rootDir>/testing/stop-database.mjs',
  setupFiles: ['<rootDir>/testing/metadata.mjs'],
  maxWorkers: 2,
  testTimeout: 60_000,
};
