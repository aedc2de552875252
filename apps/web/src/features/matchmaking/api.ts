import { type components, type paths, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];
export type Match = Schemas['MatchResponse'];
export type MatchReason = Schemas['MatchReasonResponse'];
export type Meeting = Schemas['MeetingResponse'];
export type MeetingRequest = Schemas['MeetingRequestResponse'];
export type Need = Schemas['NeedResponse'];
export type OwnNeed = Schemas['OwnNeedResponse'];
export type NeedFields = Schemas['NeedRequest'];
export type Outcome = Schemas['OutcomeRequest'];
export type Participation = Schemas['ParticipationResponse'];
export type Programme = Schemas['MatchmakingProgrammeResponse'];
export type ProgrammeFields = Schemas['MatchmakingProgrammeRequest'];
export type BoardMeeting = Schemas['BoardMeetingResponse'];
export type Slot = Schemas['SlotResponse'];
export type RequestState = MeetingRequest['state'];
export type WishLine = Schemas['WishResponse'];
export type WishList = Schemas['WishListResponse'];
export type WishKind = WishLine['kind'];

/** An organisation in the matchmaking of a fair. */
export interface OwnPath {
  organisationId: string;
  fairId: string;
}
/** A fair of an organiser. */
export interface FairPath {
  organiserId: string;
  fairId: string;
}

const own = (path: OwnPath) => ({ path: { ...path } });
const keyed = (path: OwnPath, key: string) => ({ ...own(path), header: { 'Idempotency-Key': key } });

export const loadParticipations = (organisationId: string) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/matchmaking', { params: { path: { organisationId } } }),
  );
export const loadParticipation = (path: OwnPath) =>
  unwrap(api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking', { params: own(path) }));
export const setFindable = (path: OwnPath, findable: boolean) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/findable', {
      params: own(path),
      body: { findable },
    }),
  );
export const setTakingPart = (path: OwnPath, takesPart: boolean) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/taking-part', {
      params: own(path),
      body: { takesPart },
    }),
  );
export const setUnavailable = (path: OwnPath, slotStart: string, unavailable: boolean) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/unavailability', {
      params: own(path),
      body: { slotStart, unavailable },
    }),
  );

/** What the search is narrowed by. */
export type MatchQuery = NonNullable<
  paths['/api/v1/organisations/{organisationId}/fairs/{fairId}/matches']['get']['parameters']['query']
>;
export const loadMatches = (path: OwnPath, query: MatchQuery, signal: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/matches', {
      params: { ...own(path), query },
      signal,
    }),
  );
export const loadFreeSlots = (path: OwnPath, participantId: string) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/participants/{participantId}/free-slots', {
      params: { path: { ...path, participantId } },
    }),
  );

const wishPath = (path: OwnPath, participantId: string) => ({ path: { ...path, participantId } });
export const loadWishes = (path: OwnPath) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/wishes', {
      params: own(path),
    }),
  );
export const setWish = (path: OwnPath, participantId: string, kind: WishKind) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/wishes/{participantId}', {
      params: wishPath(path, participantId),
      body: { kind },
    }),
  );
export const clearWish = (path: OwnPath, participantId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisations/{organisationId}/fairs/{fairId}/matchmaking/wishes/{participantId}', {
      params: wishPath(path, participantId),
    }),
  );

export const loadNeeds = (path: OwnPath) =>
  unwrap(api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/needs', { params: own(path) }));
export const saveNeed = (path: OwnPath, before: OwnNeed | undefined, body: NeedFields, key: string) =>
  before === undefined
    ? unwrap(
        api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/needs', {
          params: keyed(path, key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/needs/{needId}', {
          params: { path: { ...path, needId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      );
export const deleteNeed = (path: OwnPath, needId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisations/{organisationId}/fairs/{fairId}/needs/{needId}', {
      params: { path: { ...path, needId } },
    }),
  );

export const loadRequests = (
  path: OwnPath,
  query: { box: 'sent' | 'received'; state?: RequestState; cursor?: string },
  signal: AbortSignal,
) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/meeting-requests', {
      params: { ...own(path), query },
      signal,
    }),
  );
export const askToMeet = (path: OwnPath, body: Schemas['NewMeetingRequest'], key: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/meeting-requests', {
      params: keyed(path, key),
      body,
    }),
  );
const requestPath = (path: OwnPath, requestId: string) => ({ path: { ...path, requestId } });
export const acceptRequest = (path: OwnPath, requestId: string, slotStart: string | null, key: string) =>
  unwrap(
    api.POST(
      '/api/v1/organisations/{organisationId}/fairs/{fairId}/meeting-requests/{requestId}/acceptance',
      {
        params: { ...requestPath(path, requestId), header: { 'Idempotency-Key': key } },
        body: slotStart === null ? {} : { slotStart },
      },
    ),
  );
export const declineRequest = (path: OwnPath, requestId: string, reason: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/meeting-requests/{requestId}/decline', {
      params: requestPath(path, requestId),
      body: { reason },
    }),
  );
export const withdrawRequest = (path: OwnPath, requestId: string) =>
  unwrap(
    api.POST(
      '/api/v1/organisations/{organisationId}/fairs/{fairId}/meeting-requests/{requestId}/withdrawal',
      {
        params: requestPath(path, requestId),
      },
    ),
  );

const meetingPath = (path: OwnPath, meetingId: string) => ({ path: { ...path, meetingId } });
export const moveMeeting = (path: OwnPath, meetingId: string, slotStart: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/meetings/{meetingId}/move', {
      params: meetingPath(path, meetingId),
      body: { slotStart },
    }),
  );
export const cancelMeeting = (path: OwnPath, meetingId: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/meetings/{meetingId}/cancellation', {
      params: meetingPath(path, meetingId),
    }),
  );
export const recordOutcome = (
  path: OwnPath,
  { meetingId, before }: { meetingId: string; before: { version: number } },
  body: Outcome,
) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/meetings/{meetingId}/outcome', {
      params: meetingPath(path, meetingId),
      headers: versionHeader(before),
      body,
    }),
  );
/** The address of a meeting's calendar file. */
export const calendarHref = ({ organisationId, fairId }: OwnPath, meetingId: string) =>
  `/api/v1/organisations/${organisationId}/fairs/${fairId}/meetings/${meetingId}/calendar.ics`;
/** The address of the own timetable as a PDF. */
export const sheetHref = ({ organisationId, fairId }: OwnPath, language: string) =>
  `/api/v1/organisations/${organisationId}/fairs/${fairId}/matchmaking/sheet?format=pdf&language=${language}`;
