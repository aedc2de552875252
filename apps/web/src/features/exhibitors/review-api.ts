import { useQuery } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';
import { isUnderWay } from '../../shared/ui/states/run-panel';

type Schemas = components['schemas'];
export type BoardApplication = Schemas['BoardApplicationResponse'];
export type ApplicationDetail = Schemas['ApplicationDetailResponse'];
export type ReviewedState = keyof Schemas['ApplicationCountsResponse'];
export type ExhibitorDetail = Schemas['ExhibitorDetailResponse'];
export type ExhibitorItem = Schemas['ExhibitorLineResponse'];
export type ExhibitorImport = Schemas['ExhibitorImportResponse'];
export type ImportRow = Schemas['ImportRowResponse'];
export type Decision = 'acceptance' | 'rejection' | 'question';

/** How often a run that is under way is looked at, in milliseconds. */
const LOOK_AGAIN = 1_000;

/** One fair of an organiser. */
export interface FairPlace {
  organiserId: string;
  fairId: string;
}

export function useCounts(place: FairPlace) {
  return useQuery({
    queryKey: ['exhibitors', 'board', place, 'counts'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/applications/counts', {
          params: { path: { ...place } },
          signal,
        }),
      ),
  });
}

interface PageOf {
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export const listApplications = (place: FairPlace, state: ReviewedState, { cursor, q, signal }: PageOf) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/applications', {
      params: { path: { ...place }, query: { state, cursor, q } },
      signal,
    }),
  );

export function useApplication(place: FairPlace, applicationId: string | null) {
  return useQuery({
    enabled: applicationId !== null,
    queryKey: ['exhibitors', 'board', place, 'one', applicationId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/applications/{applicationId}', {
          params: { path: { ...place, applicationId: applicationId ?? '' } },
          signal,
        }),
      ),
  });
}

/** Only a moment after it was given; nobody is told. */
export const undoAcceptance = (place: FairPlace, applicationId: string) =>
  send(
    'DELETE',
    `/api/v1/organisers/${place.organiserId}/fairs/${place.fairId}/applications/${applicationId}/acceptance`,
  );

export const decide = (place: FairPlace, applicationId: string, decision: Decision, note: string) =>
  send<BoardApplication & Pick<ApplicationDetail, 'allowed'>>(
    'POST',
    `/api/v1/organisers/${place.organiserId}/fairs/${place.fairId}/applications/${applicationId}/${decision}`,
    { body: { note } },
  );

export type Standing = 'present' | 'withdrawn';

export const listExhibitors = (place: FairPlace, standing: Standing, { cursor, q, signal }: PageOf) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitors', {
      params: { path: { ...place }, query: { standing, cursor, q } },
      signal,
    }),
  );

export function useExhibitor(place: FairPlace, exhibitorId: string) {
  return useQuery({
    queryKey: ['exhibitors', 'list', place, 'one', exhibitorId],
    queryFn: ({ signal }) => readExhibitor(place, exhibitorId, signal),
  });
}

export const readExhibitor = (place: FairPlace, exhibitorId: string, signal?: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitors/{exhibitorId}', {
      params: { path: { ...place, exhibitorId } },
      ...(signal && { signal }),
    }),
  );

const exhibitorPath = ({ organiserId, fairId }: FairPlace, exhibitorId: string) =>
  `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitors/${exhibitorId}`;

export const correctExhibitor = (
  place: FairPlace,
  { exhibitorId, before }: { exhibitorId: string; before: { version: number } },
  body: Schemas['OrganisationRequest'],
) => send('PUT', exhibitorPath(place, exhibitorId), { body, before });

export const separateExhibitor = (place: FairPlace, exhibitorId: string, reason: string) =>
  send('POST', `${exhibitorPath(place, exhibitorId)}/separation`, { body: { reason } });

export const withdrawExhibitor = (place: FairPlace, exhibitorId: string, reason: string) =>
  send('POST', `${exhibitorPath(place, exhibitorId)}/withdrawal`, { body: { reason } });

export const reinstateExhibitor = (place: FairPlace, exhibitorId: string) =>
  send('DELETE', `${exhibitorPath(place, exhibitorId)}/withdrawal`);

export const loadAccountCounts = (place: FairPlace) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitor-accounts', {
      params: { path: { ...place } },
    }),
  );

export const inviteAllExhibitors = ({ organiserId, fairId }: FairPlace) =>
  send('POST', `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitor-accounts/invitations`);

export const inviteExhibitor = ({ organiserId, fairId }: FairPlace, exhibitorId: string) =>
  send('POST', `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitors/${exhibitorId}/invitation`);

const importsPath = ({ organiserId, fairId }: FairPlace) =>
  `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitor-imports`;

export function previewImport(place: FairPlace, file: File): Promise<ExhibitorImport> {
  const body = new FormData();
  body.append('file', file);
  return send('POST', importsPath(place), { body });
}

export function useImport(place: FairPlace, importId: string) {
  return useQuery({
    queryKey: ['exhibitors', 'imports', place, importId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitor-imports/{importId}', {
          params: { path: { ...place, importId } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LOOK_AGAIN : false),
  });
}

export const listImports = (place: FairPlace, { cursor, signal }: Omit<PageOf, 'q'>) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitor-imports', {
      params: { path: { ...place }, query: { cursor } },
      signal,
    }),
  );

export const startImport = (place: FairPlace, importId: string, withoutFaulty: boolean) =>
  send<ExhibitorImport>('POST', `${importsPath(place)}/${importId}/start`, { body: { withoutFaulty } });

export const stopImport = (place: FairPlace, importId: string) =>
  send<ExhibitorImport>('POST', `${importsPath(place)}/${importId}/stop`);

export const listImportRows = (
  place: FairPlace,
  importId: string,
  { state, cursor, signal }: { state: ImportRow['state'] | undefined } & Omit<PageOf, 'q'>,
) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/exhibitor-imports/{importId}/rows', {
      params: { path: { ...place, importId }, query: { state, cursor } },
      signal,
    }),
  );

export const templateUrl = (place: FairPlace) => `${importsPath(place)}/template`;
export const faultyRowsUrl = (place: FairPlace, importId: string) =>
  `${importsPath(place)}/${importId}/faulty-rows`;
export const exportUrl = ({ organiserId, fairId }: FairPlace) =>
  `/api/v1/organisers/${organiserId}/fairs/${fairId}/exhibitors/export?format=xlsx`;
