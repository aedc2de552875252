import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, type components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];
export type Festival = Schemas['FestivalResponse'];
export type Edition = Schemas['EditionResponse'];
export type Board = Schemas['ProgrammeBoardResponse'];
export type BoardItem = Schemas['ProgrammeItemResponse'];
export type Stage = Schemas['StageResponse'];
export type Change = Schemas['ProgrammeChangeResponse'];
export type ItemBody = Schemas['ProgrammeItemRequest'];

export const useFestivals = (organiserId: string): UseQueryResult<Festival[]> =>
  useQuery({
    queryKey: ['festivals', organiserId],
    queryFn: async ({ signal }) => {
      const path = { organiserId };
      return (
        await unwrap(api.GET('/api/v1/organisers/{organiserId}/festivals', { params: { path }, signal }))
      ).items;
    },
  });

export const useBoard = (organiserId: string, editionId: string): UseQueryResult<Board> =>
  useQuery({
    queryKey: ['festivals', organiserId, 'programme', editionId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/editions/{editionId}/programme', {
          params: { path: { organiserId, editionId } },
          signal,
        }),
      ),
  });

/** Asks for everything of the area again after a change. */
export function useRenewFestivals(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['festivals'] });
}

export function saveFestival(
  organiserId: string,
  body: Schemas['FestivalRequest'],
  key: string,
  festivalId?: string,
) {
  return festivalId === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/festivals', {
          params: { path: { organiserId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/festivals/{festivalId}', {
          params: { path: { organiserId, festivalId } },
          body,
        }),
      );
}

interface EditionPlace {
  organiserId: string;
  festivalId: string;
  editionId?: string;
}

export function saveEdition(
  { organiserId, festivalId, editionId }: EditionPlace,
  body: Schemas['EditionRequest'],
  key: string,
) {
  return editionId === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/festivals/{festivalId}/editions', {
          params: { path: { organiserId, festivalId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/editions/{editionId}', {
          params: { path: { organiserId, editionId } },
          body,
        }),
      );
}

interface ItemPlace {
  organiserId: string;
  editionId: string;
  itemId?: string;
}

export function saveItem({ organiserId, editionId, itemId }: ItemPlace, body: ItemBody, key: string) {
  return itemId === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/programme-items', {
          params: { path: { organiserId, editionId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/programme-items/{itemId}', {
          params: { path: { organiserId, itemId } },
          body,
        }),
      );
}

export const removeItem = (organiserId: string, itemId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisers/{organiserId}/programme-items/{itemId}', {
      params: { path: { organiserId, itemId } },
    }),
  );

export const addStage = (
  organiserId: string,
  editionId: string,
  body: Schemas['StageRequest'],
  key: string,
) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/stages', {
      params: { path: { organiserId, editionId } },
      headers: idempotencyHeader(key),
      body,
    }),
  );

export const renameStage = (organiserId: string, stageId: string, body: Schemas['StageRequest']) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/stages/{stageId}', {
      params: { path: { organiserId, stageId } },
      body,
    }),
  );

export const removeStage = (organiserId: string, stageId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisers/{organiserId}/stages/{stageId}', {
      params: { path: { organiserId, stageId } },
    }),
  );

export const orderStages = (organiserId: string, editionId: string, stageIds: string[]) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/editions/{editionId}/stage-order', {
      params: { path: { organiserId, editionId } },
      body: { stageIds },
    }),
  );

export const releaseProgramme = (
  organiserId: string,
  editionId: string,
  body: Schemas['ReleaseRequest'],
  key: string,
) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/programme-releases', {
      params: { path: { organiserId, editionId } },
      headers: idempotencyHeader(key),
      body,
    }),
  );
