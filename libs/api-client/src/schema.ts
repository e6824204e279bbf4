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
        get: operations["Programmes_sessions"];
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
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
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
        patch: operations["Users_change"];
        trace?: never;
    };
    "/users/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditTrail_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditTrail_verdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstrumentDrafts_list"];
        put?: never;
        post: operations["InstrumentDrafts_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstrumentDrafts_read"];
        put: operations["InstrumentDrafts_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstrumentDraftMoves_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Policies_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/{code}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Policies_takeBack"];
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
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_list"];
        put?: never;
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_columns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows/{line}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/error-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_cancel"];
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
    "/instruments/{code}/{version}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Instruments_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{code}/{version}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Instruments_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstrumentImpact_impact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstrumentUses_uses"];
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
    "/assessments/{assessmentId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assessments_answers"];
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
    "/users/{userId}/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Trainings_list"];
        put?: never;
        post: operations["Trainings_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/trainings/{trainingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Trainings_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/protocol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonRounds_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/score-histories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PersonRounds_histories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sheet_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{code}/{version}/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fhir_questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instrument-drafts/{draftId}/questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fhir_draftQuestionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/questionnaire-response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Fhir_response"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Returns_settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contests_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Contests_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contests_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Contests_propose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contests_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contests/{contestId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Contests_takeBack"];
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
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_catalogue"];
        put?: never;
        post: operations["Programmes_define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{programmeId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_groupById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{groupId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Programmes_register"];
        put: operations["Programmes_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/catch-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_catchUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Programmes_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/programmes/suitability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_ofPerson"];
        put?: never;
        post: operations["Referrals_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/to-decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Referrals_toDecide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/{referralId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Referrals_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/learning-and-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Learning_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/learning-screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Learning_screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Learning_award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/course-enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Learning_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/course-enrolments/{enrolmentId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Learning_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/course-enrolments/{enrolmentId}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Learning_week"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Learning_courses"];
        put?: never;
        post: operations["Learning_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Learning_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/work-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Work_readiness"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work_hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/employment/{periodId}": {
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
        patch: operations["Work_change"];
        trace?: never;
    };
    "/people/{personId}/vacancy-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work_matches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work_vacancies"];
        put?: never;
        post: operations["Work_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/community": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Supervision_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisions/{supervisionId}/level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisions/{supervisionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervisions/{supervisionId}/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_impose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conditions/{conditionId}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conditions/{conditionId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_reword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conditions/{conditionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_endCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/supervision-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_planContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/supervision-contacts/{contactId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_moveContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/setbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_recordSetback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setbacks/{setbackId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setbacks/{setbackId}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setbacks/{setbackId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setbacks/{setbackId}/upholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setbacks/{setbackId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/status-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_milestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/pathways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_openPathway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pathways/{pathwayId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Supervision_movePathway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release_ahead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/release-checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/release-checks/{checkId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_moveCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release_handovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_moveHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnerReferrals_directory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/partner-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnerReferrals_ofPerson"];
        put?: never;
        post: operations["PartnerReferrals_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PartnerReferrals_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-referrals/{referralId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartnerReferrals_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-referrals/{referralId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PartnerReferrals_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insights_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insights_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics/{code}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Insights_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Today_thread"];
        put?: never;
        post?: never;
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
        Role: "caseworker" | "probation-officer" | "facilitator" | "supervisor" | "manager" | "partner-worker" | "instrument-author" | "administrator" | "auditor";
        /** @enum {string} */
        Permission: "people:read" | "people:register" | "people:amend" | "people:import" | "people:merge" | "movements:record" | "alerts:record" | "assignments:read" | "assignments:decide" | "assessments:read" | "assessments:conduct" | "assessments:sign" | "assessments:countersign" | "assessments:withdraw" | "overrides:propose" | "overrides:decide" | "contests:record" | "contests:review" | "instruments:read" | "instruments:manage" | "instruments:author" | "instruments:review" | "duties:read" | "duties:complete" | "duties:exempt" | "plans:read" | "plans:draft" | "plans:agree" | "plans:review" | "programmes:read" | "programmes:manage" | "referrals:read" | "referrals:make" | "referrals:decide" | "groups:read" | "groups:manage" | "groups:run" | "learning:read" | "learning:record" | "learning:manage" | "work:read" | "work:record" | "work:manage" | "releases:read" | "releases:prepare" | "releases:record" | "handovers:read" | "handovers:offer" | "handovers:answer" | "supervision:read" | "supervision:record" | "conditions:manage" | "setbacks:record" | "setbacks:decide" | "partners:read" | "partners:manage" | "partners:refer" | "partner-referrals:read" | "partner-referrals:answer" | "insights:read" | "users:manage" | "policy:read" | "policy:manage" | "audit:read" | "audit:read-own-people" | "exports:make";
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
        UserResponse: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            role: string;
            scope: string;
            siteIds: string[];
            siteNames: string[];
            clearances: string[];
            /** Format: uuid */
            partnerId: string | null;
            partner: string | null;
            isActive: boolean;
            isLocked: boolean;
            /** Format: date-time */
            lastSignedInAt: string | null;
            revision: number;
        };
        UsersPage: {
            items: components["schemas"]["UserResponse"][];
            total: number;
        };
        InviteUserDto: {
            displayName: string;
            role: components["schemas"]["Role"];
            scope: components["schemas"]["Scope"];
            siteIds: string[];
            clearances: components["schemas"]["Clearance"][];
            /**
             * Format: uuid
             * @description The organisation of a partner worker
             */
            partnerId?: string | null;
            /** @description Small letters, digits, dots */
            username: string;
        };
        NewPasswordResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @description Shown once; the user changes it at the first sign-in */
            temporaryPassword: string;
        };
        ChangeUserDto: {
            displayName: string;
            role: components["schemas"]["Role"];
            scope: components["schemas"]["Scope"];
            siteIds: string[];
            clearances: components["schemas"]["Clearance"][];
            /**
             * Format: uuid
             * @description The organisation of a partner worker
             */
            partnerId?: string | null;
            revision: number;
            isActive: boolean;
        };
        ChangedUserResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        ResetPasswordDto: {
            revision: number;
        };
        AuditLineResponse: {
            id: string;
            /** Format: date-time */
            at: string;
            by: string | null;
            role: string | null;
            action: string;
            subjectKind: string | null;
            personNumber: string | null;
            reason: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditLineResponse"][];
        };
        AuditVerdictResponse: {
            isWhole: boolean;
            batches: number;
            rows: number;
            unsealedRows: number;
            firstBrokenRow: string | null;
            firstBrokenBatch: number | null;
        };
        /** @enum {string} */
        InstrumentVersionState: "draft" | "in-review" | "reviewed" | "published" | "retired" | "discarded";
        DraftPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        DraftRow: {
            /** Format: uuid */
            id: string;
            code: string;
            version: string;
            title: {
                [key: string]: string;
            };
            state: components["schemas"]["InstrumentVersionState"];
            author: components["schemas"]["DraftPersonResponse"];
            reviewer: components["schemas"]["DraftPersonResponse"] | null;
            /** Format: date-time */
            changedAt: string;
            faults: number;
            cases: number;
            revision: number;
        };
        DraftsPage: {
            items: components["schemas"]["DraftRow"][];
            total: number;
        };
        /**
         * @description blank: code, version, title. version: code, basedOn, version. file: file. questionnaire: questionnaire, and code and version where it says none that can be used
         * @enum {string}
         */
        DraftBeginning: "blank" | "version" | "file" | "questionnaire";
        BeginDraftDto: {
            /** @description blank: code, version, title. version: code, basedOn, version. file: file. questionnaire: questionnaire, and code and version where it says none that can be used */
            from: components["schemas"]["DraftBeginning"];
            /** @description Small letters, digits and hyphens */
            code?: string;
            /** @description Numbers between dots, such as 1.2 */
            version?: string;
            /** @description The version of that code to begin from */
            basedOn?: string;
            title?: {
                [key: string]: string;
            };
            /** @description An instrument file */
            file?: {
                [key: string]: unknown;
            };
            /** @description A FHIR R4 or R5 Questionnaire */
            questionnaire?: {
                [key: string]: unknown;
            };
        };
        ImportNoteResponse: {
            code: string;
            /** @description Link id, or part of the instrument */
            at: string;
            detail?: string;
        };
        BegunDraftResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @description What was not taken over */
            notes: components["schemas"]["ImportNoteResponse"][];
        };
        CaseResponse: {
            name: string;
            /** Format: date */
            asOf?: string;
            answers: {
                [key: string]: unknown;
            };
            expected: {
                [key: string]: unknown;
            };
        };
        FaultResponse: {
            code: string;
            /** @description A JSON pointer where the form is wrong (/items/0/text), else as the linter names it (items[q1].options) */
            at: string;
            message: string;
        };
        CaseDifferenceResponse: {
            output: string;
            expected: (number | string | boolean | {
                [key: string]: unknown;
            }) | null;
            actual: (number | string | boolean | {
                [key: string]: unknown;
            }) | null;
        };
        CaseResultResponse: {
            name: string;
            passed: boolean;
            differences: components["schemas"]["CaseDifferenceResponse"][];
        };
        NamedVersionResponse: {
            code: string;
            version: string;
        };
        DraftMoveResponse: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["DraftPersonResponse"];
            /** @enum {string} */
            move: "begin" | "hand-in" | "take-back" | "approve" | "return" | "reopen" | "publish" | "retire" | "discard";
            reason: string | null;
        };
        DraftResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            version: string;
            state: components["schemas"]["InstrumentVersionState"];
            /** @description As it was saved, faults and all */
            file: {
                [key: string]: unknown;
            };
            cases: components["schemas"]["CaseResponse"][];
            notes: components["schemas"]["ImportNoteResponse"][];
            faults: components["schemas"]["FaultResponse"][];
            caseResults: components["schemas"]["CaseResultResponse"][];
            basedOn: components["schemas"]["NamedVersionResponse"] | null;
            author: components["schemas"]["DraftPersonResponse"];
            reviewer: components["schemas"]["DraftPersonResponse"] | null;
            history: components["schemas"]["DraftMoveResponse"][];
            revision: number;
            /** @description Moves this reader may make now; `edit` among them */
            may: string[];
        };
        InstrumentCaseDto: {
            name: string;
            /**
             * Format: date
             * @description The day of the assessment; today when left out
             */
            asOf?: string;
            /** @description Values by item */
            answers: {
                [key: string]: unknown;
            };
            /** @description Values by output; `band` is the main result’s */
            expected: {
                [key: string]: unknown;
            };
        };
        SaveDraftDto: {
            revision: number;
            /** @description The instrument file, whole */
            file: {
                [key: string]: unknown;
            };
            cases: components["schemas"]["InstrumentCaseDto"][];
        };
        SavedDraftResponse: {
            revision: number;
            faults: components["schemas"]["FaultResponse"][];
            caseResults: components["schemas"]["CaseResultResponse"][];
        };
        MoveDraftDto: {
            revision: number;
            /** @description Needed to return and to retire */
            reason?: string;
        };
        MovedDraftResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        /** @enum {string} */
        PolicyCode: "duty-clocks" | "duty-exemptions" | "days-off" | "protocols" | "countersigning" | "reassessment" | "contests" | "drafts" | "waiting-order" | "referral-reasons" | "release-checklist" | "contact-standard" | "setback-responses" | "small-numbers";
        PolicyInForceResponse: {
            code: components["schemas"]["PolicyCode"];
            body: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
            /** Format: date */
            inForceSince: string | null;
            /** @description Nobody has decided yet: the product default holds */
            isDefault: boolean;
            /** Format: date */
            nextFrom: string | null;
        };
        PolicyBookResponse: {
            items: components["schemas"]["PolicyInForceResponse"][];
        };
        PolicyVersionResponse: {
            /** Format: uuid */
            id: string;
            body: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveTo: string | null;
            note: string | null;
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string;
        };
        PolicyPageResponse: {
            code: components["schemas"]["PolicyCode"];
            default: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
            versions: components["schemas"]["PolicyVersionResponse"][];
        };
        DecidePolicyDto: {
            /**
             * Format: date
             * @description The first day it holds; today or later
             */
            effectiveFrom: string;
            body: {
                [key: string]: unknown;
            } | {
                [key: string]: unknown;
            }[];
            /** @description Why, and who decided it */
            note: string;
            /**
             * Format: uuid
             * @description The latest version that was seen; another one since is a conflict
             */
            after: string | null;
        };
        DecidedPolicyResponse: {
            /** Format: uuid */
            id: string;
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
            /** @description A search stops counting at 500; true when there are more than `total` */
            hasMore: boolean;
        };
        /** @enum {string} */
        OtherNameKind: "alias" | "former" | "preferred";
        OtherNameDto: {
            kind: components["schemas"]["OtherNameKind"];
            given: string;
            family?: string;
        };
        /** @enum {string} */
        BirthPrecision: "day" | "year" | "estimated" | "unknown";
        /** @enum {string} */
        IdentifierType: "national-id" | "passport" | "prison-number" | "court-number" | "police-number" | "social-insurance" | "other";
        IdentifierDto: {
            type: components["schemas"]["IdentifierType"];
            issuer?: string;
            value: string;
        };
        IdentityDto: {
            /** @description Given name, in any script */
            givenName: string;
            /** @description Family name; empty for people with one name */
            familyName?: string;
            /** @description The name in its own script */
            nameInScript?: string | null;
            otherNames?: components["schemas"]["OtherNameDto"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"]["IdentifierDto"][];
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
        ContactPersonDto: {
            name: string;
            relation: string;
            phone?: string | null;
            isNextOfKin?: boolean;
            mayBeContacted?: boolean;
            language?: string | null;
        };
        RegisterPersonDto: {
            /** @description Given name, in any script */
            givenName: string;
            /** @description Family name; empty for people with one name */
            familyName?: string;
            /** @description The name in its own script */
            nameInScript?: string | null;
            otherNames?: components["schemas"]["OtherNameDto"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"]["IdentifierDto"][];
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
            contacts?: components["schemas"]["ContactPersonDto"][];
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
            otherNames?: components["schemas"]["OtherNameDto"][];
            /**
             * Format: date
             * @description For a year only or an estimate, the first of January
             */
            bornOn?: string | null;
            birthPrecision: components["schemas"]["BirthPrecision"];
            sex: components["schemas"]["Sex"];
            identifiers?: components["schemas"]["IdentifierDto"][];
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
        OffenceDto: {
            nationalCode?: string | null;
            /** @description ICCS code, as in /api/codes/iccs */
            iccsCode: string;
            label: string;
            /** Format: date */
            committedOn?: string | null;
            isAttempted?: boolean;
            /** @description The offence that decides the order; exactly one */
            isIndex?: boolean;
        };
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
            offences: components["schemas"]["OffenceDto"][];
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
            /** @description The assessment it asks for */
            instrument: string | null;
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
        /** @enum {string} */
        ImportKind: "people" | "orders" | "movements";
        /** @enum {string} */
        ImportState: "uploaded" | "checking" | "checked" | "loading" | "loaded" | "undoing" | "undone" | "failed" | "cancelled";
        ImportCounts: {
            waiting: number;
            ready: number;
            faulty: number;
            review: number;
            loaded: number;
            skipped: number;
            undone: number;
            /** @description Loaded rows an undo has left, as somebody has worked on them since */
            kept: number;
        };
        ImportSummary: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ImportKind"];
            fileName: string;
            /** Format: uuid */
            siteId: string;
            site: string;
            state: components["schemas"]["ImportState"];
            /** @description Rows of the file */
            rowCount: number;
            counts: components["schemas"]["ImportCounts"];
            uploadedBy: components["schemas"]["UserReference"] | null;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            loadedAt: string | null;
            revision: number;
        };
        ImportsPage: {
            items: components["schemas"]["ImportSummary"][];
            total: number;
        };
        ImportMoved: {
            /** Format: uuid */
            id: string;
            revision: number;
        };
        /** @enum {string} */
        DateOrder: "day-first" | "month-first";
        ImportResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ImportKind"];
            fileName: string;
            /** Format: uuid */
            siteId: string;
            site: string;
            state: components["schemas"]["ImportState"];
            /** @description Rows of the file */
            rowCount: number;
            counts: components["schemas"]["ImportCounts"];
            uploadedBy: components["schemas"]["UserReference"] | null;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: date-time */
            loadedAt: string | null;
            revision: number;
            failedBecause: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            dateOrder: components["schemas"]["DateOrder"];
            headings: string[];
            mapping: ("givenName" | "familyName" | "nameInScript" | "otherName" | "bornOn" | "birthPrecision" | "sex" | "gender" | "nationality" | "language" | "needsInterpreter" | "nationalId" | "passport" | "prisonNumber" | "courtNumber" | "policeNumber" | "socialInsurance" | "otherNumber" | "personNumber" | "orderNumber" | "court" | "kind" | "imposedOn" | "startsOn" | "earliestReleaseOn" | "conditionalReleaseOn" | "endsOn" | "offenceCode" | "offenceLabel" | "nationalCode" | "committedOn" | "isAttempted" | "otherOffences" | "movedAt" | "site" | "reason" | "place" | "note" | null)[] | null;
        };
        ImportColumn: {
            heading: string;
            /** @description What its first rows hold */
            samples: string[];
            /** @enum {string|null} */
            field: "givenName" | "familyName" | "nameInScript" | "otherName" | "bornOn" | "birthPrecision" | "sex" | "gender" | "nationality" | "language" | "needsInterpreter" | "nationalId" | "passport" | "prisonNumber" | "courtNumber" | "policeNumber" | "socialInsurance" | "otherNumber" | "personNumber" | "orderNumber" | "court" | "kind" | "imposedOn" | "startsOn" | "earliestReleaseOn" | "conditionalReleaseOn" | "endsOn" | "offenceCode" | "offenceLabel" | "nationalCode" | "committedOn" | "isAttempted" | "otherOffences" | "movedAt" | "site" | "reason" | "place" | "note" | null;
        };
        ImportColumnsResponse: {
            /** @description The fields come from an earlier file with these headings */
            isRemembered: boolean;
            dateOrder: components["schemas"]["DateOrder"];
            columns: components["schemas"]["ImportColumn"][];
        };
        CheckImportDto: {
            revision: number;
            /** @description For each column of the file, the field it fills, or null */
            mapping: ("givenName" | "familyName" | "nameInScript" | "otherName" | "bornOn" | "birthPrecision" | "sex" | "gender" | "nationality" | "language" | "needsInterpreter" | "nationalId" | "passport" | "prisonNumber" | "courtNumber" | "policeNumber" | "socialInsurance" | "otherNumber" | "personNumber" | "orderNumber" | "court" | "kind" | "imposedOn" | "startsOn" | "earliestReleaseOn" | "conditionalReleaseOn" | "endsOn" | "offenceCode" | "offenceLabel" | "nationalCode" | "committedOn" | "isAttempted" | "otherOffences" | "movedAt" | "site" | "reason" | "place" | "note" | null)[];
            dateOrder?: components["schemas"]["DateOrder"];
        };
        /** @enum {string} */
        ImportRowState: "waiting" | "ready" | "faulty" | "review" | "loaded" | "skipped" | "undone";
        /** @enum {string} */
        ImportFault: "required" | "too-long" | "not-a-date" | "not-an-instant" | "in-the-future" | "too-long-ago" | "unknown-choice" | "not-yes-or-no" | "unknown-code" | "not-a-person-number" | "not-a-country" | "dates-out-of-order" | "person-missing" | "person-unknown" | "person-ambiguous" | "site-unknown" | "too-many-cells" | "not-the-same-any-more" | "worked-on-since" | "refused";
        ImportFaultResponse: {
            /** @description Field it concerns; null for the whole row */
            field: string | null;
            code: components["schemas"]["ImportFault"];
            facts?: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        RowMatchKind: "person" | "order" | "movement" | "row";
        /** @enum {string} */
        MatchVerdict: "same" | "review" | "different";
        RowMatchReason: {
            reason: string;
            points: number;
        };
        RowMatchResponse: {
            kind: components["schemas"]["RowMatchKind"];
            /** Format: uuid */
            id: string | null;
            /** @description An earlier line of the file */
            line: number | null;
            score: number;
            verdict: components["schemas"]["MatchVerdict"];
            reasons: components["schemas"]["RowMatchReason"][];
            /** @description False hides who it is and closes the decision to this user */
            isWithinReach: boolean;
            number: string | null;
            name: string | null;
            /** Format: date */
            bornOn: string | null;
            site: string | null;
            /** @description Of an earlier line: its cells */
            cells: string[] | null;
        };
        ImportPersonReference: {
            /** Format: uuid */
            id: string;
            number: string;
            givenName: string;
            familyName: string;
        };
        ImportRowResponse: {
            /** @description As a spreadsheet counts: the headings are line 1 */
            line: number;
            state: components["schemas"]["ImportRowState"];
            /** @description Null once loaded */
            cells: string[] | null;
            faults: components["schemas"]["ImportFaultResponse"][];
            matches: components["schemas"]["RowMatchResponse"][];
            /** @enum {string|null} */
            decision: "same" | "new" | "skip" | null;
            /** @description Whose record it became */
            person: components["schemas"]["ImportPersonReference"] | null;
        };
        ImportRowsPage: {
            items: components["schemas"]["ImportRowResponse"][];
            total: number;
        };
        /** @enum {string} */
        ImportDecision: "same" | "new" | "skip";
        DecideRowDto: {
            decision: components["schemas"]["ImportDecision"];
            /**
             * Format: uuid
             * @description For `same`: the match on file
             */
            sameAsId?: string;
            /** @description For `same`: the earlier line of the file */
            sameAsLine?: number;
        };
        MoveImportDto: {
            revision: number;
        };
        InstrumentStopResponse: {
            reason: string;
            by: components["schemas"]["UserReference"];
            /** Format: date-time */
            at: string;
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
            /** @description Only for assessors with a valid training in it */
            trainingRequired: boolean;
            /** @description Taken out of use for good: read, never begun */
            isRetired: boolean;
            /** @description Set while out of use */
            stop: components["schemas"]["InstrumentStopResponse"] | null;
        };
        InstrumentResponse: {
            /** @description The definition as data; libs/assessment compiles it */
            definition: {
                [key: string]: unknown;
            };
        };
        InstrumentUseDto: {
            /** @description Why; shown to whoever would use it */
            reason: string;
        };
        ReplacedVersionResponse: {
            code: string;
            version: string;
        };
        BandChangeResponse: {
            from: string | null;
            to: string | null;
            /** @description Null where it could point to someone */
            count: number | null;
        };
        NeedsAnswerResponse: {
            item: string;
            /** @description Null where it could point to someone */
            count: number | null;
        };
        InstrumentImpactResponse: {
            /** @description The version before; null where this is the first of its code */
            against: components["schemas"]["ReplacedVersionResponse"] | null;
            /** @description How many are scored again at most, the newest */
            most: number;
            /** @description Signed with the version before, in all */
            all: number | null;
            /** @description Null where it could point to someone */
            considered: number | null;
            /** @description Null where it could point to someone */
            rescored: number | null;
            /** @description One of the two gives nothing to compare */
            notComparable: number | null;
            /** @description Null where it could point to someone */
            sameBand: number | null;
            /** @description Null where it could point to someone */
            higher: number | null;
            /** @description Null where it could point to someone */
            lower: number | null;
            meanDifference: number | null;
            bands: components["schemas"]["BandChangeResponse"][];
            /** @description Asked by the new version, not answered in past assessments */
            needsAnswer: components["schemas"]["NeedsAnswerResponse"][];
        };
        InstrumentStopHistory: {
            reason: string;
            by: components["schemas"]["UserReference"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            resumedAt: string | null;
            resumedBy: components["schemas"]["UserReference"] | null;
            resumeReason: string | null;
        };
        InstrumentUse: {
            code: string;
            version: string;
            /** @description Signed, ever */
            signed: number;
            /** @description Signed within the last twelve months */
            signedThisYear: number;
            /** @description Drafts open now */
            open: number;
            /** Format: date */
            lastOn: string | null;
            /** @description Users with a training that is valid today */
            trained: number;
            /** @description Of these, whose training ends within sixty days */
            endingSoon: number;
            /** @description The latest first */
            stops: components["schemas"]["InstrumentStopHistory"][];
        };
        InstrumentUsesResponse: {
            items: components["schemas"]["InstrumentUse"][];
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
            /**
             * Format: date-time
             * @description The last answer or move
             */
            lastTouchedAt: string;
            /** @description A draft nobody has touched for as long as policy says */
            isUntouched: boolean;
            revision: number;
        };
        AssessmentsPage: {
            items: components["schemas"]["AssessmentRow"][];
            total: number;
        };
        FitTestResponse: {
            test: string;
            passed: boolean | null;
            /** @enum {string} */
            weight: "forbids" | "requires" | "advises";
            reason: {
                [key: string]: string;
            };
        };
        FitResponse: {
            fits: boolean;
            tests: components["schemas"]["FitTestResponse"][];
        };
        NeedEvidenceResponse: {
            /** Format: uuid */
            assessmentId: string;
            instrument: string;
            level: string;
            /** Format: date */
            foundOn: string;
            /** Format: date */
            reviewOn: string | null;
            by: components["schemas"]["UserReference"];
            /** @description Older than the review interval of its instrument */
            isStale: boolean;
            /** @description Has a part in the level: what is stale has none where something is fresh */
            counts: boolean;
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
            /** @description Instruments that count find different levels */
            isDisputed: boolean;
            /** @description All that is known is older than its review interval */
            isStale: boolean;
            /** @description The latest of each instrument, newest first */
            evidence: components["schemas"]["NeedEvidenceResponse"][];
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
        AssessmentWorkList: "my-drafts" | "to-countersign" | "overrides" | "untouched-drafts";
        AnswerResponse: {
            item: string;
            /** @description Option code, codes, number, yes/no, text or day */
            value: (string | number | boolean | string[] | {
                [key: string]: string | number | boolean | null;
            }[]) | null;
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
        ReturnedCommentResponse: {
            /** Format: uuid */
            id: string;
            item: string;
            comment: string;
            /** Format: date-time */
            dealtWithAt: string | null;
            dealtWithBy: components["schemas"]["UserReference"] | null;
            reply: string | null;
            revision: number;
        };
        ReturnResponse: {
            /** Format: uuid */
            id: string;
            note: string;
            by: components["schemas"]["UserReference"];
            /** Format: date-time */
            at: string;
            comments: components["schemas"]["ReturnedCommentResponse"][];
        };
        ContestSummary: {
            /** Format: uuid */
            id: string;
            state: string;
            account: string;
            voice: string;
            /** Format: date */
            madeOn: string;
            /** Format: date-time */
            dueAt: string;
            reviewer: components["schemas"]["UserReference"] | null;
            outcome: string | null;
            explanation: string | null;
            note: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            correctionId: string | null;
            correctionState: string | null;
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
            /** @description In words, why it was given up or taken back */
            endedNote: string | null;
            /** @description The whole score with every contribution, from submission on */
            score: {
                [key: string]: unknown;
            } | null;
            scoredLevel: string | null;
            finalLevel: string | null;
            answers: components["schemas"]["AnswerResponse"][];
            overrides: components["schemas"]["OverrideResponse"][];
            /** @description Each time it was sent back, the latest first */
            returns: components["schemas"]["ReturnResponse"][];
            /** @description What was said against it, the latest first */
            contests: components["schemas"]["ContestSummary"][];
            /**
             * Format: uuid
             * @description The contested assessment that this one puts right
             */
            corrects: string | null;
            /**
             * Format: uuid
             * @description The last signed one of the same instrument before this
             */
            previousId: string | null;
            revision: number;
        };
        DraftAnswersResponse: {
            /** @description Grows by one with every answer saved */
            version: number;
            state: string;
            /** @description All of them; empty where the version is the same */
            answers: components["schemas"]["AnswerResponse"][];
        };
        /** @enum {string} */
        AnswerStatus: "answered" | "unknown" | "declined" | "not-asked";
        /** @enum {string} */
        AnswerSource: "person" | "record" | "third-party" | "observation";
        AnswerDto: {
            /** @description Option code, codes, number, yes/no, text, day or entries; null when not answered */
            value: (string | number | boolean | string[] | {
                [key: string]: string | number | boolean | null;
            }[]) | null;
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
        ReturnedCommentDto: {
            /** @description Code of the question */
            item: string;
            comment: string;
        };
        ReturnAssessmentDto: {
            revision: number;
            note: string;
            /** @description What to look at again, question by question */
            comments?: components["schemas"]["ReturnedCommentDto"][];
        };
        /** @enum {string} */
        AbandonReason: "person-declined" | "person-moved" | "started-in-error" | "wrong-instrument" | "too-old" | "other";
        AbandonAssessmentDto: {
            revision: number;
            reason: components["schemas"]["AbandonReason"];
            /** @description Needed for «other» */
            note?: string | null;
        };
        /** @enum {string} */
        WithdrawReason: "wrong-person" | "wrong-facts" | "contest-upheld" | "instrument-error" | "other";
        WithdrawAssessmentDto: {
            revision: number;
            reason: components["schemas"]["WithdrawReason"];
            /** @description Needed for «other» */
            note?: string | null;
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
        TrainingResponse: {
            /** Format: uuid */
            id: string;
            instrument: string;
            /** Format: date */
            trainedOn: string;
            /** Format: date */
            validUntil: string | null;
            certificate: string | null;
            revision: number;
        };
        TrainingsResponse: {
            items: components["schemas"]["TrainingResponse"][];
        };
        RecordTrainingDto: {
            /** @description Code of the instrument */
            instrument: string;
            /** Format: date */
            trainedOn: string;
            /**
             * Format: date
             * @description Last day; null when it stays valid
             */
            validUntil?: string | null;
            certificate?: string | null;
        };
        /** @enum {string} */
        ProtocolMoment: "reception" | "community" | "before-release" | "after-event";
        /** @enum {string} */
        RoundTaskState: "to-start" | "started" | "to-countersign" | "done" | "not-for-person";
        RoundTaskResponse: {
            /** Format: uuid */
            dutyId: string;
            instrument: string;
            rule: string;
            state: components["schemas"]["RoundTaskState"];
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            originalDueAt: string;
            /**
             * Format: date
             * @description One made before this day would not count
             */
            opensOn: string | null;
            /** Format: date-time */
            doneAt: string | null;
            /**
             * Format: uuid
             * @description The draft, what waits for a second signature, or what answered it
             */
            assessmentId: string | null;
            /** @description Tests the instrument fails with this person */
            failedTests: string[];
        };
        RoundResponse: {
            /** Format: uuid */
            id: string;
            moment: components["schemas"]["ProtocolMoment"];
            /** Format: date-time */
            beganAt: string;
            setback: string | null;
            tasks: components["schemas"]["RoundTaskResponse"][];
        };
        RoundsResponse: {
            items: components["schemas"]["RoundResponse"][];
        };
        /** @enum {string} */
        ScoreUnit: "points" | "percent" | "scale" | "probability";
        ScorePoint: {
            /** Format: uuid */
            assessmentId: string;
            /** Format: date */
            on: string;
            version: string;
            value: number;
            /** @description Label of the band it fell into then */
            band: {
                [key: string]: string;
            } | null;
        };
        ScoreHistory: {
            instrument: string;
            /** @description The output of the instrument that is followed */
            output: string;
            title: {
                [key: string]: string;
            };
            unit: components["schemas"]["ScoreUnit"];
            /** @description The bands of the latest, for this person’s group */
            bands: Record<string, never>[];
            /** @description Oldest first */
            points: components["schemas"]["ScorePoint"][];
        };
        ScoreHistories: {
            items: components["schemas"]["ScoreHistory"][];
        };
        /** @enum {string} */
        SheetLanguage: "ar" | "en" | "es" | "fr" | "ru" | "zh";
        /** @enum {string} */
        FhirVersion: "R4" | "R5";
        LeftOutResponse: {
            output: string;
            /** @description What FHIRPath has no words for */
            because: string;
        };
        QuestionnaireResource: {
            /** @description A FHIR Questionnaire */
            questionnaire: {
                [key: string]: unknown;
            };
            /** @description Results that are not worked out in it */
            leftOut: components["schemas"]["LeftOutResponse"][];
        };
        QuestionnaireResponseResource: {
            /** @description A FHIR QuestionnaireResponse */
            response: {
                [key: string]: unknown;
            };
        };
        SettleCommentDto: {
            revision: number;
            isDealtWith: boolean;
            /** @description What was done about it, or why the answer stays */
            reply?: string | null;
        };
        /** @enum {string} */
        ContestVoice: "person" | "representative";
        MakeContestDto: {
            /** @description What is wrong, in the person’s own words */
            account: string;
            voice: components["schemas"]["ContestVoice"];
            /** @description Language it was said in, BCP 47 */
            language: string;
            /**
             * Format: date
             * @description Day it was said; today when left out
             */
            madeOn?: string;
            /** @description Questions it is about */
            items?: string[];
        };
        ContestRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            /** Format: uuid */
            assessmentId: string;
            instrument: string;
            state: string;
            /** Format: date */
            madeOn: string;
            /** Format: date-time */
            dueAt: string;
            assessor: components["schemas"]["UserReference"];
            reviewer: components["schemas"]["UserReference"] | null;
            /** @description False where the reader assessed or signed */
            mayReview: boolean;
        };
        ContestsPage: {
            items: components["schemas"]["ContestRow"][];
            total: number;
        };
        ProposedAnswerResponse: {
            item: string;
            value: (string | number | boolean | string[] | {
                [key: string]: string | number | boolean | null;
            }[]) | null;
            status: string;
            because: string;
        };
        ContestResponse: {
            /** Format: uuid */
            id: string;
            state: string;
            account: string;
            voice: string;
            /** Format: date */
            madeOn: string;
            /** Format: date-time */
            dueAt: string;
            reviewer: components["schemas"]["UserReference"] | null;
            outcome: string | null;
            explanation: string | null;
            note: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            correctionId: string | null;
            correctionState: string | null;
            /** Format: uuid */
            assessmentId: string;
            /** Format: uuid */
            personId: string;
            language: string;
            items: string[];
            recordedBy: components["schemas"]["UserReference"];
            /** @description The standard it is answered by */
            rule: string;
            proposal: components["schemas"]["ProposedAnswerResponse"][];
            /** @description The whole score of the proposed answers */
            proposedScore: {
                [key: string]: unknown;
            } | null;
            proposedLevel: string | null;
            takenBackBecause: string | null;
            revision: number;
        };
        ProposedAnswerDto: {
            item: string;
            value: (string | number | boolean | string[] | {
                [key: string]: string | number | boolean | null;
            }[]) | null;
            status: components["schemas"]["AnswerStatus"];
            /** @description What speaks for it */
            because: string;
        };
        ProposeAnswersDto: {
            revision: number;
            answers: components["schemas"]["ProposedAnswerDto"][];
        };
        /** @enum {string} */
        ContestOutcome: "assessment-stands" | "note-added" | "new-assessment";
        DecideContestDto: {
            revision: number;
            outcome: components["schemas"]["ContestOutcome"];
            /** @description The answer to the person, in plain words */
            explanation: string;
            /** @description Stands beside the assessment from now on */
            note?: string | null;
        };
        TakeBackContestDto: {
            revision: number;
            reason: string;
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
        ProgrammeRow: {
            /** Format: uuid */
            id: string;
            code: string;
            version: number;
            name: string;
            summary: string;
            targetNeeds: string[];
            levels: string[] | null;
            settings: string[] | null;
            tags: string[];
            /** @description Minutes of risk-reducing sessions */
            intendedMinutes: number;
            lengthDays: number;
            sessions: number;
            groupLeast: number;
            groupMost: number;
            accreditation: string | null;
            isOffered: boolean;
            waiting: number;
            taking: number;
            /** Format: date */
            nextStartOn: string | null;
        };
        ProgrammePage: {
            items: components["schemas"]["ProgrammeRow"][];
            total: number;
        };
        /** @enum {string} */
        TemplateKind: "group" | "one-to-one";
        SessionTemplateDto: {
            title: string;
            minutes: number;
            kind: components["schemas"]["TemplateKind"];
            /** @description False for induction, reviews and recreation: attended, but not dose (NMR-105) */
            isRiskReducing: boolean;
        };
        ProgrammeModuleDto: {
            code: string;
            title: string;
            sessions: components["schemas"]["SessionTemplateDto"][];
        };
        /** @enum {string} */
        ProgrammeSetting: "custody" | "community";
        /** @enum {string} */
        OffenceFlag: "violence" | "partner-violence" | "sexual" | "arson" | "extremism" | "drugs" | "driving" | "acquisitive";
        EligibilityDto: {
            levels?: components["schemas"]["RiskLevel"][];
            sexes?: components["schemas"]["Sex"][];
            ageFrom?: number;
            ageTo?: number;
            settings?: components["schemas"]["ProgrammeSetting"][];
            requiredOffenceFlags?: components["schemas"]["OffenceFlag"][];
            excludedOffenceFlags?: components["schemas"]["OffenceFlag"][];
            languages?: string[];
            leastLiteracy?: components["schemas"]["LiteracyLevel"];
            leastDaysLeft?: number;
            prerequisites?: string[];
            needsConviction?: boolean;
        };
        /** @enum {string} */
        ProgrammeTag: "women-only" | "trauma-informed" | "culture-specific" | "sport-based" | "low-literacy" | "online";
        DefineProgrammeDto: {
            code: string;
            name: string;
            summary?: string;
            targetNeeds: components["schemas"]["NeedDomain"][];
            modules: components["schemas"]["ProgrammeModuleDto"][];
            groupLeast: number;
            groupMost: number;
            eligibility?: components["schemas"]["EligibilityDto"];
            tags?: components["schemas"]["ProgrammeTag"][];
            lengthDays: number;
            /** @description Share of intended minutes that counts as completed */
            completionShare: number;
            evidenceNote: string;
            accreditation?: string | null;
        };
        SessionTemplateResponse: {
            title: string;
            minutes: number;
            kind: string;
            isRiskReducing: boolean;
        };
        ModuleResponse: {
            code: string;
            title: string;
            sessions: components["schemas"]["SessionTemplateResponse"][];
        };
        ProgrammeReference: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
        };
        PlaceReference: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionReference: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
        };
        GroupRow: {
            /** Format: uuid */
            id: string;
            number: number;
            state: string;
            room: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            programme: components["schemas"]["ProgrammeReference"];
            site: components["schemas"]["PlaceReference"];
            facilitators: components["schemas"]["UserReference"][];
            isMine: boolean;
            capacity: number;
            members: number;
            sessions: number;
            held: number;
            nextSession: components["schemas"]["SessionReference"] | null;
        };
        ProgrammeResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            version: number;
            name: string;
            summary: string;
            targetNeeds: string[];
            levels: string[] | null;
            settings: string[] | null;
            tags: string[];
            /** @description Minutes of risk-reducing sessions */
            intendedMinutes: number;
            lengthDays: number;
            sessions: number;
            groupLeast: number;
            groupMost: number;
            accreditation: string | null;
            isOffered: boolean;
            waiting: number;
            taking: number;
            /** Format: date */
            nextStartOn: string | null;
            modules: components["schemas"]["ModuleResponse"][];
            /** @description Formal conditions as data; an absent one asks nothing */
            eligibility: {
                [key: string]: unknown;
            };
            evidenceNote: string;
            completionShare: number;
            groups: components["schemas"]["GroupRow"][];
            revision: number;
        };
        WaitingProgramme: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            lengthDays: number;
        };
        WaitingPolicyTerm: {
            most: number;
            overDays: number;
        };
        WaitingPolicyWaited: {
            daysPerPoint: number;
            most: number;
        };
        WaitingPolicyResponse: {
            priorityNeed: number;
            level: {
                [key: string]: number;
            };
            lastSafeStart: components["schemas"]["WaitingPolicyTerm"];
            waited: components["schemas"]["WaitingPolicyWaited"];
            /** Format: date */
            inForceSince: string | null;
        };
        NextGroupResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date */
            startsOn: string;
            room: string;
            site: string;
            places: number;
        };
        WaitingTermsResponse: {
            "priority-need": number;
            "final-level": number;
            "last-safe-start": number;
            "days-waited": number;
        };
        WaitingRow: {
            /** Format: uuid */
            referralId: string;
            revision: number;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            site: string | null;
            /** @description 1 is next; none for whom it comes too late */
            place: number | null;
            finalLevel: string | null;
            /** Format: date */
            earliestReleaseOn: string | null;
            /** Format: date */
            lastSafeStartOn: string | null;
            /** @description Days to the last safe start; negative once past */
            daysLeft: number | null;
            /** Format: date */
            waitingSinceOn: string;
            daysWaited: number;
            decidedAfterDays: number | null;
            terms: components["schemas"]["WaitingTermsResponse"];
            totalPoints: number;
            isTooLate: boolean;
            isLastChance: boolean;
        };
        WaitingListResponse: {
            programme: components["schemas"]["WaitingProgramme"];
            policy: components["schemas"]["WaitingPolicyResponse"];
            nextGroup: components["schemas"]["NextGroupResponse"] | null;
            /** Format: date */
            followingStartOn: string | null;
            /** @description Everyone who waits, also those the reader may not see */
            total: number;
            items: components["schemas"]["WaitingRow"][];
        };
        WeeklySlotDto: {
            /** @description 0 = Sunday … 6 = Saturday */
            weekday: number;
            /** @description Local time, `10:00` */
            startsAt: string;
        };
        OpenGroupDto: {
            /** Format: uuid */
            siteId: string;
            facilitatorIds: string[];
            room: string;
            /** Format: date */
            startsOn: string;
            weekly: components["schemas"]["WeeklySlotDto"][];
            /** @description The programme’s own limit when left out */
            capacity?: number;
        };
        GroupPage: {
            items: components["schemas"]["GroupRow"][];
            total: number;
        };
        WeeklySlotResponse: {
            weekday: number;
            startsAt: string;
        };
        CalendarSession: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            moduleCode: string;
            kind: string;
            isRiskReducing: boolean;
            state: string;
            didNotRunReason: string | null;
            present: number;
            marked: number;
            revision: number;
        };
        GroupMember: {
            /** Format: uuid */
            referralId: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            adjustments: string | null;
            needsInterpreter: boolean;
            language: string | null;
            literacy: string;
            state: string;
            /** Format: date */
            enrolledOn: string | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            finalLevel: string | null;
            receivedMinutes: number;
            intendedMinutes: number;
            revision: number;
        };
        GroupResponse: {
            group: components["schemas"]["GroupRow"];
            weekly: components["schemas"]["WeeklySlotResponse"][];
            revision: number;
            calendar: components["schemas"]["CalendarSession"][];
            members: components["schemas"]["GroupMember"][];
        };
        /** @enum {string} */
        GroupEnd: "finished" | "cancelled";
        CloseGroupDto: {
            revision: number;
            as: components["schemas"]["GroupEnd"];
            /** @description Why it is cancelled; kept with every session that did not run */
            reason?: string;
        };
        DaySession: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            /** Format: uuid */
            groupId: string;
            groupNumber: number;
            programme: string;
            kind: string;
            state: string;
            room: string;
            site: string;
            members: number;
            marked: number;
        };
        DaySessions: {
            items: components["schemas"]["DaySession"][];
            total: number;
        };
        RegisterSession: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            minutes: number;
            kind: string;
            state: string;
            isRiskReducing: boolean;
            didNotRunReason: string | null;
            revision: number;
        };
        MarkResponse: {
            code: string;
            absenceReason: string | null;
            minutesLate: number;
            leftAfterMinutes: number | null;
            note: string | null;
        };
        CatchUpResponse: {
            /** Format: uuid */
            sessionId: string;
            /** Format: date-time */
            startsAt: string;
            state: string;
        };
        RegisterMember: {
            /** Format: uuid */
            referralId: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            adjustments: string | null;
            needsInterpreter: boolean;
            language: string | null;
            literacy: string;
            state: string;
            /** @description The last six marks, oldest first */
            past: string[];
            mark: components["schemas"]["MarkResponse"] | null;
            /** @description Got a place after this session: may be marked, need not be */
            hasJoinedLater: boolean;
            /** @description Where this session is made up for */
            catchUp: components["schemas"]["CatchUpResponse"] | null;
        };
        RegisterResponse: {
            session: components["schemas"]["RegisterSession"];
            group: components["schemas"]["GroupRow"];
            members: components["schemas"]["RegisterMember"][];
        };
        /** @enum {string} */
        AttendanceCode: "attended-engaged" | "attended-not-engaged" | "sent-home-behaviour" | "sent-home-service" | "acceptable-absence" | "unacceptable-absence" | "cancelled-by-service";
        /** @enum {string} */
        AbsenceReason: "court" | "health" | "family-emergency" | "legal-visit" | "work" | "religious" | "transfer" | "childcare" | "other";
        AttendanceMarkDto: {
            /** Format: uuid */
            referralId: string;
            code: components["schemas"]["AttendanceCode"];
            absenceReason?: components["schemas"]["AbsenceReason"] | null;
            minutesLate?: number;
            leftAfterMinutes?: number | null;
            note?: string | null;
        };
        KeepRegisterDto: {
            /** @description The session’s revision as seen */
            revision: number;
            marks: components["schemas"]["AttendanceMarkDto"][];
            /** @description Closes the register; everyone must be marked */
            isFinished: boolean;
        };
        GiveCatchUpDto: {
            /** Format: date */
            on: string;
            /** @description Local time, `10:00` */
            startsAt: string;
            /** @description Members who missed the session */
            referralIds: string[];
        };
        CallOffSessionDto: {
            revision: number;
            reason: string;
            /**
             * Format: date
             * @description Moves it and all later sessions to the first free times from this day on
             */
            movedTo?: string | null;
        };
        SuitabilityTestResponse: {
            test: string;
            passed: boolean;
            asked: string;
            found: string;
        };
        ProgrammeSuitability: {
            programme: components["schemas"]["ProgrammeReference"];
            targetNeeds: string[];
            intendedMinutes: number;
            lengthDays: number;
            /** Format: date */
            nextStartOn: string | null;
            isSuitable: boolean;
            tests: components["schemas"]["SuitabilityTestResponse"][];
            /** @description State of an open referral of this person to this programme */
            openReferral: string | null;
        };
        SuitabilityResponse: {
            items: components["schemas"]["ProgrammeSuitability"][];
        };
        ReferralGroup: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date */
            startsOn: string;
            room: string;
            site: string;
            sessions: number;
            held: number;
        };
        DoseResponse: {
            /** @description Minutes attended in risk-reducing sessions; a session and its catch-up count once */
            received: number;
            intended: number;
            completionShare: number;
        };
        SessionMark: {
            number: number;
            title: string;
            /** Format: date-time */
            startsAt: string;
            code: string;
            minutesPresent: number;
            minutes: number;
        };
        MeasuredChangeResponse: {
            instrumentCode: string;
            before: number;
            after: number;
        };
        OutcomeResponse: {
            result: string;
            reasonCode: string | null;
            decidedBy: string | null;
            measures: components["schemas"]["MeasuredChangeResponse"][];
            facilitatorReport: string;
            personsView: string | null;
            doseMinutes: number;
            /** Format: date */
            endedOn: string;
        };
        ReferralMoveResponse: {
            move: string;
            from: string;
            to: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UserReference"];
            reasonCategory: string | null;
            reasonCode: string | null;
            note: string | null;
        };
        ReferralResponse: {
            /** Format: uuid */
            id: string;
            programme: components["schemas"]["ProgrammeReference"];
            needDomain: string;
            /** Format: uuid */
            goalId: string | null;
            /** Format: uuid */
            stepId: string | null;
            state: string;
            heldFrom: string | null;
            suitability: components["schemas"]["SuitabilityTestResponse"][];
            overrideReason: string | null;
            note: string | null;
            referredBy: components["schemas"]["UserReference"];
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["UserReference"] | null;
            /** Format: date */
            waitingSinceOn: string | null;
            /** Format: date */
            enrolledOn: string | null;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            reasonCategory: string | null;
            reasonCode: string | null;
            reasonNote: string | null;
            group: components["schemas"]["ReferralGroup"] | null;
            dose: components["schemas"]["DoseResponse"];
            marks: components["schemas"]["SessionMark"][];
            outcome: components["schemas"]["OutcomeResponse"] | null;
            moves: components["schemas"]["ReferralMoveResponse"][];
            revision: number;
        };
        ReferralsResponse: {
            items: components["schemas"]["ReferralResponse"][];
        };
        MakeReferralDto: {
            /** Format: uuid */
            programmeId: string;
            /** @description The need this answers */
            needDomain: components["schemas"]["NeedDomain"];
            /**
             * Format: uuid
             * @description The goal of the plan it serves
             */
            goalId?: string | null;
            /** Format: uuid */
            stepId?: string | null;
            /** @description Why to go on although a test failed */
            overrideReason?: string | null;
            /** @description What the decider should know */
            note?: string | null;
            /** @description A second open referral to the same programme is meant */
            isDuplicateMeant?: boolean;
            /** @description Kept as a draft instead of sent */
            isDraft?: boolean;
        };
        ReferralStateResponse: {
            /** Format: uuid */
            id: string;
            state: string;
            revision: number;
        };
        ReferralToDecide: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            site: string | null;
            programme: components["schemas"]["ProgrammeReference"];
            needDomain: string;
            state: string;
            finalLevel: string | null;
            /** Format: date */
            earliestReleaseOn: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            suitability: components["schemas"]["SuitabilityTestResponse"][];
            overrideReason: string | null;
            note: string | null;
            referredBy: components["schemas"]["UserReference"];
            revision: number;
        };
        ReferralsToDecidePage: {
            items: components["schemas"]["ReferralToDecide"][];
            total: number;
        };
        /** @enum {string} */
        ReferralRequest: "submit" | "review" | "accept" | "queue" | "find-not-eligible" | "find-not-suitable" | "begin" | "deselect" | "decline" | "withdraw" | "hold" | "resume";
        /** @enum {string} */
        ReferralReasonCategory: "eligibility" | "suitability" | "persons-choice" | "circumstances" | "conduct" | "service";
        /** @enum {string} */
        ReferralReasonCode: "level-outside" | "time-too-short" | "legal-status" | "prerequisite-missing" | "age-or-sex" | "need-not-present" | "learning-support-needed" | "language-not-offered" | "group-not-safe" | "health-first" | "does-not-want-it" | "prefers-other-help" | "work-or-education-first" | "family-reasons" | "lost-confidence" | "transferred" | "released" | "at-court" | "in-hospital" | "order-ended" | "died" | "behaviour-in-group" | "repeated-unacceptable-absence" | "safety-of-others" | "programme-cancelled" | "facilitator-absent" | "no-place-in-time" | "no-interpreter" | "referred-in-error" | "duplicate";
        MoveReferralDto: {
            revision: number;
            move: components["schemas"]["ReferralRequest"];
            category?: components["schemas"]["ReferralReasonCategory"];
            reason?: components["schemas"]["ReferralReasonCode"];
            text?: string | null;
        };
        EnrolDto: {
            revision: number;
            /** Format: uuid */
            groupId: string;
        };
        /** @enum {string} */
        OutcomeResult: "completed" | "not-completed";
        MeasuredChangeDto: {
            instrumentCode: string;
            before: number;
            after: number;
        };
        EndProgrammeDto: {
            revision: number;
            result: components["schemas"]["OutcomeResult"];
            /**
             * Format: date
             * @description Today when left out
             */
            endedOn?: string;
            category?: components["schemas"]["ReferralReasonCategory"];
            reason?: components["schemas"]["ReferralReasonCode"];
            /** @description What the facilitators saw */
            facilitatorReport: string;
            /** @description What the person says about it */
            personsView?: string | null;
            /** @description Why it counts as completed below the intended dose */
            discretionReason?: string | null;
            measures?: components["schemas"]["MeasuredChangeDto"][];
        };
        ScreenResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            screenedOn: string;
            attainment: string;
            literacy: string;
            numeracy: string;
            mayHaveLearningDifficulty: boolean;
            note: string | null;
        };
        CourseReference: {
            /** Format: uuid */
            id: string;
            form: string;
            title: string;
            provider: string;
            awardingBody: string | null;
            hours: number;
        };
        EnrolmentResponse: {
            /** Format: uuid */
            id: string;
            course: components["schemas"]["CourseReference"] | null;
            wantedKind: string | null;
            /** @description Why education is owed, where a screen raised it by itself (NMR-104) */
            causes: string[];
            isCompulsory: boolean;
            /** Format: uuid */
            goalId: string | null;
            state: string;
            /** Format: date */
            requestedOn: string;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            endReason: string | null;
            hoursAttended: number;
            hoursOffered: number;
            revision: number;
        };
        CertificateResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            awardingBody: string;
            /** Format: date */
            awardedOn: string;
            verificationCode: string;
        };
        ReadinessItemResponse: {
            item: string;
            state: string;
            note: string | null;
        };
        EmploymentResponse: {
            /** Format: uuid */
            id: string;
            employerName: string;
            kind: string;
            trade: string;
            hoursAWeek: number | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            endReason: string | null;
            source: string;
            /** Format: date */
            confirmedOn: string;
            revision: number;
        };
        LearningAndWorkResponse: {
            /** @description The latest screen */
            screen: components["schemas"]["ScreenResponse"] | null;
            enrolments: components["schemas"]["EnrolmentResponse"][];
            certificates: components["schemas"]["CertificateResponse"][];
            readiness: components["schemas"]["ReadinessItemResponse"][];
            employment: components["schemas"]["EmploymentResponse"][];
        };
        /**
         * @description Highest level completed (ISCED 2011); X is no schooling
         * @enum {string}
         */
        IscedLevel: "X" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
        RecordScreenDto: {
            /**
             * Format: date
             * @description Today when left out
             */
            screenedOn?: string;
            /** @description Highest level completed (ISCED 2011); X is no schooling */
            attainment: components["schemas"]["IscedLevel"];
            literacy: components["schemas"]["LiteracyLevel"];
            numeracy: components["schemas"]["LiteracyLevel"];
            mayHaveLearningDifficulty: boolean;
            note?: string | null;
        };
        AwardCertificateDto: {
            title: string;
            /** @description The outside body, never the prison (NMR-104) */
            awardingBody: string;
            /** Format: date */
            awardedOn: string;
            /** Format: uuid */
            enrolmentId?: string | null;
        };
        RequestCourseDto: {
            /** Format: uuid */
            courseId: string;
            /** Format: uuid */
            goalId?: string | null;
            /** Format: uuid */
            stepId?: string | null;
        };
        /** @enum {string} */
        CourseEnrolmentMove: "queue" | "enrol" | "begin" | "complete" | "not-complete" | "decline" | "find-not-suitable" | "withdraw";
        /** @enum {string} */
        CourseEndReason: "does-not-want-it" | "another-course-first" | "work-first" | "transferred" | "released" | "health" | "absent-too-often" | "assessment-not-passed" | "course-cancelled" | "requested-in-error";
        /**
         * @description Fitness limits of the person, for a workshop (NMR-30)
         * @enum {string}
         */
        WorkLimit: "no-lifting" | "no-heights" | "no-machines" | "no-food" | "seated-only" | "no-chemicals" | "no-night";
        MoveEnrolmentDto: {
            revision: number;
            move: components["schemas"]["CourseEnrolmentMove"];
            reason?: components["schemas"]["CourseEndReason"];
            /**
             * Format: uuid
             * @description The course chosen, where education was owed without one
             */
            courseId?: string;
            /** @description Fitness limits of the person, for a workshop (NMR-30) */
            personLimits?: components["schemas"]["WorkLimit"][];
        };
        RecordWeekDto: {
            /**
             * Format: date
             * @description The Monday of the week
             */
            weekOf: string;
            hoursOffered: number;
            hoursAttended: number;
            note?: string | null;
        };
        /** @enum {string} */
        CourseForm: "course" | "workshop";
        /** @enum {string} */
        CourseKind: "literacy" | "numeracy" | "language" | "school" | "vocational" | "life-skills" | "higher";
        WeeklyHoursResponse: {
            weekday: number;
            from: string;
            to: string;
        };
        CourseRow: {
            /** Format: uuid */
            id: string;
            code: string;
            form: string;
            kind: string;
            title: string;
            site: string;
            provider: string;
            awardingBody: string | null;
            leadsToLevel: string | null;
            field: string;
            trade: string | null;
            hours: number;
            places: number;
            taken: number;
            waiting: number;
            weekly: components["schemas"]["WeeklyHoursResponse"][];
            demands: string[];
            payPerHour: number | null;
        };
        CoursePage: {
            items: components["schemas"]["CourseRow"][];
            total: number;
        };
        CourseMember: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            personNumber: string;
            state: string;
            /** Format: date */
            requestedOn: string;
            /** Format: date */
            startedOn: string | null;
            hoursAttended: number;
            hoursOffered: number;
            revision: number;
        };
        CourseResponse: {
            course: components["schemas"]["CourseRow"];
            members: components["schemas"]["CourseMember"][];
        };
        /** @enum {string} */
        IscedField: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10";
        WeeklyHoursDto: {
            /** @description 0 = Sunday … 6 = Saturday */
            weekday: number;
            /** @description Local time, `09:00` */
            from: string;
            to: string;
        };
        OfferCourseDto: {
            code: string;
            form: components["schemas"]["CourseForm"];
            kind: components["schemas"]["CourseKind"];
            title: string;
            /** Format: uuid */
            siteId: string;
            provider: string;
            /** @description The outside body that awards, never the prison (NMR-104) */
            awardingBody?: string | null;
            leadsToLevel?: components["schemas"]["IscedLevel"] | null;
            field: components["schemas"]["IscedField"];
            /** @description ISCO-08 group; a workshop has one */
            trade?: string | null;
            hours: number;
            places: number;
            weekly: components["schemas"]["WeeklyHoursDto"][];
            demands?: components["schemas"]["WorkLimit"][];
            payPerHour?: number | null;
        };
        /** @enum {string} */
        WorkReadinessItem: "identity-papers" | "right-to-work" | "bank-account" | "curriculum-vitae" | "disclosure-letter" | "references" | "tools-and-clothes" | "travel";
        /** @enum {string} */
        ReadinessState: "ready" | "in-hand" | "missing" | "not-needed";
        ReadinessItemDto: {
            item: components["schemas"]["WorkReadinessItem"];
            state: components["schemas"]["ReadinessState"];
            note?: string | null;
        };
        RecordReadinessDto: {
            items: components["schemas"]["ReadinessItemDto"][];
        };
        /** @enum {string} */
        EmploymentKind: "job" | "self-employment" | "apprenticeship" | "supported-job" | "day-labour";
        /** @enum {string} */
        EvidenceSource: "verified" | "self-reported" | "unknown";
        RecordEmploymentDto: {
            employerName: string;
            /** Format: uuid */
            vacancyId?: string | null;
            kind: components["schemas"]["EmploymentKind"];
            /** @description ISCO-08 group */
            trade: string;
            hoursAWeek?: number | null;
            /** Format: date */
            startsOn: string;
            source: components["schemas"]["EvidenceSource"];
        };
        /** @enum {string} */
        EmploymentEndReason: "quit" | "laid-off" | "dismissed" | "moved" | "health" | "new-job" | "retired" | "imprisoned" | "contract-ended";
        ChangeEmploymentDto: {
            revision: number;
            /**
             * Format: date
             * @description Last day someone confirmed the job; today when left out
             */
            confirmedOn?: string;
            source?: components["schemas"]["EvidenceSource"];
            /**
             * Format: date
             * @description Day after the last day of work
             */
            endsOn?: string;
            endReason?: components["schemas"]["EmploymentEndReason"];
        };
        VacancyMatch: {
            /** Format: uuid */
            id: string;
            employer: string;
            title: string;
            trade: string;
            hoursAWeek: number;
            place: string;
            /** Format: date */
            closesOn: string;
            excludedOffenceFlags: string[];
            exclusionReason: string | null;
            /** @description Tests this person does not pass, by name; empty is a match */
            failedTests: string[];
        };
        VacancyMatches: {
            items: components["schemas"]["VacancyMatch"][];
        };
        VacancyResponse: {
            /** Format: uuid */
            id: string;
            employer: string;
            title: string;
            trade: string;
            hoursAWeek: number;
            place: string;
            /** Format: date */
            closesOn: string;
            excludedOffenceFlags: string[];
            exclusionReason: string | null;
        };
        VacancyPage: {
            items: components["schemas"]["VacancyResponse"][];
            total: number;
        };
        PostVacancyDto: {
            employer: string;
            title: string;
            /** @description ISCO-08 group */
            trade: string;
            hoursAWeek: number;
            place: string;
            /** Format: date */
            closesOn: string;
            excludedOffenceFlags?: components["schemas"]["OffenceFlag"][];
            /** @description Shown to the people it keeps out */
            exclusionReason?: string | null;
        };
        /** @enum {string} */
        SupervisionView: "mine" | "office";
        SupervisionRow: {
            /** Format: uuid */
            personId: string;
            name: string;
            number: string;
            level: string;
            finalLevel: string | null;
            /** Format: date */
            endsOn: string;
            officer: string | null;
            /** Format: date-time */
            lastContactAt: string | null;
            /** Format: date-time */
            nextContactAt: string | null;
            /** @description Setbacks that wait for an account, an answer or a look at an appeal */
            openSetbacks: number;
            /** @description Conditions in force whose wording was not explained yet */
            unexplained: number;
        };
        SupervisionPage: {
            items: components["schemas"]["SupervisionRow"][];
            total: number;
        };
        SupervisionResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: string;
            level: string;
            levelReason: string | null;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            earlyEndFromOn: string | null;
            /** Format: date */
            endedOn: string | null;
            endReason: string | null;
            revision: number;
        };
        ExplanationResponse: {
            /** Format: date */
            on: string;
            language: string;
            saidBack: string | null;
            by: string | null;
        };
        ConditionResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            wording: string;
            purpose: string;
            needDomain: string | null;
            protectsVictim: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string | null;
            checkedBy: string;
            explanations: components["schemas"]["ExplanationResponse"][];
            /** @description The present wording was explained by word and in writing (TR-12.3) */
            isExplained: boolean;
            revision: number;
        };
        SupervisionContactResponse: {
            /** Format: uuid */
            id: string;
            type: string;
            method: string;
            place: string;
            /** Format: date-time */
            plannedAt: string;
            state: string;
            missedReason: string | null;
            note: string | null;
            officer: components["schemas"]["UserReference"] | null;
            revision: number;
        };
        AlternativeResponse: {
            step: string;
            whyNot: string;
        };
        SetbackResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            state: string;
            /** Format: date */
            happenedOn: string;
            /** Format: uuid */
            conditionId: string | null;
            officersAccount: string;
            personsAccount: string | null;
            noAccountReason: string | null;
            recordedBy: components["schemas"]["UserReference"] | null;
            responseStep: string | null;
            responseWording: string | null;
            alternatives: components["schemas"]["AlternativeResponse"][];
            decidedBy: components["schemas"]["UserReference"] | null;
            /** Format: date */
            decidedOn: string | null;
            /** Format: date */
            appealUntilOn: string | null;
            appealGrounds: string | null;
            /** Format: date */
            appealedOn: string | null;
            appealStands: string | null;
            appealDecidedBy: components["schemas"]["UserReference"] | null;
            withdrawnBecause: string | null;
            revision: number;
        };
        StatusPeriodResponse: {
            /** Format: uuid */
            id: string;
            area: string;
            value: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string | null;
            source: string;
            /** Format: date */
            confirmedOn: string;
            detail: string | null;
        };
        MilestoneResponse: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            reachedOn: string;
            note: string | null;
        };
        PathwayResponse: {
            /** Format: uuid */
            id: string;
            needDomain: string;
            state: string;
            /** Format: date */
            openedOn: string;
            closeReason: string | null;
            revision: number;
        };
        CommunityResponse: {
            /** @description The live supervision, else the last one */
            supervision: components["schemas"]["SupervisionResponse"] | null;
            finalLevel: string | null;
            /** Format: date */
            releasedOn: string | null;
            conditions: components["schemas"]["ConditionResponse"][];
            contacts: components["schemas"]["SupervisionContactResponse"][];
            setbacks: components["schemas"]["SetbackResponse"][];
            statuses: components["schemas"]["StatusPeriodResponse"][];
            milestones: components["schemas"]["MilestoneResponse"][];
            pathways: components["schemas"]["PathwayResponse"][];
        };
        /** @enum {string} */
        SupervisionKind: "licence" | "community-order";
        /** @enum {string} */
        SupervisionLevel: "light" | "standard" | "close" | "intensive";
        BeginSupervisionDto: {
            kind: components["schemas"]["SupervisionKind"];
            level: components["schemas"]["SupervisionLevel"];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            earlyEndFromOn?: string | null;
        };
        SetLevelDto: {
            /** @description The revision the change was made from */
            revision: number;
            level: components["schemas"]["SupervisionLevel"];
            reason: string;
        };
        /** @enum {string} */
        SupervisionEndReason: "term-served" | "ended-early" | "revoked-new-offence" | "revoked-technical" | "moved-away" | "died" | "order-quashed";
        EndSupervisionDto: {
            /** @description The revision the change was made from */
            revision: number;
            reason: components["schemas"]["SupervisionEndReason"];
            /** Format: date */
            endedOn: string;
        };
        /** @enum {string} */
        ConditionKind: "meet-officer" | "live-at" | "work-or-look-for-work" | "programme" | "treatment" | "drug-testing" | "alcohol-monitoring" | "no-contact" | "keep-away-from-place" | "curfew" | "electronic-monitoring" | "no-travel" | "community-work" | "pay-back";
        /** @enum {string} */
        CheckMethod: "talk" | "visit" | "document" | "third-party" | "test" | "device" | "court-record";
        ImposeConditionDto: {
            kind: components["schemas"]["ConditionKind"];
            wording: string;
            /** @description What it is for (TR-12.1) */
            purpose: string;
            needDomain?: components["schemas"]["NeedDomain"] | null;
            protectsVictim: boolean;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn?: string | null;
            checkedBy: components["schemas"]["CheckMethod"];
        };
        ExplainConditionDto: {
            /** Format: date */
            on: string;
            language: string;
            wasSpoken: boolean;
            wasWritten: boolean;
            /** @description What the person said it means to them */
            saidBack?: string | null;
        };
        ChangeConditionDto: {
            /** @description The revision the change was made from */
            revision: number;
            wording: string;
            orderedBy: string;
        };
        EndConditionDto: {
            /** @description The revision the change was made from */
            revision: number;
            /**
             * Format: date
             * @description The last day it is in force
             */
            endsOn: string;
            /** @description Who ordered it */
            orderedBy: string;
        };
        /** @enum {string} */
        ContactType: "direct" | "collateral";
        /** @enum {string} */
        ContactMethod: "in-person" | "phone" | "virtual" | "written";
        /** @enum {string} */
        ContactPlace: "office" | "home" | "work" | "treatment" | "court" | "elsewhere";
        PlanContactDto: {
            type: components["schemas"]["ContactType"];
            method: components["schemas"]["ContactMethod"];
            place: components["schemas"]["ContactPlace"];
            /** Format: date-time */
            plannedAt: string;
            note?: string | null;
        };
        /** @enum {string} */
        ContactMove: "attend" | "attempt" | "miss-acceptably" | "miss-unacceptably" | "cancel";
        /** @enum {string} */
        MissedReason: "ill" | "work" | "childcare" | "transport" | "court" | "in-custody" | "bereavement" | "office-mistake" | "other";
        MoveContactDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["ContactMove"];
            reason?: components["schemas"]["MissedReason"];
            note?: string | null;
        };
        /** @enum {string} */
        SetbackKind: "new-offence" | "absconding" | "technical" | "other";
        RecordSetbackDto: {
            kind: components["schemas"]["SetbackKind"];
            /** Format: date */
            happenedOn: string;
            /**
             * Format: uuid
             * @description The condition that was not kept, if one
             */
            conditionId?: string | null;
            officersAccount: string;
        };
        /** @enum {string} */
        NoAccountReason: "cannot-be-found" | "in-hospital" | "declined-to-say" | "on-legal-advice";
        HearAccountDto: {
            /** @description The revision the change was made from */
            revision: number;
            /** @description The person’s side, in their words */
            personsAccount?: string | null;
            noAccountReason?: components["schemas"]["NoAccountReason"];
        };
        /** @enum {string} */
        ResponseStep: "talk" | "more-support" | "formal-warning" | "changed-conditions" | "return-to-court";
        AlternativeDto: {
            step: components["schemas"]["ResponseStep"];
            whyNot: string;
        };
        AnswerSetbackDto: {
            /** @description The revision the change was made from */
            revision: number;
            step: components["schemas"]["ResponseStep"];
            wording: string;
            alternatives: components["schemas"]["AlternativeDto"][];
        };
        AppealSetbackDto: {
            /** @description The revision the change was made from */
            revision: number;
            /** @description What the person says against the answer */
            grounds: string;
            /**
             * Format: date
             * @description Day it was said; today when left out
             */
            appealedOn?: string;
        };
        UpholdSetbackDto: {
            /** @description The revision the change was made from */
            revision: number;
            /** @description Why the answer stands, as the person will hear it */
            because: string;
        };
        WithdrawSetbackDto: {
            /** @description The revision the change was made from */
            revision: number;
            because: string;
        };
        /** @enum {string} */
        StatusArea: "housing" | "work" | "education" | "health-care" | "substance-use";
        /** @enum {string} */
        StatusValue: "settled" | "temporary" | "staying-with-others" | "no-fixed-home" | "institution" | "employed" | "self-employed" | "in-training" | "caring" | "looking" | "not-able" | "not-looking" | "enrolled" | "completed" | "none" | "registered" | "in-treatment" | "needed-not-reached" | "not-needed" | "no-use" | "reduced" | "use" | "in-treatment";
        RecordStatusDto: {
            area: components["schemas"]["StatusArea"];
            value: components["schemas"]["StatusValue"];
            /** Format: date */
            fromOn: string;
            source: components["schemas"]["EvidenceSource"];
            detail?: string | null;
        };
        /** @enum {string} */
        MilestoneKind: "settled-home" | "settled-home-six-months" | "first-job" | "work-thirty-days" | "work-six-months" | "no-use-ninety-days" | "course-completed";
        RecordMilestoneDto: {
            kind: components["schemas"]["MilestoneKind"];
            /** Format: date */
            reachedOn: string;
            note?: string | null;
        };
        OpenPathwayDto: {
            needDomain: components["schemas"]["NeedDomain"];
        };
        /** @enum {string} */
        PathwayMove: "help" | "settle" | "reopen" | "close";
        /** @enum {string} */
        PathwayCloseReason: "stable" | "person-declined" | "order-ended" | "returned-to-custody" | "moved-away" | "died";
        MovePathwayDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["PathwayMove"];
            reason?: components["schemas"]["PathwayCloseReason"];
        };
        /** @enum {string} */
        ReleasesView: "mine" | "site";
        ReadinessResponse: {
            done: number;
            needed: number;
            late: number;
        };
        ReleaseRow: {
            /** Format: uuid */
            personId: string;
            name: string;
            number: string;
            /** Format: date */
            earliestReleaseOn: string;
            finalLevel: string | null;
            site: string | null;
            caseManager: string | null;
            readiness: components["schemas"]["ReadinessResponse"];
            handover: string | null;
            handoverTo: string | null;
        };
        ReleasesPage: {
            items: components["schemas"]["ReleaseRow"][];
            total: number;
        };
        ReleaseCheckResponse: {
            /** Format: uuid */
            id: string;
            item: string;
            daysBefore: number;
            owner: string;
            ownerUser: components["schemas"]["UserReference"] | null;
            /** Format: date */
            dueOn: string;
            state: string;
            evidence: string | null;
            revision: number;
        };
        HandoverResponse: {
            /** Format: uuid */
            id: string;
            state: string;
            offeredBy: components["schemas"]["UserReference"];
            offeredTo: components["schemas"]["UserReference"];
            /** Format: date-time */
            offeredAt: string;
            note: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            declineReason: string | null;
            /** Format: date-time */
            meetingAt: string | null;
            /** Format: date-time */
            doneAt: string | null;
            revision: number;
        };
        ReleaseRecordResponse: {
            kind: string;
            /** Format: date-time */
            releasedAt: string;
            destination: string;
            handedOver: string[];
            noHandoverReason: string | null;
        };
        PersonReleaseResponse: {
            /** Format: date */
            earliestReleaseOn: string | null;
            /** Format: date */
            orderEndsOn: string | null;
            setting: string;
            checklist: components["schemas"]["ReleaseCheckResponse"][];
            readiness: components["schemas"]["ReadinessResponse"];
            handovers: components["schemas"]["HandoverResponse"][];
            releases: components["schemas"]["ReleaseRecordResponse"][];
        };
        /** @enum {string} */
        ReleaseCheckMove: "start" | "block" | "finish" | "waive" | "reopen";
        MoveCheckDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["ReleaseCheckMove"];
            /** @description What shows that it is done, or what stands in the way */
            evidence?: string | null;
        };
        HandoverRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            number: string;
            state: string;
            offeredBy: components["schemas"]["UserReference"];
            /** Format: date-time */
            offeredAt: string;
            /** Format: date */
            earliestReleaseOn: string | null;
            note: string | null;
            revision: number;
        };
        HandoversPage: {
            items: components["schemas"]["HandoverRow"][];
            total: number;
        };
        OfferHandoverDto: {
            /**
             * Format: uuid
             * @description The community officer who is asked
             */
            toUserId: string;
            note?: string | null;
        };
        /** @enum {string} */
        HandoverMove: "accept" | "decline" | "hold-meeting" | "finish" | "withdraw";
        /** @enum {string} */
        HandoverDeclineReason: "caseload-full" | "outside-our-area" | "conflict-of-interest" | "file-incomplete" | "on-leave" | "other";
        MoveHandoverDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["HandoverMove"];
            reason?: components["schemas"]["HandoverDeclineReason"];
            /** Format: date-time */
            meetingAt?: string;
        };
        /** @enum {string} */
        ReleaseKind: "sentence-served" | "conditional" | "bail" | "acquitted" | "early" | "removal-from-country" | "other";
        /** @enum {string} */
        NoHandoverReason: "released-by-court" | "no-supervision-ordered" | "person-declined" | "no-worker-accepted" | "leaves-country" | "other";
        ReleasePersonDto: {
            kind: components["schemas"]["ReleaseKind"];
            /** Format: date-time */
            releasedAt: string;
            /** @description Where the person goes */
            destination: string;
            /** @description What was handed over: papers, money, medicine … */
            handedOver: string[];
            noHandoverReason?: components["schemas"]["NoHandoverReason"];
            /**
             * Format: date
             * @description Last day of supervision; the order’s last day when left out
             */
            supervisedUntil?: string | null;
        };
        PartnerRow: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            services: string[];
            needDomains: string[];
            area: string | null;
            places: number;
            /** @description Referrals accepted or started now */
            helping: number;
            /**
             * Format: date
             * @description Last day of the sharing agreement in force
             */
            agreementUntil: string | null;
            /** @description What the agreement in force lets us share */
            sections: string[];
        };
        PartnersResponse: {
            items: components["schemas"]["PartnerRow"][];
        };
        PartnerNoteResponse: {
            by: string;
            /** Format: date-time */
            at: string;
            text: string;
        };
        PartnerReferralResponse: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null for the partner, who never sees the record
             */
            personId: string | null;
            partner: components["schemas"]["UserReference"];
            needDomain: string;
            state: string;
            sections: string[];
            /** @description What was shared, as it stood when it was sent */
            shared: {
                [key: string]: unknown;
            };
            /** Format: date */
            consentOn: string | null;
            legalGround: string | null;
            message: string;
            sentBy: components["schemas"]["UserReference"];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            declineReason: string | null;
            outcome: string | null;
            notes: components["schemas"]["PartnerNoteResponse"][];
            revision: number;
        };
        PartnerReferralsPage: {
            items: components["schemas"]["PartnerReferralResponse"][];
            total: number;
        };
        /** @enum {string} */
        SharedSection: "name-and-contact" | "need" | "goal" | "language" | "adjustments" | "release-date" | "conditions" | "health-note";
        /** @enum {string} */
        LegalGround: "court-order" | "statutory-duty" | "vital-interest";
        SendPartnerReferralDto: {
            /** Format: uuid */
            partnerId: string;
            needDomain: components["schemas"]["NeedDomain"];
            /** Format: uuid */
            goalId?: string | null;
            sections: components["schemas"]["SharedSection"][];
            /**
             * Format: date
             * @description The day the person agreed to it
             */
            consentOn?: string | null;
            legalGround?: components["schemas"]["LegalGround"] | null;
            message: string;
        };
        /** @enum {string} */
        PartnerReferralMove: "accept" | "decline" | "start" | "finish" | "withdraw";
        /** @enum {string} */
        PartnerDeclineReason: "no-place" | "outside-area" | "not-our-service" | "language-not-offered" | "person-did-not-come" | "other";
        /** @enum {string} */
        PartnerOutcome: "need-met" | "partly-met" | "not-met" | "person-stopped" | "handed-on";
        MovePartnerReferralDto: {
            /** @description The revision the change was made from */
            revision: number;
            move: components["schemas"]["PartnerReferralMove"];
            reason?: components["schemas"]["PartnerDeclineReason"];
            outcome?: components["schemas"]["PartnerOutcome"];
        };
        PartnerNoteDto: {
            text: string;
        };
        MetricDefinition: {
            code: string;
            version: number;
            group: string;
            kind: string;
            unit: string;
            counts: string;
            better: string;
            title: {
                [key: string]: string;
            };
            definition: {
                [key: string]: string;
            };
            basis: {
                [key: string]: string;
            };
            exclusions: {
                [key: string]: string;
            };
        };
        MetricFigure: {
            /** @description Percent or days; null when nothing counts or it is hidden */
            value: number | null;
            /** @description Null when hidden: fewer than five */
            met: number | null;
            /** @description Null when hidden: fewer than five */
            of: number | null;
            /** @description Null when hidden: fewer than five */
            unknown: number | null;
            /** @description Wilson 95 %, in percent; where fewer than 200 count */
            low: number | null;
            high: number | null;
            /** @description Ninth decile, for medians */
            ninth: number | null;
            /** @description True when small numbers are hidden */
            isHidden: boolean;
        };
        MetricPoint: {
            /** @description Percent or days; null when nothing counts or it is hidden */
            value: number | null;
            /** @description Null when hidden: fewer than five */
            met: number | null;
            /** @description Null when hidden: fewer than five */
            of: number | null;
            /** @description Null when hidden: fewer than five */
            unknown: number | null;
            /** @description Wilson 95 %, in percent; where fewer than 200 count */
            low: number | null;
            high: number | null;
            /** @description Ninth decile, for medians */
            ninth: number | null;
            /** @description True when small numbers are hidden */
            isHidden: boolean;
            /**
             * Format: date
             * @description First day of the month
             */
            month: string;
        };
        MetricGroupFigure: {
            /** @description Percent or days; null when nothing counts or it is hidden */
            value: number | null;
            /** @description Null when hidden: fewer than five */
            met: number | null;
            /** @description Null when hidden: fewer than five */
            of: number | null;
            /** @description Null when hidden: fewer than five */
            unknown: number | null;
            /** @description Wilson 95 %, in percent; where fewer than 200 count */
            low: number | null;
            high: number | null;
            /** @description Ninth decile, for medians */
            ninth: number | null;
            /** @description True when small numbers are hidden */
            isHidden: boolean;
            group: string;
        };
        MetricBreakdown: {
            by: string;
            groups: components["schemas"]["MetricGroupFigure"][];
        };
        MetricResponse: {
            metric: components["schemas"]["MetricDefinition"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            current: components["schemas"]["MetricFigure"];
            /** @description The period of the same length before */
            previous: components["schemas"]["MetricFigure"];
            trend: components["schemas"]["MetricPoint"][];
            breakdowns: components["schemas"]["MetricBreakdown"][];
        };
        /** @enum {string} */
        CaseState: "met" | "not-met" | "unknown" | "all";
        MetricPerson: {
            /** Format: uuid */
            personId: string;
            name: string;
            number: string;
            site: string | null;
            finalLevel: string | null;
            /** Format: date */
            onDay: string;
            met: boolean | null;
            value: number | null;
        };
        MetricPeoplePage: {
            items: components["schemas"]["MetricPerson"][];
            total: number;
        };
        /** @enum {string} */
        DayView: "mine" | "site";
        TodayCounts: {
            overdue: number;
            today: number;
            week: number;
            people: number;
        };
        /** @enum {string} */
        TodayActSource: "duty" | "step" | "draft";
        /** @enum {string} */
        TodaySection: "overdue" | "today" | "week" | "open";
        TodayPerson: {
            /** Format: uuid */
            id: string;
            number: string;
            givenName: string;
            familyName: string;
            place: string | null;
        };
        TodayAct: {
            /** Format: uuid */
            id: string;
            source: components["schemas"]["TodayActSource"];
            /** @description Duty kind, wording of the step, or code of the instrument */
            what: string;
            rule: string | null;
            section: components["schemas"]["TodaySection"];
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description The due instant first set, when it was moved
             */
            firstDueAt: string | null;
            note: string | null;
            /** @description Code of the instrument it is about */
            instrument: string | null;
            revision: number;
            person: components["schemas"]["TodayPerson"];
        };
        /** @enum {string} */
        TodayDecisionKind: "override" | "countersignature" | "contest";
        TodayDecision: {
            /**
             * Format: uuid
             * @description The override, the assessment to countersign, or the contest
             */
            id: string;
            /** Format: uuid */
            assessmentId: string;
            kind: components["schemas"]["TodayDecisionKind"];
            instrument: string;
            from: string | null;
            to: string | null;
            /** Format: date-time */
            since: string;
            by: string | null;
            person: components["schemas"]["TodayPerson"];
        };
        TodayMoment: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            happenedAt: string;
            facts: {
                [key: string]: unknown;
            };
            person: components["schemas"]["TodayPerson"];
        };
        TodayResponse: {
            view: components["schemas"]["DayView"];
            /** Format: date */
            today: string;
            counts: components["schemas"]["TodayCounts"];
            /** @description At most two hundred, most urgent first */
            acts: components["schemas"]["TodayAct"][];
            decisions: components["schemas"]["TodayDecision"][];
            /** @description Recorded since yesterday */
            changed: components["schemas"]["TodayMoment"][];
            /** @description Good news of the last seven days */
            goingWell: components["schemas"]["TodayMoment"][];
        };
        /** @enum {string} */
        OfferKind: "programme" | "group" | "course" | "partner";
        FoundOffer: {
            kind: components["schemas"]["OfferKind"];
            /** Format: uuid */
            id: string;
            title: string;
            /** @description Where it is */
            detail: string | null;
            /** @description Of a group */
            number: number | null;
        };
        SearchResponse: {
            items: components["schemas"]["FoundOffer"][];
        };
        ScoreBefore: {
            /** Format: date */
            assessedOn: string;
            total: number | null;
            finalLevel: string | null;
        };
        OverviewRisk: {
            /** Format: uuid */
            assessmentId: string;
            instrument: string;
            /** Format: date */
            assessedOn: string;
            scoredLevel: string | null;
            finalLevel: string | null;
            title: {
                [key: string]: string;
            };
            total: number | null;
            /** @description The primary output: value, unit, band and every band that was possible */
            output: {
                [key: string]: unknown;
            } | null;
            /** @description The three terms that gave most points */
            contributions: Record<string, never>[];
            /** @description Points of the scale the terms add up to */
            raw: number | null;
            /** @description The one changed answer that would lower the band */
            nearestChange: {
                [key: string]: unknown;
            } | null;
            before: components["schemas"]["ScoreBefore"] | null;
        };
        OverviewNeed: {
            domain: string;
            level: string;
            levelBefore: string | null;
            isPriority: boolean;
            /** @description Instruments find different levels */
            isDisputed: boolean;
            /** @description Older than its review interval */
            isStale: boolean;
            isLinkedToOffending: boolean;
            strengths: string | null;
            hasGoal: boolean;
        };
        OverviewGoal: {
            /** Format: uuid */
            id: string;
            needDomain: string;
            wording: string;
            state: string;
            steps: number;
            done: number;
            blocked: number;
        };
        OverviewPlan: {
            /** Format: uuid */
            id: string;
            state: string;
            version: number;
            /** Format: date */
            agreedOn: string | null;
            /** Format: date */
            nextReviewOn: string | null;
            goals: components["schemas"]["OverviewGoal"][];
        };
        OverviewProgramme: {
            /** Format: uuid */
            referralId: string;
            name: string;
            state: string;
            /** Format: date */
            since: string | null;
            minutes: number;
            intendedMinutes: number;
        };
        OverviewDuty: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description The assessment it asks for */
            instrument: string | null;
            rule: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            originalDueAt: string;
            revision: number;
        };
        OverviewMoment: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            happenedAt: string;
            facts: {
                [key: string]: unknown;
            };
        };
        OverviewVoice: {
            words: string;
            /** Format: date */
            on: string;
            language: string | null;
        };
        OverviewResponse: {
            risk: components["schemas"]["OverviewRisk"] | null;
            needs: components["schemas"]["OverviewNeed"][];
            /** Format: date */
            needsFoundOn: string | null;
            plan: components["schemas"]["OverviewPlan"] | null;
            /** @description Open ones first, at most four */
            programmes: components["schemas"]["OverviewProgramme"][];
            /** @description The next five open duties */
            due: components["schemas"]["OverviewDuty"][];
            /** @description What the protocols ask for now; not in `due` */
            rounds: components["schemas"]["RoundResponse"][];
            dueCount: number;
            wentWell: components["schemas"]["OverviewMoment"][];
            voice: components["schemas"]["OverviewVoice"] | null;
        };
        ThreadAnswer: {
            /** @description The question as it was shown */
            question: string;
            /** @description The answer as it was shown */
            answer: string | null;
            evidence: string | null;
            by: string | null;
        };
        ThreadGoal: {
            /** Format: uuid */
            id: string;
            wording: string;
            state: string;
            planVersion: number;
            /** Format: date */
            agreedOn: string | null;
            /** Format: date */
            targetOn: string;
        };
        ThreadStep: {
            /** Format: uuid */
            id: string;
            wording: string;
            state: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            /** @description Null when the step is the person’s own */
            owner: string | null;
            done: number;
            total: number;
        };
        ThreadProgramme: {
            /** Format: uuid */
            referralId: string;
            name: string;
            state: string;
            /** Format: date */
            startedOn: string | null;
            /** Format: date */
            endedOn: string | null;
            minutes: number;
            intendedMinutes: number;
        };
        ThreadResponseItem: {
            /** Format: uuid */
            needId: string;
            /** Format: uuid */
            assessmentId: string;
            domain: string;
            level: string;
            levelBefore: string | null;
            /** Format: date */
            foundOn: string;
            isLinkedToOffending: boolean;
            isPriority: boolean;
            strengths: string | null;
            ownWords: string | null;
            answer: components["schemas"]["ThreadAnswer"] | null;
            goal: components["schemas"]["ThreadGoal"] | null;
            step: components["schemas"]["ThreadStep"] | null;
            programme: components["schemas"]["ThreadProgramme"] | null;
        };
        ThreadResponse: {
            items: components["schemas"]["ThreadResponseItem"][];
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
    Programmes_sessions: {
        parameters: {
            query?: {
                /** @description Today when left out */
                on?: string;
                /** @description Every group the user may open, not only the ones they lead */
                all?: boolean;
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
                    "application/json": components["schemas"]["DaySessions"];
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
    Users_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                search?: string;
                role?: components["schemas"]["Role"];
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
                    "application/json": components["schemas"]["UsersPage"];
                };
            };
        };
    };
    Users_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordResponse"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedUserResponse"];
                };
            };
        };
    };
    Users_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasswordResponse"];
                };
            };
        };
    };
    AuditTrail_search: {
        parameters: {
            query?: {
                /** @description Who acted */
                userId?: string;
                /** @description Person number */
                person?: string;
                /** @description Beginning of the action, as in `plan.` */
                action?: string;
                from?: string;
                to?: string;
                /** @description Only lines with a smaller id: the next page */
                before?: number;
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
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    AuditTrail_verdict: {
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
                    "application/json": components["schemas"]["AuditVerdictResponse"];
                };
            };
        };
    };
    InstrumentDrafts_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                /** @description All but the discarded when left out */
                state?: components["schemas"]["InstrumentVersionState"];
                /** @description Part of the code or title */
                q?: string;
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
                    "application/json": components["schemas"]["DraftsPage"];
                };
            };
        };
    };
    InstrumentDrafts_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunDraftResponse"];
                };
            };
        };
    };
    InstrumentDrafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": components["schemas"]["DraftResponse"];
                };
            };
        };
    };
    InstrumentDrafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    InstrumentDraftMoves_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDraftResponse"];
                };
            };
        };
    };
    Policies_book: {
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
                    "application/json": components["schemas"]["PolicyBookResponse"];
                };
            };
        };
    };
    Policies_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["PolicyCode"];
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
                    "application/json": components["schemas"]["PolicyPageResponse"];
                };
            };
        };
    };
    Policies_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["PolicyCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePolicyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedPolicyResponse"];
                };
            };
        };
    };
    Policies_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["PolicyCode"];
                versionId: string;
            };
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
    Imports_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
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
                    "application/json": components["schemas"]["ImportsPage"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query: {
                kind: components["schemas"]["ImportKind"];
                /** @description Site the records belong to; one of the user’s own */
                siteId: string;
                /** @description The same file once more, on purpose */
                again?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A CSV or XLSX file with a row of headings */
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMoved"];
                };
            };
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
        };
    };
    Imports_columns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["ImportColumnsResponse"];
                };
            };
        };
    };
    Imports_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMoved"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                state?: components["schemas"]["ImportRowState"];
            };
            header?: never;
            path: {
                importId: string;
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
                    "application/json": components["schemas"]["ImportRowsPage"];
                };
            };
        };
    };
    Imports_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRowDto"];
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
    Imports_errors: {
        parameters: {
            query?: {
                /** @description Language of the faults: en or zh */
                language?: string;
            };
            header?: never;
            path: {
                importId: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    Imports_load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMoved"];
                };
            };
        };
    };
    Imports_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMoved"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMoved"];
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
    Instruments_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentUseDto"];
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
    Instruments_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentUseDto"];
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
    InstrumentImpact_impact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": components["schemas"]["InstrumentImpactResponse"];
                };
            };
        };
    };
    InstrumentUses_uses: {
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
                    "application/json": components["schemas"]["InstrumentUsesResponse"];
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
    Assessments_answers: {
        parameters: {
            query: {
                /** @description The version already shown; 0 for none */
                version: number;
            };
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
                    "application/json": components["schemas"]["DraftAnswersResponse"];
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
    Trainings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
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
                    "application/json": components["schemas"]["TrainingsResponse"];
                };
            };
        };
    };
    Trainings_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTrainingDto"];
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
    Trainings_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                trainingId: string;
            };
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
    PersonRounds_rounds: {
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
                    "application/json": components["schemas"]["RoundsResponse"];
                };
            };
        };
    };
    PersonRounds_histories: {
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
                    "application/json": components["schemas"]["ScoreHistories"];
                };
            };
        };
    };
    Sheet_sheet: {
        parameters: {
            query: {
                /** @description One the person reads */
                language: components["schemas"]["SheetLanguage"];
            };
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
                    "application/pdf": string;
                };
            };
        };
    };
    Fhir_questionnaire: {
        parameters: {
            query: {
                /** @description R4 writes points as ordinal values, R5 as weights */
                fhir: components["schemas"]["FhirVersion"];
            };
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
                    "application/json": components["schemas"]["QuestionnaireResource"];
                };
            };
        };
    };
    Fhir_draftQuestionnaire: {
        parameters: {
            query: {
                /** @description R4 writes points as ordinal values, R5 as weights */
                fhir: components["schemas"]["FhirVersion"];
            };
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": components["schemas"]["QuestionnaireResource"];
                };
            };
        };
    };
    Fhir_response: {
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
                    "application/json": components["schemas"]["QuestionnaireResponseResource"];
                };
            };
        };
    };
    Returns_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCommentDto"];
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
    Contests_make: {
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
                "application/json": components["schemas"]["MakeContestDto"];
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
    Contests_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
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
                    "application/json": components["schemas"]["ContestsPage"];
                };
            };
        };
    };
    Contests_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: string;
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
                    "application/json": components["schemas"]["ContestResponse"];
                };
            };
        };
    };
    Contests_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: string;
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
    Contests_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAnswersDto"];
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
    Contests_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideContestDto"];
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
    Contests_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackContestDto"];
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
    Programmes_catalogue: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                need?: components["schemas"]["NeedDomain"];
                search?: string;
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
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
        };
    };
    Programmes_define: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineProgrammeDto"];
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
    Programmes_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
                };
            };
        };
    };
    Programmes_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
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
                    "application/json": components["schemas"]["WaitingListResponse"];
                };
            };
        };
    };
    Programmes_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenGroupDto"];
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
    Programmes_groups: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                /** @description Only groups this user leads */
                mine?: boolean;
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
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
        };
    };
    Programmes_groupById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
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
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
        };
    };
    Programmes_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseGroupDto"];
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
    Programmes_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
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
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
        };
    };
    Programmes_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepRegisterDto"];
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
    Programmes_catchUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveCatchUpDto"];
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
    Programmes_callOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOffSessionDto"];
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
    Referrals_check: {
        parameters: {
            query?: {
                /** @description One programme; all that are offered when left out */
                programmeId?: string;
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
                    "application/json": components["schemas"]["SuitabilityResponse"];
                };
            };
        };
    };
    Referrals_ofPerson: {
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
                    "application/json": components["schemas"]["ReferralsResponse"];
                };
            };
        };
    };
    Referrals_make: {
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
                "application/json": components["schemas"]["MakeReferralDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStateResponse"];
                };
            };
        };
    };
    Referrals_toDecide: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                programmeId?: string;
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
                    "application/json": components["schemas"]["ReferralsToDecidePage"];
                };
            };
        };
    };
    Referrals_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReferralDto"];
            };
        };
        responses: {
            /** @description Who may ask for which move is asked again for the move itself */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStateResponse"];
                };
            };
        };
    };
    Referrals_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStateResponse"];
                };
            };
        };
    };
    Referrals_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralStateResponse"];
                };
            };
        };
    };
    Learning_ofPerson: {
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
                    "application/json": components["schemas"]["LearningAndWorkResponse"];
                };
            };
        };
    };
    Learning_screen: {
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
                "application/json": components["schemas"]["RecordScreenDto"];
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
    Learning_award: {
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
                "application/json": components["schemas"]["AwardCertificateDto"];
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
    Learning_request: {
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
                "application/json": components["schemas"]["RequestCourseDto"];
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
    Learning_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveEnrolmentDto"];
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
    Learning_week: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordWeekDto"];
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
    Learning_courses: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                form?: components["schemas"]["CourseForm"];
                kind?: components["schemas"]["CourseKind"];
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
                    "application/json": components["schemas"]["CoursePage"];
                };
            };
        };
    };
    Learning_offer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferCourseDto"];
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
    Learning_course: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                courseId: string;
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
                    "application/json": components["schemas"]["CourseResponse"];
                };
            };
        };
    };
    Work_readiness: {
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
                "application/json": components["schemas"]["RecordReadinessDto"];
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
    Work_hire: {
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
                "application/json": components["schemas"]["RecordEmploymentDto"];
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
    Work_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmploymentDto"];
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
    Work_matches: {
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
                    "application/json": components["schemas"]["VacancyMatches"];
                };
            };
        };
    };
    Work_vacancies: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
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
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
        };
    };
    Work_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostVacancyDto"];
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
    Supervision_list: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                view?: components["schemas"]["SupervisionView"];
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
                    "application/json": components["schemas"]["SupervisionPage"];
                };
            };
        };
    };
    Supervision_read: {
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
                    "application/json": components["schemas"]["CommunityResponse"];
                };
            };
        };
    };
    Supervision_begin: {
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
                "application/json": components["schemas"]["BeginSupervisionDto"];
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
    Supervision_level: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supervisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLevelDto"];
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
    Supervision_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supervisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSupervisionDto"];
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
    Supervision_impose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supervisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImposeConditionDto"];
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
    Supervision_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainConditionDto"];
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
    Supervision_reword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeConditionDto"];
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
    Supervision_endCondition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conditionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndConditionDto"];
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
    Supervision_planContact: {
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
                "application/json": components["schemas"]["PlanContactDto"];
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
    Supervision_moveContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveContactDto"];
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
    Supervision_recordSetback: {
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
                "application/json": components["schemas"]["RecordSetbackDto"];
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
    Supervision_hear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                setbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearAccountDto"];
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
    Supervision_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                setbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSetbackDto"];
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
    Supervision_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                setbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealSetbackDto"];
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
    Supervision_uphold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                setbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpholdSetbackDto"];
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
    Supervision_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                setbackId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSetbackDto"];
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
    Supervision_status: {
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
                "application/json": components["schemas"]["RecordStatusDto"];
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
    Supervision_milestone: {
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
                "application/json": components["schemas"]["RecordMilestoneDto"];
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
    Supervision_openPathway: {
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
                "application/json": components["schemas"]["OpenPathwayDto"];
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
    Supervision_movePathway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pathwayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePathwayDto"];
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
    Release_ahead: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                view?: components["schemas"]["ReleasesView"];
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
                    "application/json": components["schemas"]["ReleasesPage"];
                };
            };
        };
    };
    Release_read: {
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
                    "application/json": components["schemas"]["PersonReleaseResponse"];
                };
            };
        };
    };
    Release_begin: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Release_moveCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                checkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCheckDto"];
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
    Release_handovers: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
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
                    "application/json": components["schemas"]["HandoversPage"];
                };
            };
        };
    };
    Release_offer: {
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
                "application/json": components["schemas"]["OfferHandoverDto"];
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
    Release_moveHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveHandoverDto"];
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
    Release_release: {
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
                "application/json": components["schemas"]["ReleasePersonDto"];
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
    PartnerReferrals_directory: {
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
                    "application/json": components["schemas"]["PartnersResponse"];
                };
            };
        };
    };
    PartnerReferrals_ofPerson: {
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
                    "application/json": components["schemas"]["PartnerReferralsPage"];
                };
            };
        };
    };
    PartnerReferrals_send: {
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
                "application/json": components["schemas"]["SendPartnerReferralDto"];
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
    PartnerReferrals_inbox: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
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
                    "application/json": components["schemas"]["PartnerReferralsPage"];
                };
            };
        };
    };
    PartnerReferrals_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePartnerReferralDto"];
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
    PartnerReferrals_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referralId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerNoteDto"];
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
    Insights_definitions: {
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
                    "application/json": components["schemas"]["MetricDefinition"][];
                };
            };
        };
    };
    Insights_read: {
        parameters: {
            query?: {
                /** @description First day; a year ago when left out */
                from?: string;
                /** @description First day no longer counted; tomorrow when left out */
                to?: string;
                siteId?: string;
                sex?: components["schemas"]["Sex"];
                level?: components["schemas"]["LevelFilter"];
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["MetricResponse"];
                };
            };
        };
    };
    Insights_people: {
        parameters: {
            query?: {
                /** @description Page, from 1 */
                page?: number;
                /** @description Rows a page */
                size?: number;
                from?: string;
                to?: string;
                siteId?: string;
                sex?: components["schemas"]["Sex"];
                level?: components["schemas"]["LevelFilter"];
                state?: components["schemas"]["CaseState"];
            };
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["MetricPeoplePage"];
                };
            };
        };
    };
    Today_today: {
        parameters: {
            query?: {
                /** @description Own caseload, or everyone at the own sites; by role when left out */
                view?: components["schemas"]["DayView"];
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
                    "application/json": components["schemas"]["TodayResponse"];
                };
            };
        };
    };
    Today_search: {
        parameters: {
            query: {
                words: string;
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
                    "application/json": components["schemas"]["SearchResponse"];
                };
            };
        };
    };
    Today_overview: {
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
                    "application/json": components["schemas"]["OverviewResponse"];
                };
            };
        };
    };
    Today_thread: {
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
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
        };
    };
}
