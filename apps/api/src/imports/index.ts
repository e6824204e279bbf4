export { ImportsModule } from './imports.module';
export { ImportCommand } from './command-line/import-command';
export { readOptions, USAGE, UsageProblem, type ImportOptions } from './command-line/options';
export { ImportWorker } from './work/import-worker';
