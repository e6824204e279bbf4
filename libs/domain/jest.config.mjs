import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // Left alone, Jest uses one core of two.
  maxWorkers: 2,
};
