import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type components, idempotencyHeader, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';

type Schemas = components['schemas'];
export type Product = Schemas['ProductResponse'];
/** A product as it stands in lists. */
export type ProductLine = Schemas['ProductLineResponse'];
export type ProductRequest = Schemas['ProductRequest'];
export type Certificate = Schemas['CertificateResponse'];
export type CertificateRequest = Schemas['CertificateRequest'];
export type OwnListing = Schemas['OwnListingResponse'];
export type OrganisationFair = Schemas['OrganisationFairResponse'];
export type OrganisationFairDetail = Schemas['OrganisationFairDetailResponse'];
export type ApplicationRequest = Schemas['ApplicationRequest'];

const formWith = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

export function useProducts(organisationId: string) {
  const path = { organisationId };
  return useQuery({
    queryKey: ['exhibitors', 'products', organisationId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{organisationId}/products', { params: { path }, signal })),
  });
}

export function useProduct(organisationId: string, productId: string) {
  const path = { organisationId, productId };
  return useQuery({
    queryKey: ['exhibitors', 'products', organisationId, productId],
    queryFn: ({ signal }) => readProduct(path, signal),
  });
}

export const readProduct = (path: { organisationId: string; productId: string }, signal?: AbortSignal) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/products/{productId}', {
      params: { path },
      ...(signal && { signal }),
    }),
  );

export const createProduct = (organisationId: string, body: ProductRequest, key: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/products', {
      params: { path: { organisationId } },
      headers: idempotencyHeader(key),
      body,
    }),
  );

export const editProduct = (organisationId: string, product: Product, body: ProductRequest) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/products/{productId}', {
      params: { path: { organisationId, productId: product.id } },
      headers: versionHeader(product),
      body,
    }),
  );

export const removeProduct = (organisationId: string, productId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisations/{organisationId}/products/{productId}', {
      params: { path: { organisationId, productId } },
    }),
  );

export const sendPicture = (organisationId: string, productId: string, file: File) =>
  send('PUT', `/api/v1/organisations/${organisationId}/products/${productId}/picture`, {
    body: formWith(file),
  });

export const addCertificate = (
  organisationId: string,
  productId: string,
  body: CertificateRequest,
  key: string,
) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/products/{productId}/certificates', {
      params: { path: { organisationId, productId } },
      headers: idempotencyHeader(key),
      body,
    }),
  );

export const removeCertificate = (organisationId: string, certificateId: string) =>
  unwrap(
    api.DELETE('/api/v1/organisations/{organisationId}/certificates/{certificateId}', {
      params: { path: { organisationId, certificateId } },
    }),
  );

export const sendDocument = (organisationId: string, certificateId: string, file: File) =>
  send('PUT', `/api/v1/organisations/${organisationId}/certificates/${certificateId}/document`, {
    body: formWith(file),
  });

export function useOrganisationFairs(organisationId: string) {
  const path = { organisationId };
  return useQuery({
    queryKey: ['exhibitors', 'fairs', organisationId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{organisationId}/fairs', { params: { path }, signal })),
  });
}

/** Has what an organisation sees of its fairs read again. */
export function useRenewFairs(organisationId: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['exhibitors', 'fairs', organisationId] });
}

export function useOrganisationFair(organisationId: string, fairId: string) {
  const path = { organisationId, fairId };
  return useQuery({
    queryKey: ['exhibitors', 'fairs', organisationId, fairId],
    queryFn: ({ signal }) => readOrganisationFair(path, signal),
  });
}

export const readOrganisationFair = (
  path: { organisationId: string; fairId: string },
  signal?: AbortSignal,
) =>
  unwrap(
    api.GET('/api/v1/organisations/{organisationId}/fairs/{fairId}', {
      params: { path },
      ...(signal && { signal }),
    }),
  );

export function useListings(organisationId: string) {
  const path = { organisationId };
  return useQuery({
    queryKey: ['exhibitors', 'listings', organisationId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/organisations/{organisationId}/listings', { params: { path }, signal })),
  });
}

export const answerListing = (
  organisationId: string,
  listingId: string,
  answer: 'confirmation' | 'refusal',
) => send('POST', `/api/v1/organisations/${organisationId}/listings/${listingId}/${answer}`);

export const saveApplication = (
  path: { organisationId: string; fairId: string },
  before: { version: number },
  body: ApplicationRequest,
) =>
  unwrap(
    api.PUT('/api/v1/organisations/{organisationId}/fairs/{fairId}/application', {
      params: { path },
      headers: versionHeader(before),
      body,
    }),
  );

export const submitApplication = (organisationId: string, fairId: string) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/application/submission', {
      params: { path: { organisationId, fairId } },
    }),
  );

/** Withdraws the application and, with the reason, from the fair. */
export const withdrawFromFair = (
  { organisationId, fairId }: { organisationId: string; fairId: string },
  reason: string,
) =>
  unwrap(
    api.POST('/api/v1/organisations/{organisationId}/fairs/{fairId}/withdrawal', {
      params: { path: { organisationId, fairId } },
      body: { reason },
    }),
  );
