import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { FairPath, OwnPath } from '../matchmaking/api';

type Schemas = components['schemas'];
export type Plan = Schemas['PlanResponse'];
export type PlanMeeting = Schemas['PlanMeetingResponse'];
export type PlanParty = Schemas['PlanPartyResponse'];
export type Attendance = PlanParty['attendance'];
export type Desk = Schemas['DeskResponse'];
export type DeskMeeting = Schemas['DeskMeetingResponse'];
export type DeskParty = Schemas['DeskPartyResponse'];
export type WaitingPair = Schemas['WaitingPairResponse'];
export type WrittenAttendance = Schemas['AttendanceRequest']['attendance'];

/** A plan, and since when it lies in this browser when there was no network. */
export interface LoadedPlan extends Plan {
  keptAt: string | null;
}

export async function loadPlan({ organisationId, fairId }: OwnPath): Promise<LoadedPlan> {
  const call = api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}/plan', {
    params: { path: { organisationId, fairId } },
  });
  const plan = await unwrap(call);
  const { response } = await call;
  return { ...plan, keptAt: response.headers.get('x-kept-at') };
}

export const sayLate = (path: OwnPath, meetingId: string, minutes: number | null) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/meetings/{meetingId}/lateness', {
      params: { path: { ...path, meetingId } },
      body: { minutes },
    }),
  );

export const arrive = (code: string) => unwrap(api.POST('/api/v1/account/arrivals', { body: { code } }));

const below = ({ organiserId, fairId }: FairPath) => ({ organiserId, fairId });
export const loadDesk = (path: FairPath, slotStart: string) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/desk', {
      params: { path: below(path), query: { slotStart } },
    }),
  );
export const loadWaiting = (path: FairPath, slotStart: string, meetingId: string | null) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/desk/waiting', {
      params: { path: below(path), query: { slotStart, ...(meetingId !== null && { meetingId }) } },
    }),
  );
export const swapIn = (path: FairPath, body: Schemas['SwapRequest'], key: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/desk/swaps', {
      params: { path: below(path), header: { 'Idempotency-Key': key } },
      body,
    }),
  );
export const writeAttendance = (
  path: FairPath,
  { meetingId, participantId }: { meetingId: string; participantId: string },
  attendance: WrittenAttendance,
) =>
  unwrap(
    api.PUT(
      '/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings/{meetingId}/parties/{participantId}/attendance',
      { params: { path: { ...below(path), meetingId, participantId } }, body: { attendance } },
    ),
  );
