import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  rootDir: '.',
  // A package that has both forms of a file is read in the one its caller was written for.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  testEnvironment: '<rootDir>/src/testing/browser-environment.mjs',
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  setupFiles: ['<rootDir>/src/testing/browser-gaps.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/matchers.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '\\.css$': '<rootDir>/src/testing/style-names.ts',
    // The bundler collects the catalogues; the tests read the same files from disk.
    '/catalogues$': '<rootDir>/src/testing/catalogues-from-disk.ts',
    '/chart-drawing$': '<rootDir>/src/testing/undrawn-chart.tsx',
    // One file instead of six thousand: the icons' module build is made for tree-shaking.
    '^@tabler/icons-react$':
      '<rootDir>/../../node_modules/@tabler/icons-react/dist/cjs/tabler-icons-react.cjs',
  },
  // Left alone, Jest uses one core of two.
  maxWorkers: 2,
};
