export * from './access/actor';
export * from './access/clearance';
export * from './access/permission';
export * from './access/role';
export * from './access/scope';
export * from './foundations/iso-date';
export * from './foundations/lifecycle';
export * from './foundations/refusal';
