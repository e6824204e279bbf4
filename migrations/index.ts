import { Foundations1700000000000 } from './1700000000000-foundations';
import { CreateAccess1700000100000 } from './1700000100000-create-access';
import { CreateAuditTrail1700000200000 } from './1700000200000-create-audit-trail';
import { CreatePartners1700000250000 } from './1700000250000-create-partners';
import { CreatePeople1700000300000 } from './1700000300000-create-people';
import { CreateAssessments1700000400000 } from './1700000400000-create-assessments';
import { CreatePlans1700000500000 } from './1700000500000-create-plans';
import { CreateProgrammes1700000600000 } from './1700000600000-create-programmes';
import { CreateEducationEmployment1700000700000 } from './1700000700000-create-education-employment';
import { CreateSupervision1700000800000 } from './1700000800000-create-supervision';
import { CreateRelease1700000900000 } from './1700000900000-create-release';
import { CreateImports1700001000000 } from './1700001000000-create-imports';
import { CreateCatchUps1700001010000 } from './1700001010000-create-catch-ups';
import { PolicyVersions1700001050000 } from './1700001050000-policy-versions';
import { FindByBeginningOfName1700001100000 } from './1700001100000-find-by-beginning-of-name';
import { LookAcrossByIndex1700001110000 } from './1700001110000-look-across-by-index';
import { WhoMayUseWhichInstrument1700001200000 } from './1700001200000-who-may-use-which-instrument';
import { AssessmentRounds1700001400000 } from './1700001400000-assessment-rounds';
import { NeedsOfAllInstruments1700001400010 } from './1700001400010-needs-of-all-instruments';
import { CommentsOnReturnedAnswers1700001500000 } from './1700001500000-comments-on-returned-answers';
import { ContestedAssessments1700001500010 } from './1700001500010-contested-assessments';
import { WhyGivenUp1700001500020 } from './1700001500020-why-given-up';
import { AuthoredInstruments1700001600000 } from './1700001600000-authored-instruments';

/** The database's history, in order. */
export const migrations = [
  Foundations1700000000000,
  CreateAccess1700000100000,
  CreateAuditTrail1700000200000,
  CreatePartners1700000250000,
  CreatePeople1700000300000,
  CreateAssessments1700000400000,
  CreatePlans1700000500000,
  CreateProgrammes1700000600000,
  CreateEducationEmployment1700000700000,
  CreateSupervision1700000800000,
  CreateRelease1700000900000,
  CreateImports1700001000000,
  CreateCatchUps1700001010000,
  PolicyVersions1700001050000,
  FindByBeginningOfName1700001100000,
  LookAcrossByIndex1700001110000,
  WhoMayUseWhichInstrument1700001200000,
  AssessmentRounds1700001400000,
  NeedsOfAllInstruments1700001400010,
  CommentsOnReturnedAnswers1700001500000,
  ContestedAssessments1700001500010,
  WhyGivenUp1700001500020,
  AuthoredInstruments1700001600000,
];
