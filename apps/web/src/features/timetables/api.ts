import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { idempotencyHeader, newIdempotencyKey, type components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];
export type Run = Schemas['TimetableRunResponse'];
export type RunResult = Schemas['RunResultResponse'];
export type RunProgress = Schemas['RunProgressResponse'];
export type RunStart = Schemas['RunStartRequest'];
export type Board = Schemas['TimetableBoardResponse'];
export type Entry = Schemas['TimetableEntryResponse'];
export type EntrySpot = Schemas['EntrySpotResponse'];
export type EntryConflict = Schemas['EntryConflictResponse'];
export type Quality = Schemas['TimetableQualityResponse'];
export type Served = Schemas['ServedParticipantResponse'];
export type ShortWalk = Schemas['ShortWalkResponse'];
export type Difference = Schemas['RunDifferenceResponse'];
export type Preview = Schemas['PublicationPreviewResponse'];
export type Publication = Schemas['PublicationResponse'];
export type TimetableComment = Schemas['TimetableCommentResponse'];
export type UnmetReason = Schemas['EntryUnmetResponse']['reason'];

/** A fair of an organiser. */
export interface FairPath {
  organiserId: string;
  fairId: string;
}
/** A run of a fair. */
export interface RunPath extends FairPath {
  runId: string;
}
/** An organisation in a fair. */
export interface OwnPath {
  organisationId: string;
  fairId: string;
}

const POLL = 1_000;

export const isGoingOn = ({ state }: Pick<Run, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** Everything that is kept of a fair's timetables begins with this key. */
export const fairKey = ({ organiserId, fairId }: FairPath) => ['timetables', organiserId, fairId] as const;
const runKey = ({ runId, ...fair }: RunPath, what: string) => [...fairKey(fair), runId, what] as const;
export const boardKey = (path: RunPath) => runKey(path, 'board');

const of = (path: FairPath) => ({ path: { ...path } });
const ofRun = (path: RunPath) => ({ path: { ...path } });
const below = '/api/v1/organisers/{organiserId}/fairs/{fairId}/timetables' as const;
const belowRun = `${below}/{runId}` as const;

/** The latest runs, looked at every second while one is being computed. */
export const useRuns = (path: FairPath): UseQueryResult<Run[]> =>
  useQuery({
    queryKey: [...fairKey(path), 'runs'],
    queryFn: async ({ signal }) => (await unwrap(api.GET(below, { params: of(path), signal }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isGoingOn) ? POLL : false),
  });

export const useRun = (path: RunPath): UseQueryResult<Run> =>
  useQuery({
    queryKey: runKey(path, 'run'),
    queryFn: ({ signal }) => unwrap(api.GET(belowRun, { params: ofRun(path), signal })),
    refetchInterval: ({ state }) => (state.data && isGoingOn(state.data) ? POLL : false),
  });

export const useBoard = (path: RunPath): UseQueryResult<Board> =>
  useQuery({
    queryKey: boardKey(path),
    queryFn: ({ signal }) => unwrap(api.GET(`${belowRun}/board`, { params: ofRun(path), signal })),
  });

export const useQuality = (path: RunPath): UseQueryResult<Quality> =>
  useQuery({
    queryKey: runKey(path, 'quality'),
    queryFn: ({ signal }) => unwrap(api.GET(`${belowRun}/quality`, { params: ofRun(path), signal })),
  });

export const usePreview = (path: RunPath): UseQueryResult<Preview> =>
  useQuery({
    queryKey: runKey(path, 'preview'),
    queryFn: ({ signal }) =>
      unwrap(api.GET(`${belowRun}/publication-preview`, { params: ofRun(path), signal })),
    // Bookings change what a publication would do at any moment.
    staleTime: 0,
  });

export const isGoingOut = ({ state }: Publication): boolean => state === 'queued' || state === 'applied';

/** When the run was shown and published, followed until every mail is written. */
export const usePublications = (path: RunPath): UseQueryResult<Publication[]> =>
  useQuery({
    queryKey: runKey(path, 'publications'),
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET(`${belowRun}/publications`, { params: ofRun(path), signal }))).items,
    refetchInterval: ({ state }) => (state.data?.some(isGoingOut) ? POLL : false),
  });

