// Generated from contracts/openapi.json by `npm run contract`; never edited by hand.
export interface paths {
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_open"];
        delete: operations["Session_endEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_sites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Directory_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_list"];
        put?: never;
        post: operations["People_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["People_possibleMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["People_amend"];
        trace?: never;
    };
    "/people/{personId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["People_accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/legal-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_legalBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_movement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alerts/{alertId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["File_endAlert"];
        trace?: never;
    };
    "/people/{personId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/dependants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_dependant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["File_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Duties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/{dutyId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/{dutyId}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_exempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/{dutyId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Duties_snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{code}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instruments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_list"];
        put?: never;
        post: operations["Assessments_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/assessments/fit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_fit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/answers/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Assessments_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overrides/{overrideId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Assessments_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Plans_reviseGoal"];
        trace?: never;
    };
    "/goals/{goalId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_moveGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/goals/{goalId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_setStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/steps/{stepId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_moveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/not-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_notNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{planId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        JurisdictionResponse: {
            name: string;
        };
        DemoAccount: {
            username: string;
            password: string;
            displayName: string;
            role: string;
            /** @description Where this user works */
            note: string;
        };
        ConfigResponse: {
            demo: boolean;
            jurisdiction: components["schemas"]["JurisdictionResponse"];
            demoAccounts: components["schemas"]["DemoAccount"][];
            languages: string[];
        };
        SignInDto: {
            username: string;
            password: string;
        };
        /** @enum {string} */
        Role: "caseworker" | "probation-officer" | "facilitator" | "supervisor" | "manager" | "partner-worker" | "administrator" | "auditor";
        /** @enum {string} */
        Permission: "people:read" | "people:register" | "people:amend" | "people:import" | "people:merge" | "movements:record" | "alerts:record" | "assignments:read" | "assignments:decide" | "assessments:read" | "assessments:conduct" | "assessments:sign" | "assessments:countersign" | "assessments:withdraw" | "overrides:propose" | "overrides:decide" | "instruments:read" | "instruments:manage" | "duties:read" | "duties:complete" | "duties:exempt" | "plans:read" | "plans:draft" | "plans:agree" | "plans:review" | "programmes:read" | "programmes:manage" | "referrals:read" | "referrals:make" | "referrals:decide" | "groups:read" | "groups:manage" | "groups:run" | "learning:read" | "learning:record" | "learning:manage" | "work:read" | "work:record" | "work:manage" | "releases:read" | "releases:prepare" | "releases:record" | "handovers:read" | "handovers:offer" | "handovers:answer" | "supervision:read" | "supervision:record" | "conditions:manage" | "setbacks:record" | "setbacks:decide" | "partners:read" | "partners:manage" | "partners:refer" | "partner-referrals:read" | "partner-referrals:answer" | "insights:read" | "users:manage" | "policy:read" | "policy:manage" | "audit:read" | "audit:read-own-people" | "exports:make";
        /** @enum {string} */
        Scope: "caseload" | "site" | "region" | "all" | "referrals";
        /** @enum {string} */
        Clearance: "health" | "victim" | "dependants" | "restricted";
        MeResponse: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            role: components["schemas"]["Role"];
            permissions: components["schemas"]["Permission"][];
            scope: components["schemas"]["Scope"];
            siteIds: string[];
            clearances: components["schemas"]["Clearance"][];
            language: string;
            mustChangePassword: boolean;
            /** Format: uuid */
            partnerId: string | null;
        };
        SessionResponse: {
            accessToken: string;
            expiresInSeconds: number;
            user: components["schemas"]["MeResponse"];
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        SiteResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            kind: string;
            holds: string;
            region: string;
        };
        ColleagueResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            role: string;
        };
        CodeResponse: {
            code: string;
            label: string;
        };
        CodeListsResponse: {
            /** @description International Classification of Crime for Statistical Purposes 1.0; rows read in a public text */
            iccs: components["schemas"]["CodeResponse"][];
            /** @description ISCED 2011 */
            isced: components["schemas"]["CodeResponse"][];
            /** @description ISCO-08 groups */
            isco: components["schemas"]["CodeResponse"][];
        };
        /** @enum {string} */
        PeopleView: "mine" | "site" | "all";
        /** @enum {string} */
        Setting: "none" | "custody" | "community";
        /** @enum {string} */
        LevelFilter: "low" | "moderate" | "high" | "very-high" | "none";
        /** @enum {string} */
        Sex: "female" | "male" | "other" | "unknown";
        /** @enum {string} */
        PeopleSort: "name" | "release" | "level" | "due";
        /** @enum {string} */
        SortDirection: "asc" | "desc";
        NextDutyResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            rule: string;
            /** Format: date-time */
            dueAt: string;
        };
        PersonRow: {
            /** Format: uuid */
            id: string;
            number: string;
            givenName: string;
            familyName: string;
            nameInScript: string | null;
            /** Format: date */
            bornOn: string | null;
            sex: string;
            setting: string;
            site: string | null;
            place: string | null;
            finalLevel: string | null;
            /** Format: date */
            earliestReleaseOn: string | null;
            caseManager: string | null;
            nextDuty: components["schemas"]["NextDutyResponse"] | null;
            overdue: number;
        };
        PeoplePage: {
            items: components["schemas"]["PersonRow"][];
            total: number;
        };
        /** @enum {string} */
        BirthPrecision: "day" | "year" | "estimated" | "unknown";
        IdentityDto: {
            /** @description Given name, in any script */
            givenName: string;
            /** @description Family name; empty for people with one name */
            familyName?: string;
            /** @description The name in its own script */
            nameInScript?: string | null;
            otherNames?: components["schemas"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"][];
        };
        MatchReasonResponse: {
            reason: string;
            points: number;
        };
        PossibleMatchResponse: {
            /** Format: uuid */
            personId: string;
            number: string | null;
            name: string | null;
            /** Format: date */
            bornOn: string | null;
            site: string | null;
            isWithinReach: boolean;
            score: number;
            verdict: string;
            reasons: components["schemas"]["MatchReasonResponse"][];
        };
        PossibleMatchesResponse: {
            matches: components["schemas"]["PossibleMatchResponse"][];
        };
        /** @enum {string} */
        LiteracyLevel: "none" | "low" | "functional" | "good" | "not-screened";
        RegisterPersonDto: {
            /** @description Given name, in any script */
            givenName: string;
            /** @description Family name; empty for people with one name */
            familyName?: string;
            /** @description The name in its own script */
            nameInScript?: string | null;
            otherNames?: components["schemas"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"][];
            gender?: string | null;
            /** @description ISO 3166-1 alpha-2 */
            nationality?: string | null;
            /** @description BCP 47 */
            language?: string | null;
            readsLanguage?: boolean;
            needsInterpreter?: boolean;
            literacy?: components["schemas"]["LiteracyLevel"];
            adjustments?: string | null;
            culture?: string | null;
            /**
             * Format: uuid
             * @description Made by the client where the record was begun offline
             */
            id?: string;
            /** @description Possible matches a worker has looked at and ruled out */
            notTheSameAs?: string[];
            /**
             * Format: uuid
             * @description Site that opens the file; one of the worker’s own
             */
            siteId?: string;
            contacts?: components["schemas"][];
        };
        RegisteredResponse: {
            /** Format: uuid */
            id: string;
            number: string;
            revision: number;
        };
        SiteReference: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
        };
        UserReference: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AlertResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            level: string;
            note: string | null;
            source: string | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            revision: number;
        };
        BannerResponse: {
            /** Format: uuid */
            id: string;
            number: string;
            givenName: string;
            familyName: string;
            nameInScript: string | null;
            /** Format: date */
            bornOn: string | null;
            birthPrecision: string;
            sex: string;
            language: string | null;
            readsLanguage: boolean;
            needsInterpreter: boolean;
            literacy: string;
            adjustments: string | null;
            isRestricted: boolean;
            setting: string;
            site: components["schemas"]["SiteReference"] | null;
            place: string | null;
            legalStatus: string;
            /** Format: date */
            earliestReleaseOn: string | null;
            /** Format: date */
            orderEndsOn: string | null;
            finalLevel: string | null;
            caseManager: components["schemas"]["UserReference"] | null;
            communityOfficer: components["schemas"]["UserReference"] | null;
            alerts: components["schemas"]["AlertResponse"][];
            /** @description Alerts that exist but need a clearance the reader does not have */
            hiddenAlerts: number;
            nextDuty: components["schemas"]["NextDutyResponse"] | null;
            revision: number;
        };
        OtherNameResponse: {
            kind: string;
            given: string;
            family: string;
        };
        IdentifierResponse: {
            type: string;
            issuer: string;
            value: string;
        };
        ContactPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            relation: string;
            phone: string | null;
            isNextOfKin: boolean;
            mayBeContacted: boolean;
            language: string | null;
        };
        OffenceResponse: {
            /** Format: uuid */
            id: string;
            nationalCode: string | null;
            iccsCode: string;
            label: string;
            /** Format: date */
            committedOn: string | null;
            isAttempted: boolean;
            isIndex: boolean;
        };
        LegalBasisResponse: {
            /** Format: uuid */
            id: string;
            orderNumber: string;
            court: string;
            kind: string;
            /** Format: date */
            imposedOn: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            earliestReleaseOn: string | null;
            /** Format: date */
            conditionalReleaseOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** Format: date */
            endedEarlyOn: string | null;
            offences: components["schemas"]["OffenceResponse"][];
        };
        MovementResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            site: string | null;
            place: string | null;
            reason: string;
            note: string | null;
            /** Format: date-time */
            movedAt: string;
        };
        DependantResponse: {
            /** Format: uuid */
            id: string;
            name: string | null;
            birthYear: number | null;
            livesWhere: string | null;
            carer: string | null;
            socialService: string | null;
        };
        FileResponse: {
            person: components["schemas"]["BannerResponse"];
            gender: string | null;
            nationality: string | null;
            culture: string | null;
            otherNames: components["schemas"]["OtherNameResponse"][];
            identifiers: components["schemas"]["IdentifierResponse"][];
            contacts: components["schemas"]["ContactPersonResponse"][];
            legalBases: components["schemas"]["LegalBasisResponse"][];
            movements: components["schemas"]["MovementResponse"][];
            /** @description Null when the reader lacks the clearance */
            dependants: components["schemas"]["DependantResponse"][] | null;
            dependantCount: number;
        };
        AmendPersonDto: {
            /** @description Given name, in any script */
            givenName: string;
            /** @description Family name; empty for people with one name */
            familyName?: string;
            /** @description The name in its own script */
            nameInScript?: string | null;
            otherNames?: components["schemas"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"][];
            gender?: string | null;
            /** @description ISO 3166-1 alpha-2 */
            nationality?: string | null;
            /** @description BCP 47 */
            language?: string | null;
            readsLanguage?: boolean;
            needsInterpreter?: boolean;
            literacy?: components["schemas"]["LiteracyLevel"];
            adjustments?: string | null;
            culture?: string | null;
            /** @description The revision the change was made from */
            revision: number;
        };
        IdResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        TimelineItem: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            recordedAt: string;
            kind: string;
            tone: string;
            facts: {
                [key: string]: unknown;
            };
            by: string | null;
        };
        TimelineResponse: {
            items: components["schemas"]["TimelineItem"][];
            hidden: number;
        };
        AccessLogItem: {
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            role: string | null;
            by: string | null;
            subjectKind: string | null;
            reason: string | null;
        };
        AccessLogResponse: {
            items: components["schemas"]["AccessLogItem"][];
        };
        /** @enum {string} */
        LegalBasisKind: "remand" | "sentence" | "community-order" | "licence";
        RecordLegalBasisDto: {
            orderNumber: string;
            court: string;
            kind: components["schemas"]["LegalBasisKind"];
            /** Format: date */
            imposedOn: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            earliestReleaseOn?: string | null;
            /** Format: date */
            conditionalReleaseOn?: string | null;
            /** Format: date */
            endsOn?: string | null;
            offences: components["schemas"][];
        };
        /** @enum {string} */
        MovementKind: "admission" | "transfer" | "temporary-absence" | "return" | "release";
        /** @enum {string} */
        MovementReason: "new-order" | "recall" | "nearer-home" | "programme-place" | "safety" | "capacity" | "court" | "hospital" | "home-leave" | "work-outside" | "sentence-served" | "conditional-release" | "acquitted" | "bail" | "removal-from-country" | "death" | "release-in-error" | "other";
        RecordMovementDto: {
            kind: components["schemas"]["MovementKind"];
            /** Format: uuid */
            siteId?: string | null;
            /** @description Wing, room or bed */
            place?: string | null;
            reason: components["schemas"]["MovementReason"];
            note?: string | null;
            /**
             * Format: date-time
             * @description When it happened, which may be before it is entered
             */
            movedAt: string;
        };
        /** @enum {string} */
        AlertKind: "self-harm-risk" | "suicide-risk" | "keep-apart" | "harm-to-staff" | "harm-from-others" | "escape-risk" | "health-note" | "medication-continuity" | "pregnancy" | "disability-adjustment" | "no-contact-order" | "child-safeguarding";
        /** @enum {string} */
        AlertLevel: "urgent" | "caution" | "note";
        RaiseAlertDto: {
            kind: components["schemas"]["AlertKind"];
            level: components["schemas"]["AlertLevel"];
            note?: string | null;
            source: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
        };
        EndAlertDto: {
            revision: number;
            /**
             * Format: date
             * @description First day it no longer holds
             */
            endsOn: string;
        };
        ContactPersonDto: {
            name: string;
            relation: string;
            phone?: string | null;
            isNextOfKin?: boolean;
            mayBeContacted?: boolean;
            language?: string | null;
        };
        DependantDto: {
            name?: string | null;
            birthYear?: number | null;
            livesWhere?: string | null;
            carer?: string | null;
            socialService?: string | null;
        };
        /** @enum {string} */
        AssignmentRole: "case-manager" | "community-officer" | "key-worker";
        AssignDto: {
            /** Format: uuid */
            userId: string;
            kind: components["schemas"]["AssignmentRole"];
        };
        DutyChangeResponse: {
            /** Format: date-time */
            dueBefore: string;
            /** Format: date-time */
            dueAfter: string;
            reason: string;
        };
        DutyResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            rule: string;
            /** Format: date-time */
            triggeredAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            originalDueAt: string;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            /** Format: date */
            snoozedUntil: string | null;
            note: string | null;
            changes: components["schemas"]["DutyChangeResponse"][];
            revision: number;
        };
        DutiesResponse: {
            items: components["schemas"]["DutyResponse"][];
        };
        CompleteDutyDto: {
            revision: number;
            /**
             * Format: date-time
             * @description When it was done; now when left out
             */
            doneAt?: string;
            /** @description What was done, by whom */
            note?: string | null;
        };
        /** @enum {string} */
        ExemptionReason: "transfer" | "service-outage" | "in-hospital" | "at-court" | "person-asked" | "other";
        ExemptDutyDto: {
            revision: number;
            reason: components["schemas"]["ExemptionReason"];
            days: number;
            note: string;
        };
        SnoozeDutyDto: {
            revision: number;
            /** Format: date */
            until: string;
            reason: string;
        };
        InstrumentSummary: {
            code: string;
            version: string;
            title: {
                [key: string]: string;
            };
            purpose: {
                [key: string]: string;
            };
            population: {
                [key: string]: string;
            };
            minutes: number | null;
            items: number;
            validationStatus: string;
            validation: {
                [key: string]: string;
            };
            validatedFor: string[];
            licence: string;
            languages: string[];
            /** @description True when a scale measures risk */
            measuresRisk: boolean;
        };
        InstrumentResponse: {
            /** @description The definition as data; libs/assessment compiles it */
            definition: {
                [key: string]: unknown;
            };
        };
        AssessmentRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            instrument: string;
            version: string;
            moment: string;
            state: string;
            assessor: components["schemas"]["UserReference"];
            /** Format: date */
            assessedOn: string;
            /** Format: date-time */
            signedAt: string | null;
            total: number | null;
            scoredLevel: string | null;
            finalLevel: string | null;
            isOverridePending: boolean;
            answered: number;
            /** Format: date-time */
            updatedAt: string;
        };
        AssessmentsPage: {
            items: components["schemas"]["AssessmentRow"][];
            total: number;
        };
        FitTestResponse: {
            test: string;
            passed: boolean | null;
            weight: string;
            reason: {
                [key: string]: string;
            };
        };
        FitResponse: {
            fits: boolean;
            tests: components["schemas"]["FitTestResponse"][];
        };
        NeedResponse: {
            /** Format: uuid */
            id: string;
            domain: string;
            level: string;
            isLinkedToOffending: boolean;
            isLinkedToHarm: boolean;
            isPriority: boolean;
            strengths: string | null;
            ownWords: string | null;
            motivation: string;
            /** Format: date */
            foundOn: string;
            /** Format: uuid */
            assessmentId: string;
            instrument: string;
            /** @description Level at the assessment before, to show change */
            levelBefore: string | null;
        };
        NeedsResponse: {
            items: components["schemas"]["NeedResponse"][];
        };
        /** @enum {string} */
        AssessmentMoment: "reception" | "review" | "before-release" | "after-event" | "community";
        StartAssessmentDto: {
            /**
             * Format: uuid
             * @description Made by the client where it was begun offline
             */
            id?: string;
            instrument: string;
            version?: string;
            moment: components["schemas"]["AssessmentMoment"];
            /** @description Language of the interview, BCP 47 */
            language: string;
            /**
             * Format: date
             * @description Day of the interview; today when left out
             */
            assessedOn?: string;
            /** @description Why to go on although a test of fit failed */
            fitReason?: string | null;
        };
        /** @enum {string} */
        AssessmentWorkList: "my-drafts" | "to-countersign" | "overrides";
        AnswerResponse: {
            item: string;
            /** @description Option code, codes, number, yes/no, text or day */
            value: (string | number | boolean | string[]) | null;
            status: string;
            evidence: string | null;
            sources: string[];
            isPrefilled: boolean;
            by: components["schemas"]["UserReference"];
            /** Format: date-time */
            at: string;
            revision: number;
        };
        OverrideResponse: {
            /** Format: uuid */
            id: string;
            state: string;
            scoredLevel: string;
            proposedLevel: string;
            reason: string;
            justification: string;
            proposedBy: components["schemas"]["UserReference"];
            /** Format: date-time */
            proposedAt: string;
            decidedBy: components["schemas"]["UserReference"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
            revision: number;
        };
        AssessmentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            instrument: string;
            version: string;
            moment: string;
            state: string;
            assessor: components["schemas"]["UserReference"];
            countersigner: components["schemas"]["UserReference"] | null;
            language: string;
            /** Format: date */
            assessedOn: string;
            context: {
                [key: string]: unknown;
            };
            fit: components["schemas"]["FitResponse"];
            fitReason: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            signedAt: string | null;
            returnNote: string | null;
            abandonReason: string | null;
            withdrawReason: string | null;
            /** @description The whole score with every contribution, from submission on */
            score: {
                [key: string]: unknown;
            } | null;
            scoredLevel: string | null;
            finalLevel: string | null;
            answers: components["schemas"]["AnswerResponse"][];
            overrides: components["schemas"]["OverrideResponse"][];
            /**
             * Format: uuid
             * @description The last signed one of the same instrument before this
             */
            previousId: string | null;
            revision: number;
        };
        /** @enum {string} */
        AnswerStatus: "answered" | "unknown" | "declined" | "not-asked";
        /** @enum {string} */
        AnswerSource: "person" | "record" | "third-party" | "observation";
        AnswerDto: {
            /** @description Option code, codes, number, yes/no, text or day; null when not answered */
            value: (string | number | boolean | string[]) | null;
            status: components["schemas"]["AnswerStatus"];
            /** @description The revision of the answer seen; 0 when there was none */
            seen: number;
            /** @description Language in which the question was shown */
            language: string;
            evidence?: string | null;
            sources?: components["schemas"]["AnswerSource"][];
        };
        SavedAnswerResponse: {
            item: string;
            revision: number;
            /** Format: date-time */
            at: string;
        };
        RevisionDto: {
            revision: number;
        };
        ReturnAssessmentDto: {
            revision: number;
            note: string;
        };
        /** @enum {string} */
        AbandonReason: "person-declined" | "person-moved" | "started-in-error" | "wrong-instrument" | "too-old" | "other";
        AbandonAssessmentDto: {
            revision: number;
            reason: components["schemas"]["AbandonReason"];
        };
        /** @enum {string} */
        WithdrawReason: "wrong-person" | "wrong-facts" | "contest-upheld" | "instrument-error" | "other";
        WithdrawAssessmentDto: {
            revision: number;
            reason: components["schemas"]["WithdrawReason"];
        };
        /** @enum {string} */
        RiskLevel: "low" | "moderate" | "high" | "very-high";
        /** @enum {string} */
        OverrideReason: "recent-change-in-circumstances" | "protective-factors-not-scored" | "risk-factors-not-scored" | "imminence-of-harm" | "specialist-assessment-differs" | "instrument-not-made-for-this-person" | "health-or-disability-changes-capacity" | "policy";
        ProposeOverrideDto: {
            to: components["schemas"]["RiskLevel"];
            reason: components["schemas"]["OverrideReason"];
            /** @description Why the score misstates the risk */
            justification: string;
        };
        /** @enum {string} */
        OverrideDecision: "accept" | "refuse";
        DecideOverrideDto: {
            revision: number;
            decision: components["schemas"]["OverrideDecision"];
            note?: string | null;
        };
        StepOwnerResponse: {
            kind: string;
            /** Format: uuid */
            id: string | null;
            name: string | null;
        };
        StepResponse: {
            /** Format: uuid */
            id: string;
            wording: string;
            owner: components["schemas"]["StepOwnerResponse"];
            /** Format: date */
            dueOn: string;
            state: string;
            blocker: string | null;
            /** Format: date */
            doneOn: string | null;
            revision: number;
        };
        GoalResponse: {
            /** Format: uuid */
            id: string;
            needDomain: string;
            /** Format: uuid */
            needId: string | null;
            wording: string;
            /** Format: date */
            targetOn: string;
            state: string;
            removalReason: string | null;
            steps: components["schemas"]["StepResponse"][];
            revision: number;
        };
        NotNowResponse: {
            needDomain: string;
            because: string;
            /** Format: date */
            recordedOn: string;
        };
        AgreementResponse: {
            planVersion: number;
            view: string;
            reason: string | null;
            ownWords: string;
            language: string;
            /** Format: date */
            agreedOn: string;
            recordedBy: string | null;
        };
        PlanReviewResponse: {
            /** Format: date */
            reviewedOn: string;
            tookPart: string[];
            whatChanged: string;
            /** Format: date */
            nextReviewOn: string;
        };
        PlanResponse: {
            /** Format: uuid */
            id: string;
            state: string;
            version: number;
            /** Format: uuid */
            assessmentId: string;
            formulation: string | null;
            /** Format: date */
            agreedOn: string | null;
            /** Format: date */
            nextReviewOn: string | null;
            closeReason: string | null;
            goals: components["schemas"]["GoalResponse"][];
            notNow: components["schemas"]["NotNowResponse"][];
            agreements: components["schemas"]["AgreementResponse"][];
            reviews: components["schemas"]["PlanReviewResponse"][];
            revision: number;
        };
        PlanNeedResponse: {
            /** Format: uuid */
            id: string;
            domain: string;
            level: string;
            isPriority: boolean;
            isLinkedToOffending: boolean;
            ownWords: string | null;
            strengths: string | null;
        };
        PersonPlanResponse: {
            /** @description The live plan, else the last closed one, else null */
            plan: components["schemas"]["PlanResponse"] | null;
            needs: components["schemas"]["PlanNeedResponse"][];
            /** @description Priority needs without a goal or a «not now, because» (PLN-2) */
            unanswered: string[];
        };
        /** @enum {string} */
        NeedDomain: "accommodation" | "employment" | "education" | "money-documents" | "drugs" | "alcohol" | "health" | "family" | "community" | "thinking";
        SetGoalDto: {
            needDomain: components["schemas"]["NeedDomain"];
            /** @description «I will … so that …» */
            wording: string;
            /** Format: date */
            targetOn: string;
        };
        ReviseGoalDto: {
            /** @description The revision the change was made from */
            revision: number;
            wording: string;
            /** Format: date */
            targetOn: string;
        };
        /** @enum {string} */
        GoalMove: "start" | "hold" | "resume" | "achieve" | "achieve-partly" | "not-achieve" | "remove";
        /** @enum {string} */
        GoalRemovalReason: "no-longer-needed" | "replaced" | "person-changed-mind" | "not-possible-here" | "recorded-in-error";
        MoveGoalDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["GoalMove"];
            reason?: components["schemas"]["GoalRemovalReason"];
        };
        /** @enum {string} */
        StepOwnerKind: "person" | "user" | "partner";
        SetStepDto: {
            wording: string;
            ownerKind: components["schemas"]["StepOwnerKind"];
            /**
             * Format: uuid
             * @description The user or partner organisation that owns it
             */
            ownerId?: string | null;
            /** Format: date */
            dueOn: string;
        };
        /** @enum {string} */
        StepMove: "start" | "finish" | "block" | "unblock" | "drop" | "reopen";
        /** @enum {string} */
        StepBlocker: "waiting-for-place" | "waiting-for-partner" | "waiting-for-papers" | "health" | "moved" | "money" | "person-not-ready" | "other";
        MoveStepDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["StepMove"];
            blocker?: components["schemas"]["StepBlocker"];
        };
        NotNowDto: {
            needDomain: components["schemas"]["NeedDomain"];
            because: string;
        };
        /** @enum {string} */
        PersonView: "agreed" | "disagreed" | "unable";
        AgreePlanDto: {
            /** @description The revision the change was made from */
            revision: number;
            view: components["schemas"]["PersonView"];
            reason?: string | null;
            /** @description The person’s own words */
            ownWords: string;
            /** @description Language they were said in */
            language: string;
            /** Format: date */
            nextReviewOn: string;
            /** @description How it came to this, in short (TR-13) */
            formulation?: string | null;
        };
        ReviewPlanDto: {
            /** @description The revision the change was made from */
            revision: number;
            tookPart: string[];
            whatChanged: string;
            /** Format: date */
            nextReviewOn: string;
        };
        /** @enum {string} */
        PlanCloseReason: "completed" | "order-ended" | "replaced" | "removed-from-country" | "died" | "other";
        ClosePlanDto: {
            /** @description The revision the change was made from */
            revision: number;
            reason: components["schemas"]["PlanCloseReason"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Session_config: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigResponse"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_endEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
        };
    };
    Session_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Directory_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteResponse"][];
                };
            };
        };
    };
    Directory_colleagues: {
        parameters: {
            query?: {
                role?: components["schemas"]["Role"];
                siteId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueResponse"][];
                };
            };
        };
    };
    Directory_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListsResponse"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                view?: components["schemas"]["PeopleView"];
                /** @description Name in any script, person number or identifier */
                search?: string;
                setting?: components["schemas"]["Setting"];
                level?: components["schemas"]["LevelFilter"];
                sex?: components["schemas"]["Sex"];
                siteId?: string;
                sort?: components["schemas"]["PeopleSort"];
                direction?: components["schemas"]["SortDirection"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
        };
    };
    People_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredResponse"];
                };
            };
        };
    };
    People_possibleMatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleMatchesResponse"];
                };
            };
        };
    };
    People_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileResponse"];
                };
            };
        };
    };
    People_amend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    People_timeline: {
        parameters: {
            query?: {
                /** @description Only what is older */
                before?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineResponse"];
                };
            };
        };
    };
    People_accessLog: {
        parameters: {
            query?: {
                /** @description Only what is older */
                before?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogResponse"];
                };
            };
        };
    };
    File_legalBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLegalBasisDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_movement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordMovementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseAlertDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_endAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAlertDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_dependant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DependantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    File_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Duties_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesResponse"];
                };
            };
        };
    };
    Duties_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteDutyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Duties_exempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptDutyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Duties_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDutyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Instruments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSummary"][];
                };
            };
        };
    };
    Instruments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentResponse"];
                };
            };
        };
    };
    Assessments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentsPage"];
                };
            };
        };
    };
    Assessments_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_fit: {
        parameters: {
            query: {
                instrument: string;
                version?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponse"];
                };
            };
        };
    };
    Assessments_needs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsResponse"];
                };
            };
        };
    };
    Assessments_work: {
        parameters: {
            query: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                list: components["schemas"]["AssessmentWorkList"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentsPage"];
                };
            };
        };
    };
    Assessments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
        };
    };
    Assessments_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswerResponse"];
                };
            };
        };
    };
    Assessments_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_countersign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_abandon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbandonAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeOverrideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Assessments_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                overrideId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOverrideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPlanResponse"];
                };
            };
        };
    };
    Plans_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_setGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_reviseGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseGoalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_moveGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveGoalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_setStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_moveStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_notNow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotNowDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Plans_agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreePlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
    Plans_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
        };
    };
}
