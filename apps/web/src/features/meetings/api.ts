import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { FairPath } from '../matchmaking/api';

type Schemas = components['schemas'];
export type MeetingSpot = Schemas['MeetingSpotResponse'];

export interface MeetingPath extends FairPath {
  meetingId: string;
}

const of = (path: MeetingPath) => ({ path: { ...path } });

export const loadSpots = (path: MeetingPath) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings/{meetingId}/spots', {
      params: of(path),
    }),
  );
export const moveToTable = (path: MeetingPath, body: Schemas['MoveToTableRequest']) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings/{meetingId}/move', {
      params: of(path),
      body,
    }),
  );
export const setPinned = (path: MeetingPath, pinned: boolean) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings/{meetingId}/pin', {
      params: of(path),
      body: { pinned },
    }),
  );
export const cancelAsOrganiser = (path: MeetingPath, reason: string) =>
  unwrap(
    api.POST(
      '/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/meetings/{meetingId}/cancellation',
      { params: of(path), body: { reason } },
    ),
  );
