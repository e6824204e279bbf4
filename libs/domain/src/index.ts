export * from './foundations/iso-date';
export * from './foundations/lifecycle';
export * from './foundations/refusal';