export const useComments = (path: RunPath): UseQueryResult<TimetableComment[]> =>
  useQuery({
    queryKey: runKey(path, 'comments'),
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET(`${belowRun}/comments`, { params: ofRun(path), signal }))).items,
  });

export const useDifferences = (path: RunPath, otherRunId: string | null): UseQueryResult<Difference[]> =>
  useQuery({
    queryKey: [...runKey(path, 'differences'), otherRunId],
    enabled: otherRunId !== null,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const params = { path: { ...path, otherRunId: otherRunId! } };
      return (await unwrap(api.GET(`${belowRun}/differences/{otherRunId}`, { params, signal }))).items;
    },
  });

/** Every slot to come as it looks from one entry; asked afresh each time it is picked up. */
export const useSpots = (path: RunPath, entryId: string | null): UseQueryResult<EntrySpot[]> =>
  useQuery({
    queryKey: [...runKey(path, 'spots'), entryId],
    enabled: entryId !== null,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const params = { path: { ...path, entryId: entryId! } };
      return (await unwrap(api.GET(`${belowRun}/entries/{entryId}/spots`, { params, signal }))).items;
    },
  });

export const startRun = (path: FairPath, body: RunStart, key: string) =>
  unwrap(api.POST(below, { params: { ...of(path), header: idempotencyHeader(key) }, body }));
export const cancelRun = (path: RunPath) =>
  unwrap(api.POST(`${belowRun}/cancellation`, { params: ofRun(path) }));
export const copyRun = (path: RunPath) =>
  unwrap(
    api.POST(`${belowRun}/copy`, {
      params: { ...ofRun(path), header: idempotencyHeader(newIdempotencyKey()) },
    }),
  );
export const deleteRun = (path: RunPath) => unwrap(api.DELETE(belowRun, { params: ofRun(path) }));
export const publishRun = (path: RunPath, kind: Publication['kind']) =>
  unwrap(
    api.POST(`${belowRun}/publications`, {
      params: { ...ofRun(path), header: idempotencyHeader(newIdempotencyKey()) },
      body: { kind },
    }),
  );
export const settleComment = (path: RunPath, commentId: string) =>
  unwrap(
    api.POST(`${belowRun}/comments/{commentId}/settlement`, { params: { path: { ...path, commentId } } }),
  );

const ofEntry = (path: RunPath, entryId: string) => ({ path: { ...path, entryId } });
export const placeEntry = (path: RunPath, entryId: string, spot: { slotStart: string; tableId: string }) =>
  unwrap(api.PUT(`${belowRun}/entries/{entryId}/spot`, { params: ofEntry(path, entryId), body: spot }));
export const takeOutEntry = (path: RunPath, entryId: string) =>
  unwrap(api.DELETE(`${belowRun}/entries/{entryId}/spot`, { params: ofEntry(path, entryId) }));
export const pinEntry = (path: RunPath, entryId: string, pinned: boolean) =>
  unwrap(api.PUT(`${belowRun}/entries/{entryId}/pin`, { params: ofEntry(path, entryId), body: { pinned } }));

export const searchParticipants = async (path: FairPath, q: string) =>
  (
    await unwrap(
      api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/participants', {
        params: { ...of(path), query: q === '' ? {} : { q } },
      }),
    )
  ).items;
export const useProgramme = (path: FairPath) =>
  useQuery({
    // The same answer as the matchmaking pages keep.
    queryKey: ['matchmaking', 'programme', { organiserId: path.organiserId, fairId: path.fairId }],
    queryFn: () =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/matchmaking/programme', {
          params: of(path),
        }),
      ),
  });

const belowOwn = '/api/v1/organisations/{organisationId}/fairs/{fairId}/proposed-timetable' as const;
export const useProposed = (path: OwnPath) =>
  useQuery({
    queryKey: ['timetables', 'proposed', path.organisationId, path.fairId],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET(belowOwn, { params: { path: { ...path } }, signal }))).items[0] ?? null,
  });
export const commentOn = (path: OwnPath, text: string) =>
  unwrap(api.POST(`${belowOwn}/comments`, { params: { path: { ...path } }, body: { text } }));
