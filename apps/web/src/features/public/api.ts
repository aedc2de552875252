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

export type Fair = Schemas['PublicFairResponse'];
export type FairCard = Schemas['PublicFairItem'];
export type Exhibitor = Schemas['CatalogueExhibitorResponse'];
export type Product = Schemas['CatalogueProductResponse'];
export type Category = Product['category'];

export const categories: readonly Category[] = [
  'food',
  'drink',
  'herb',
  'handicraft',
  'ornamental',
  'tourism',
];

export const useFairs = (): UseQueryResult<FairCard[]> =>
  useQuery({
    queryKey: ['public', 'fairs'],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/public/fairs', { signal }))).items,
  });

export const useFair = (slug: string): UseQueryResult<Fair> =>
  useQuery({
    queryKey: ['public', 'fairs', slug],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/fairs/{slug}', { params: { path: { slug } }, signal })),
  });

export const useBoothBoard = (slug: string): UseQueryResult<Schemas['BoothBoardResponse']> =>
  useQuery({
    queryKey: ['public', 'fairs', slug, 'board'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/fairs/{slug}/booth-board', { params: { path: { slug } }, signal })),
  });

interface CataloguePage {
  slug: string;
  category: Category | undefined;
  stars: number | undefined;
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export const listExhibitors = ({ slug, signal, ...query }: CataloguePage) =>
  unwrap(
    api.GET('/api/v1/public/fairs/{slug}/exhibitors', {
      params: { path: { slug }, query: { ...query, limit: 24 } },
      signal,
    }),
  );

export const listProducts = ({ slug, signal, ...query }: CataloguePage) =>
  unwrap(
    api.GET('/api/v1/public/fairs/{slug}/products', {
      params: { path: { slug }, query: { ...query, limit: 24 } },
      signal,
    }),
  );
