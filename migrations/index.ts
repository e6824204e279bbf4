import { Foundations1700000000000 } from './1700000000000-foundations';
import { CreateAccess1700000100000 } from './1700000100000-create-access';
import { CreateAuditTrail1700000200000 } from './1700000200000-create-audit-trail';
import { CreatePeople1700000300000 } from './1700000300000-create-people';

/** The database's history, in order. */
export const migrations = [
  Foundations1700000000000,
  CreateAccess1700000100000,
  CreateAuditTrail1700000200000,
  CreatePeople1700000300000,
];
