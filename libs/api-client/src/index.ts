export * from './client';
export * from './problem';
export * from './session-fetch';
export * from './token-keeper';
export type { components, operations, paths } from './schema';
