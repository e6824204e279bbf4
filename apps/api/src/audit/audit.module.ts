import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';
import { SealAuditTrail } from './seal-audit-trail';
import { VerifyAuditTrail } from './verify-audit-trail';

@Global()
@Module({
  providers: [AuditTrail, SealAuditTrail, VerifyAuditTrail],
  exports: [AuditTrail, SealAuditTrail, VerifyAuditTrail],
})
export class AuditModule {}
