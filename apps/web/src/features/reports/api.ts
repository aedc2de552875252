import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import i18next from 'i18next';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { problemOf, ProblemError } from '../../shared/api/problem';

export type Outcome = components['schemas']['FairOutcomeResponse'];

export const useOutcome = (organiserId: string, fairId: string): UseQueryResult<Outcome> =>
  useQuery({
    queryKey: ['reports', organiserId, fairId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/fairs/{fairId}/outcome', {
          params: { path: { organiserId, fairId } },
          signal,
        }),
      ),
  });

/** Saves the report as a workbook in the language of the screens, which a plain link could not ask for. */
export async function downloadWorkbook(organiserId: string, fairId: string, fileName: string): Promise<void> {
  const path = `/api/v1/organisers/${organiserId}/fairs/${fairId}/outcome.xlsx`;
  const response = await fetch(path, { headers: { 'Accept-Language': i18next.language } });
  if (!response.ok)
    throw new ProblemError(problemOf(await response.json().catch(() => undefined), response.status));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
