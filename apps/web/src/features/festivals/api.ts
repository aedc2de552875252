import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, type components, versionHeader } from '#lib/api-client';
import { meaningOf, type ZoneMeaning } from '../../shared/moving/zone-meaning';
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
    queryFn: ({ signal }) => readFestivals(organiserId, signal),
  });

export const readFestivals = async (organiserId: string, signal?: AbortSignal): Promise<Festival[]> => {
  const params = { path: { organiserId } };
  const festivals = api.GET('/api/v1/organisers/{organiserId}/festivals', {
    params,
    ...(signal && { signal }),
  });
  return (await unwrap(festivals)).items;
};

export const useBoard = (organiserId: string, editionId: string): UseQueryResult<Board> =>
  useQuery({
    queryKey: ['festivals', organiserId, 'programme', editionId],
    queryFn: ({ signal }) => readBoard(organiserId, editionId, signal),
  });

export const readBoard = (organiserId: string, editionId: string, signal?: AbortSignal): Promise<Board> =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/editions/{editionId}/programme', {
      params: { path: { organiserId, editionId } },
      ...(signal && { signal }),
    }),
  );

export const readEdition = (organiserId: string, editionId: string): Promise<Edition> =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/editions/{editionId}', {
      params: { path: { organiserId, editionId } },
    }),
  );

/** Asks for everything of the area again after a change. */
export function useRenewFestivals(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['festivals'] });
}

export function saveFestival(
  organiserId: string,
  body: Schemas['FestivalRequest'],
  key: string,
  before?: Festival,
) {
  return before === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/festivals', {
          params: { path: { organiserId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/festivals/{festivalId}', {
          params: { path: { organiserId, festivalId: before.id } },
          headers: versionHeader(before),
          body,
        }),
      );
}

interface EditionPlace {
  organiserId: string;
  /** What another zone means for what is planned; empty: nobody said. */
  meaning: ZoneMeaning;
  festivalId: string;
  before?: Edition | undefined;
}

export function saveEdition(
  { organiserId, festivalId, meaning, before }: EditionPlace,
  body: Schemas['EditionRequest'],
  key: string,
) {
  return before === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/festivals/{festivalId}/editions', {
          params: { path: { organiserId, festivalId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/editions/{editionId}', {
          params: { path: { organiserId, editionId: before.id }, query: meaningOf(meaning) },
          headers: versionHeader(before),
          body,
        }),
      );
}

interface ItemPlace {
  organiserId: string;
  editionId: string;
  before?: BoardItem | undefined;
}

export function saveItem({ organiserId, editionId, before }: ItemPlace, body: ItemBody, key: string) {
  return before === undefined
    ? unwrap(
        api.POST('/api/v1/organisers/{organiserId}/editions/{editionId}/programme-items', {
          params: { path: { organiserId, editionId } },
          headers: idempotencyHeader(key),
          body,
        }),
      )
    : unwrap(
        api.PUT('/api/v1/organisers/{organiserId}/programme-items/{itemId}', {
          params: { path: { organiserId, itemId: before.id } },
          headers: versionHeader(before),
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

export const renameStage = (organiserId: string, before: Stage, body: Schemas['StageRequest']) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/stages/{stageId}', {
      params: { path: { organiserId, stageId: before.id } },
      headers: versionHeader(before),
      body,
    }),
  );

export const removeStage = (organiserId: string, stageId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisers/{organiserId}/stages/{stageId}', {
      params: { path: { organiserId, stageId } },
    }),
  );

export const orderStages = (organiserId: string, before: Edition, stageIds: string[]) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/editions/{editionId}/stage-order', {
      params: { path: { organiserId, editionId: before.id } },
      headers: versionHeader(before),
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
