import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const root = dirname(fileURLToPath(import.meta.url));
const lib = (name) => join(root, 'libs', name, 'src', 'index.ts');

/** What every project's Jest shares: TypeScript through SWC as ES modules, and the libs read from source. */
export const preset = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  moduleNameMapper: {
    '^@throughcare/assessment$': lib('assessment'),
    '^@throughcare/assessment/authoring$': join(root, 'libs', 'assessment', 'src', 'authoring.ts'),
    '^@throughcare/assessment/fhir$': join(root, 'libs', 'assessment', 'src', 'fhir.ts'),
    '^@throughcare/assessment/registry$': join(root, 'libs', 'assessment', 'src', 'registry.ts'),
    '^@throughcare/domain$': lib('domain'),
    '^@throughcare/api-client$': lib('api-client'),
    '^@throughcare/testing$': lib('testing'),
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Jest prints the slow ones; nothing here should need more.
  testTimeout: 30_000,
};
