import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type LearningAndWork = Schemas['LearningAndWorkResponse'];
export type Enrolment = Schemas['EnrolmentResponse'];
export type Job = Schemas['EmploymentResponse'];
export type CourseRow = Schemas['CourseRow'];
export type CourseMember = Schemas['CourseMember'];
export type Vacancy = Schemas['VacancyResponse'];
export type VacancyMatch = Schemas['VacancyMatch'];

/** Every change of someone's learning and work: what it does, and what it is sent with. */
export type LearningChange =
  | { readonly kind: 'screen'; readonly once: string; readonly body: Schemas['RecordScreenDto'] }
  | { readonly kind: 'request'; readonly once: string; readonly body: Schemas['RequestCourseDto'] }
  | {
      readonly kind: 'move';
      readonly enrolmentId: string;
      readonly body: Schemas['MoveEnrolmentDto'];
    }
  | { readonly kind: 'week'; readonly enrolmentId: string; readonly body: Schemas['RecordWeekDto'] }
  | {
      readonly kind: 'certificate';
      readonly once: string;
      readonly body: Schemas['AwardCertificateDto'];
    }
  | { readonly kind: 'readiness'; readonly body: Schemas['RecordReadinessDto'] }
  | { readonly kind: 'hire'; readonly once: string; readonly body: Schemas['RecordEmploymentDto'] }
  | {
      readonly kind: 'job';
      readonly periodId: string;
      readonly body: Schemas['ChangeEmploymentDto'];
    };

export function useLearning(personId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'learning'),
    queryFn: () =>
      take(api.GET('/people/{personId}/learning-and-work', { params: { path: { personId } } })),
  });
}

/** Open jobs against this person's record; asked only when someone wants to see them. */
export function useMatches(personId: string, isAsked: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('person', personId, 'vacancy-matches'),
    queryFn: () =>
      take(api.GET('/people/{personId}/vacancy-matches', { params: { path: { personId } } })),
    enabled: isAsked,
  });
}

export function useCourses(page: number, form: 'course' | 'workshop' | undefined) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('courses', form ?? 'all', page),
    queryFn: () =>
      take(api.GET('/courses', { params: { query: { page, size: 50, ...(form && { form }) } } })),
  });
}

export function useCourse(courseId: string) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('courses', courseId),
    queryFn: () => take(api.GET('/courses/{courseId}', { params: { path: { courseId } } })),
  });
}

export function useVacancies(isAllowed: boolean) {
  const api = useApi();
  const key = useKey();
  return useQuery({
    queryKey: key('vacancies'),
    queryFn: () => take(api.GET('/vacancies', { params: { query: { size: 100 } } })),
    enabled: isAllowed,
  });
}

export function useOfferCourse() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: Schemas['OfferCourseDto'] }) =>
      take(api.POST('/courses', { headers: onceOnly(once), body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('courses') }),
  });
}

export function usePostVacancy() {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ once, body }: { once: string; body: Schemas['PostVacancyDto'] }) =>
      take(api.POST('/vacancies', { headers: onceOnly(once), body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('vacancies') }),
  });
}

export function useChangeLearning(personId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: LearningChange): Promise<unknown> => {
      const person = { params: { path: { personId } } };
      switch (change.kind) {
        case 'screen':
          return take(
            api.POST('/people/{personId}/learning-screens', {
              ...person,
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'request':
          return take(
            api.POST('/people/{personId}/course-enrolments', {
              ...person,
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'move':
          return take(
            api.POST('/course-enrolments/{enrolmentId}/moves', {
              params: { path: { enrolmentId: change.enrolmentId } },
              body: change.body,
            }),
          );
        case 'week':
          return take(
            api.PUT('/course-enrolments/{enrolmentId}/weeks', {
              params: { path: { enrolmentId: change.enrolmentId } },
              body: change.body,
            }),
          );
        case 'certificate':
          return take(
            api.POST('/people/{personId}/certificates', {
              ...person,
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'readiness':
          return take(
            api.PUT('/people/{personId}/work-readiness', { ...person, body: change.body }),
          );
        case 'hire':
          return take(
            api.POST('/people/{personId}/employment', {
              ...person,
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'job':
          return take(
            api.PATCH('/employment/{periodId}', {
              params: { path: { periodId: change.periodId } },
              body: change.body,
            }),
          );
      }
    },
    // Also after a refusal: someone else may have changed it, and the next try needs its new revision.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key('person', personId) }),
        queries.invalidateQueries({ queryKey: key('courses') }),
      ]),
  });
}

export type ChangeLearning = ReturnType<typeof useChangeLearning>['mutateAsync'];
