export { AuditModule } from './audit.module';
export { AuditTrail } from './audit-trail';
export { VerifyAuditTrail } from './verify-audit-trail';
export { SealAuditTrail } from './seal-audit-trail';
export type { AuditLine } from './persistence/audit-entry';
