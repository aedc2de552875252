import type { UseFormReturnType } from '@mantine/form';
import { instantAt, type Localised, type UiLanguage } from '#lib/kernel';
import { eventZone } from '../../../shared/format/date-time';
import type { Campaign, CampaignFacts } from '../api';
import { usualBody, usualSubject } from './usual-letters';

/** A campaign as the form holds it; times are local to the event: "2026-11-10T17:00". */
export interface CampaignDraft extends Record<string, unknown> {
  name: string;
  roles: CampaignFacts['audience']['roles'];
  tags: string[];
  replyBy: string;
  remindAt: string;
  subject: Record<UiLanguage, string>;
  body: Record<UiLanguage, string>;
}

export type CampaignForm = UseFormReturnType<CampaignDraft>;

/** The form's start: a saved campaign, or the usual letter in each language. */
export function draftOf(campaign: Campaign | undefined): CampaignDraft {
  const inEach = (saved: Campaign['subject'] | undefined, usual: Localised): Localised =>
    saved === undefined ? usual : { vi: saved.vi ?? '', en: saved.en ?? '', fr: saved.fr ?? '' };
  return {
    name: campaign?.name ?? '',
    roles: campaign?.audience.roles ?? [],
    tags: campaign?.audience.tags ?? [],
    replyBy: campaign === undefined ? '' : localTime(campaign.replyBy),
    remindAt: campaign === undefined || campaign.remindAt === null ? '' : localTime(campaign.remindAt),
    subject: inEach(campaign?.subject, usualSubject),
    body: inEach(campaign?.body, usualBody),
  };
}

/** What the API takes; texts that are empty are left out. */
export const bodyOf = (draft: CampaignDraft, fairId: string): CampaignFacts => ({
  ...letterOf(draft, fairId),
  name: draft.name,
  remindAt: draft.remindAt === '' ? null : instantOf(draft.remindAt),
});

export const letterOf = ({ roles, tags, replyBy, subject, body }: CampaignDraft, fairId: string) => ({
  fairId,
  subject: filled(subject),
  body: filled(body),
  audience: { roles, tags },
  replyBy: instantOf(replyBy),
});

const filled = (texts: Record<UiLanguage, string>): Partial<Record<UiLanguage, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));

function instantOf(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return instantAt(day, time, eventZone).toISOString();
}

const localTime = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: eventZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .replace(' ', 'T');
