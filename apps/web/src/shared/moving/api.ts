import type { components } from '#lib/api-client';
import { versionHeader } from '#lib/api-client';
import { api, unwrap } from '../api/client';

export type MoveReport = components['schemas']['MoveResponse'];
type MoveBody = components['schemas']['MoveRequest'];

/** An edition or a fair, as the one who moves it saw it. */
export interface Movable {
  id: string;
  startsOn: string;
  version: number;
}

interface Asked {
  firstDay: string;
  signal: AbortSignal;
}

/** The two ways of one kind of event. */
export interface Mover {
  preview: (organiserId: string, id: string, asked: Asked) => Promise<MoveReport>;
  move: (organiserId: string, thing: Movable, body: MoveBody) => Promise<MoveReport>;
}

export const editionMover: Mover = {
  preview: (organiserId, editionId, { firstDay, signal }) =>
    unwrap(
      api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/move-previews', {
        params: { path: { organiserId, editionId } },
        body: { firstDay },
        signal,
      }),
    ),
  move: (organiserId, thing, body) =>
    unwrap(
      api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/moves', {
        params: { path: { organiserId, editionId: thing.id } },
        headers: versionHeader(thing),
        body,
      }),
    ),
};

export const fairMover: Mover = {
  preview: (organiserId, fairId, { firstDay, signal }) =>
    unwrap(
      api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/move-previews', {
        params: { path: { organiserId, fairId } },
        body: { firstDay },
        signal,
      }),
    ),
  move: (organiserId, thing, body) =>
    unwrap(
      api.POST('/api/v1/organisers/{organiserId}/fairs/{fairId}/moves', {
        params: { path: { organiserId, fairId: thing.id } },
        headers: versionHeader(thing),
        body,
      }),
    ),
};
