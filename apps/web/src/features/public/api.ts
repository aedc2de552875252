import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';

type Schemas = components['schemas'];
export type PublicEdition = Schemas['PublicEditionResponse'];
export type ProgrammeItem = Schemas['PublicProgrammeItemResponse'];
export type EditionCard = Schemas['EditionCardResponse'];

export const useEditions = (): UseQueryResult<EditionCard[]> =>
  useQuery({
    queryKey: ['public', 'editions'],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/public/editions', { signal }))).items,
  });

export const useEdition = (slug: string): UseQueryResult<PublicEdition> =>
  useQuery({
    queryKey: ['public', 'editions', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/editions/{slug}', { params: { path: { slug } }, signal })),
  });
