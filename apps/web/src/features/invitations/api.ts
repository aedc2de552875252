import { useQuery } from '@tanstack/react-query';
import { type components, versionHeader } from '#lib/api-client';
import { api, unwrap } from '../../shared/api/client';
import { send } from '../../shared/api/send';
import { isUnderWay } from '../../shared/ui/states/run-panel';

/** How often a run that is under way is looked at, in milliseconds. */
const LOOK_AGAIN = 1_000;

type Schemas = components['schemas'];
export type Contact = Schemas['ContactResponse'];
export type ContactFacts = Schemas['ContactRequest'];
export type ContactImport = Schemas['ContactImportDetailResponse'];
export type ContactImportProblem = Schemas['ContactImportProblem'];
export type Campaign = Schemas['CampaignResponse'];
export type CampaignFacts = Schemas['CampaignRequest'];
export type Guest = Schemas['GuestResponse'];
export type LetterPreview = Schemas['LetterPreviewResponse'];

interface ListQuery {
  cursor: string | undefined;
  q: string | undefined;
  signal: AbortSignal;
}

export const listContacts = (organiserId: string, { cursor, q, signal }: ListQuery) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/contacts', {
      params: { path: { organiserId }, query: { cursor, q } },
      signal,
    }),
  );

export const readContact = (organiserId: string, contactId: string) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/contacts/{contactId}', {
      params: { path: { organiserId, contactId } },
    }),
  );

export const listTags = (organiserId: string) =>
  unwrap(api.GET('/api/v1/organisers/{organiserId}/contacts/tags', { params: { path: { organiserId } } }));

export const addContact = (organiserId: string, body: ContactFacts, key: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/contacts', {
      params: { path: { organiserId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const editContact = (organiserId: string, before: Contact, body: ContactFacts) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/contacts/{contactId}', {
      params: { path: { organiserId, contactId: before.id } },
      headers: versionHeader(before),
      body,
    }),
  );

const contactImportsPath = (organiserId: string) => `/api/v1/organisers/${organiserId}/contact-imports`;

export function previewContacts(organiserId: string, file: File): Promise<ContactImport> {
  const body = new FormData();
  body.append('file', file);
  return send<ContactImport>('POST', contactImportsPath(organiserId), { body });
}

export function useContactImport(organiserId: string, importId: string) {
  return useQuery({
    queryKey: ['invitations', organiserId, 'imports', importId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/organisers/{organiserId}/contact-imports/{importId}', {
          params: { path: { organiserId, importId } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LOOK_AGAIN : false),
  });
}

export const startContactImport = (organiserId: string, importId: string) =>
  send('POST', `${contactImportsPath(organiserId)}/${importId}/start`);

export const listCampaigns = (organiserId: string, fairId: string, { cursor, q, signal }: ListQuery) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/campaigns', {
      params: { path: { organiserId }, query: { cursor, q, fairId } },
      signal,
    }),
  );

export const readCampaign = (organiserId: string, campaignId: string) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/campaigns/{campaignId}', {
      params: { path: { organiserId, campaignId } },
    }),
  );

export const draftCampaign = (organiserId: string, body: CampaignFacts, key: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/campaigns', {
      params: { path: { organiserId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const editCampaign = (organiserId: string, before: Campaign, body: CampaignFacts) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/campaigns/{campaignId}', {
      params: { path: { organiserId, campaignId: before.id } },
      headers: versionHeader(before),
      body,
    }),
  );

export const correctLetter = (
  organiserId: string,
  before: Campaign,
  body: Schemas['CampaignCorrectionRequest'],
) =>
  unwrap(
    api.PUT('/api/v1/organisers/{organiserId}/campaigns/{campaignId}/letter', {
      params: { path: { organiserId, campaignId: before.id } },
      headers: versionHeader(before),
      body,
    }),
  );

export const withdrawCampaign = (organiserId: string, campaignId: string, reason: string) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/campaigns/{campaignId}/withdrawal', {
      params: { path: { organiserId, campaignId } },
      body: { reason },
    }),
  );

export type CampaignDeed = 'start' | 'pause' | 'resume' | 'reminders';

export const doWithCampaign = (organiserId: string, campaignId: string, deed: CampaignDeed) =>
  unwrap(
    api.POST(`/api/v1/organisers/{organiserId}/campaigns/{campaignId}/${deed}`, {
      params: { path: { organiserId, campaignId } },
    }),
  );

export const listGuests = (
  organiserId: string,
  campaignId: string,
  { cursor, q, reply, signal }: ListQuery & { reply: Guest['reply'] | undefined },
) =>
  unwrap(
    api.GET('/api/v1/organisers/{organiserId}/campaigns/{campaignId}/guests', {
      params: { path: { organiserId, campaignId }, query: { cursor, q, reply } },
      signal,
    }),
  );

export const previewLetters = (
  organiserId: string,
  body: Schemas['CampaignPreviewRequest'],
  signal: AbortSignal,
) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/campaign-previews', {
      params: { path: { organiserId } },
      body,
      signal,
    }),
  );

export const audienceSize = (organiserId: string, body: Schemas['AudienceRequest'], signal: AbortSignal) =>
  unwrap(
    api.POST('/api/v1/organisers/{organiserId}/audience-sizes', {
      params: { path: { organiserId } },
      body,
      signal,
    }),
  );
