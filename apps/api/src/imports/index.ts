export { ImportsModule } from './imports.module';
export { ErrorFile } from './error-file/error-file';
export { ImportColumns } from './queries/import-columns';
export { importDocument } from './queries/import-json';
export { CheckImport } from './use-cases/check-import';
export { MoveImport } from './use-cases/move-import';
export { UploadImport } from './use-cases/upload-import';
export { ImportWorker } from './work/import-worker';
