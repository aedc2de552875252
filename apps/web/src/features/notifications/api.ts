import type { components } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import type { PageRequest } from '../../shared/list';

type Schemas = components['schemas'];
export type OutboxMail = Schemas['OutboxMailResponse'];
export type MailCounts = Schemas['MailCountsResponse'];
export type MailboxMail = Schemas['MailboxMailResponse'];

export interface OutboxQuery {
  cursor: string | undefined;
  q: string | undefined;
  state: OutboxMail['state'] | undefined;
  signal: AbortSignal;
}

export const listMails = (organiserId: string, { signal, ...query }: OutboxQuery) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/mails', { params: { path: { organiserId }, query }, signal }),
  );

export const countMails = (organiserId: string) =>
  unwrap(api.GET('/api/v1/organisers/{organiserId}/mails/counts', { params: { path: { organiserId } } }));

export const resendMails = (organiserId: string, mailIds: string[]) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/mails/resends', {
      params: { path: { organiserId } },
      body: { mailIds },
    }),
  );

export const listPlatformMails = ({ signal, ...query }: OutboxQuery) =>
  unwrap(api.GET('/api/v1/administration/mails', { params: { query }, signal }));

export const countPlatformMails = () => unwrap(api.GET('/api/v1/administration/mails/counts'));

export const resendPlatformMails = (mailIds: string[]) =>
  unwrap(api.POST('/api/v1/administration/mails/resends', { body: { mailIds } }));

export const listMailbox = ({ signal, ...query }: PageRequest) =>
  unwrap(api.GET('/api/v1/mailbox', { params: { query }, signal }));

export const readMail = (messageId: string, signal: AbortSignal) =>
  unwrap(api.GET('/api/v1/mailbox/{messageId}', { params: { path: { messageId } }, signal }));
