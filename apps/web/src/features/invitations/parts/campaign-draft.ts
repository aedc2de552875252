import type { UseFormReturnType } from '@mantine/form';
import type { Localised, UiLanguage } from '#lib/kernel';
import { instantOf, typedMoment } from '../../../shared/forms/values/moment';
import type { Campaign, CampaignFacts } from '../api';
import { filled } from '../../../shared/forms/values/translated';
import { usualBody, usualSubject } from './usual-letters';

/** A campaign as the form holds it; times are those of a clock at the fair: "2026-11-10T17:00". */
export interface CampaignDraft extends Record<string, unknown> {
  name: string;
  audience: CampaignFacts['audience'];
  replyBy: string;
  remindAt: string;
  /** The fair's. */
  zone: string;
  subject: Record<UiLanguage, string>;
  body: Record<UiLanguage, string>;
}

export type CampaignForm = UseFormReturnType<CampaignDraft>;

/** The form's start: a saved campaign, or the usual letter in each language. */
export function draftOf(campaign: Campaign | undefined, zone: string): CampaignDraft {
  const inEach = (saved: Campaign['subject'] | undefined, usual: Localised): Localised =>
    saved === undefined ? usual : { vi: saved.vi ?? '', en: saved.en ?? '', fr: saved.fr ?? '' };
  return {
    name: campaign?.name ?? '',
    audience: campaign?.audience ?? { roles: [], tags: [] },
    replyBy: typedMoment(campaign?.replyBy, zone),
    remindAt: typedMoment(campaign?.remindAt, zone),
    zone,
    subject: inEach(campaign?.subject, usualSubject),
    body: inEach(campaign?.body, usualBody),
  };
}

/** What the API takes; texts that are empty are left out. */
export const bodyOf = (draft: CampaignDraft, fairId: string): CampaignFacts => ({
  ...letterOf(draft, fairId),
  name: draft.name,
  remindAt: instantOf(draft.remindAt, draft.zone),
});

export const letterOf = ({ audience, replyBy, zone, subject, body }: CampaignDraft, fairId: string) => ({
  fairId,
  subject: filled(subject),
  body: filled(body),
  audience,
  replyBy: instantOf(replyBy, zone) ?? '',
});
