import { Shown } from '../../platform/http/fields';
import type { PersonEntity } from '../persistence/person.entity';

export class RegisteredResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() number!: string;
  @Shown({ type: 'integer' }) revision!: number;
}

export class OtherNameResponse {
  @Shown() kind!: string;
  @Shown() given!: string;
  @Shown() family!: string;
}

export class IdentifierResponse {
  @Shown() type!: string;
  @Shown() issuer!: string;
  @Shown() value!: string;
}

export class UserReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
}

export class SiteReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
  @Shown() kind!: string;
}

export class AlertResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown() level!: string;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ type: String, nullable: true }) source!: string | null;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class NextDutyResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown() rule!: string;
  @Shown({ format: 'date-time' }) dueAt!: string;
}

/** The head of every person page: who, where, how risky, what to know at once, what is due. */
export class BannerResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() number!: string;
  @Shown() givenName!: string;
  @Shown() familyName!: string;
  @Shown({ type: String, nullable: true }) nameInScript!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) bornOn!: string | null;
  @Shown() birthPrecision!: string;
  @Shown() sex!: string;
  @Shown({ type: String, nullable: true }) language!: string | null;
  @Shown() readsLanguage!: boolean;
  @Shown() needsInterpreter!: boolean;
  @Shown() literacy!: string;
  @Shown({ type: String, nullable: true }) adjustments!: string | null;
  @Shown() isRestricted!: boolean;
  @Shown() setting!: string;
  @Shown({ type: SiteReference, nullable: true }) site!: SiteReference | null;
  @Shown({ type: String, nullable: true }) place!: string | null;
  @Shown() legalStatus!: string;
  @Shown({ type: String, format: 'date', nullable: true }) earliestReleaseOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) orderEndsOn!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown({ type: UserReference, nullable: true }) caseManager!: UserReference | null;
  @Shown({ type: UserReference, nullable: true }) communityOfficer!: UserReference | null;
  @Shown({ type: [AlertResponse] }) alerts!: AlertResponse[];
  @Shown({
    type: 'integer',
    description: 'Alerts that exist but need a clearance the reader does not have',
  })
  hiddenAlerts!: number;
  @Shown({ type: NextDutyResponse, nullable: true }) nextDuty!: NextDutyResponse | null;
  @Shown({ type: 'integer' }) revision!: number;
}

export class ContactPersonResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
  @Shown() relation!: string;
  @Shown({ type: String, nullable: true }) phone!: string | null;
  @Shown() isNextOfKin!: boolean;
  @Shown() mayBeContacted!: boolean;
  @Shown({ type: String, nullable: true }) language!: string | null;
}

export class DependantResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: String, nullable: true }) name!: string | null;
  @Shown({ type: 'integer', nullable: true }) birthYear!: number | null;
  @Shown({ type: String, nullable: true }) livesWhere!: string | null;
  @Shown({ type: String, nullable: true }) carer!: string | null;
  @Shown({ type: String, nullable: true }) socialService!: string | null;
}

export class OffenceResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: String, nullable: true }) nationalCode!: string | null;
  @Shown() iccsCode!: string;
  @Shown() label!: string;
  @Shown({ type: String, format: 'date', nullable: true }) committedOn!: string | null;
  @Shown() isAttempted!: boolean;
  @Shown() isIndex!: boolean;
}

export class LegalBasisResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() orderNumber!: string;
  @Shown() court!: string;
  @Shown() kind!: string;
  @Shown({ format: 'date' }) imposedOn!: string;
  @Shown({ format: 'date' }) startsOn!: string;
  @Shown({ type: String, format: 'date', nullable: true }) earliestReleaseOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) conditionalReleaseOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) endsOn!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) endedEarlyOn!: string | null;
  @Shown({ type: [OffenceResponse] }) offences!: OffenceResponse[];
}

export class MovementResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() kind!: string;
  @Shown({ type: String, nullable: true }) site!: string | null;
  @Shown({ type: String, nullable: true }) place!: string | null;
  @Shown() reason!: string;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ format: 'date-time' }) movedAt!: string;
}

/** The person's file: identity, law, whereabouts, people around them. */
export class FileResponse {
  @Shown({ type: BannerResponse }) person!: BannerResponse;
  @Shown({ type: String, nullable: true }) gender!: string | null;
  @Shown({ type: String, nullable: true }) nationality!: string | null;
  @Shown({ type: String, nullable: true }) culture!: string | null;
  @Shown({ type: [OtherNameResponse] }) otherNames!: OtherNameResponse[];
  @Shown({ type: [IdentifierResponse] }) identifiers!: IdentifierResponse[];
  @Shown({ type: [ContactPersonResponse] }) contacts!: ContactPersonResponse[];
  @Shown({ type: [LegalBasisResponse] }) legalBases!: LegalBasisResponse[];
  @Shown({ type: [MovementResponse] }) movements!: MovementResponse[];
  @Shown({
    type: [DependantResponse],
    nullable: true,
    description: 'Null when the reader lacks the clearance',
  })
  dependants!: DependantResponse[] | null;
  @Shown({ type: 'integer' }) dependantCount!: number;
}

export class PersonRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() number!: string;
  @Shown() givenName!: string;
  @Shown() familyName!: string;
  @Shown({ type: String, nullable: true }) nameInScript!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) bornOn!: string | null;
  @Shown() sex!: string;
  @Shown() setting!: string;
  @Shown({ type: String, nullable: true }) site!: string | null;
  @Shown({ type: String, nullable: true }) place!: string | null;
  @Shown({ type: String, nullable: true }) finalLevel!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) earliestReleaseOn!: string | null;
  @Shown({ type: String, nullable: true }) caseManager!: string | null;
  @Shown({ type: NextDutyResponse, nullable: true }) nextDuty!: NextDutyResponse | null;
  @Shown({ type: 'integer' }) overdue!: number;
}

export class PeoplePage {
  @Shown({ type: [PersonRow] }) items!: PersonRow[];
  @Shown({ type: 'integer' }) total!: number;
  @Shown({ description: 'A search stops counting at 500; true when there are more than `total`' })
  hasMore!: boolean;
}

export class MatchReasonResponse {
  @Shown() reason!: string;
  @Shown() points!: number;
}

export class PossibleMatchResponse {
  @Shown({ format: 'uuid' }) personId!: string;
  @Shown({ type: String, nullable: true }) number!: string | null;
  @Shown({ type: String, nullable: true }) name!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) bornOn!: string | null;
  @Shown({ type: String, nullable: true }) site!: string | null;
  @Shown() isWithinReach!: boolean;
  @Shown() score!: number;
  @Shown() verdict!: string;
  @Shown({ type: [MatchReasonResponse] }) reasons!: MatchReasonResponse[];
}

export class PossibleMatchesResponse {
  @Shown({ type: [PossibleMatchResponse] }) matches!: PossibleMatchResponse[];
}

export class IdResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: 'integer' }) revision!: number;
}

/** What a stale write is shown beside its own values. */
export function toDetails(person: PersonEntity): Record<string, unknown> {
  return {
    revision: person.revision,
    givenName: person.givenName,
    familyName: person.familyName,
    nameInScript: person.nameInScript,
    bornOn: person.bornOn,
    birthPrecision: person.birthPrecision,
    sex: person.sex,
    gender: person.gender,
    nationality: person.nationality,
    language: person.language,
    readsLanguage: person.readsLanguage,
    needsInterpreter: person.needsInterpreter,
    literacy: person.literacy,
    adjustments: person.adjustments,
    culture: person.culture,
  };
}
