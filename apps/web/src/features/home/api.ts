import type { components } from '#lib/api-client';
import { idempotencyHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { PageRequest } from '../../shared/list';

type Schemas = components['schemas'];
export type Organiser = Schemas['OrganiserResponse'];

export const mailVerificationAgain = () => unwrap(api.POST('/api/v1/account/verification-mails'));

export const organisers = ({ cursor, signal }: PageRequest) =>
  unwrap(api.GET('/api/v1/organisers', { params: { query: { cursor } }, signal }));

export const createOrganiser = (body: Schemas['NewOrganiserRequest'], key: string) =>
  unwrap(api.POST('/api/v1/organisers', { body, headers: idempotencyHeader(key) }));

/** Where the queue on Redis can be looked at; null without Redis. */
export const jobBoard = async (signal: AbortSignal): Promise<string | null> =>
  (await unwrap(api.GET('/api/v1/administration/failed-jobs/board', { signal }))).address;

export type FailedJob = Schemas['FailedJobResponse'];

export const failedJobs = ({ cursor, q, signal }: PageRequest) =>
  unwrap(api.GET('/api/v1/administration/failed-jobs', { params: { query: { cursor, q } }, signal }));

export const retryJobs = (jobIds: string[]) =>
  unwrap(api.POST('/api/v1/administration/failed-jobs/retries', { body: { jobIds } }));

export const askOwner = (organiserId: string, body: Schemas['PersonRequest']) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/owner-invitations', {
      params: { path: { organiserId } },
      body,
    }),
  );
