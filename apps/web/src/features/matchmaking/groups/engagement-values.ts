import type { Translated } from '#lib/kernel';
import { filled, instantOf, typedMoment } from '../../../shared/forms';
import type { Programme } from '../api';
import type { Engagement, EngagementFields, Member } from '../people/people-api';

/** An engagement as its form holds it; an empty number field is a text. */
export interface EngagementValues extends Record<string, unknown> {
  kind: Engagement['kind'];
  title: Translated;
  startsAt: string;
  endsAt: string;
  travelMinutes: number | string;
  participantIds: Member[];
  cancelMeetings: boolean;
}

/** A new engagement is a visit in the morning of the fair's first day. */
export function valuesOf(
  engagement: Engagement | null,
  { timeZone, fairStartsOn }: Pick<Programme, 'timeZone' | 'fairStartsOn'>,
): EngagementValues {
  return {
    kind: engagement?.kind ?? 'field-visit',
    title: { vi: '', en: '', fr: '', ...engagement?.title },
    startsAt: engagement ? typedMoment(engagement.startsAt, timeZone) : `${fairStartsOn}T08:00`,
    endsAt: engagement ? typedMoment(engagement.endsAt, timeZone) : `${fairStartsOn}T11:00`,
    travelMinutes: engagement?.travelMinutes ?? 30,
    participantIds: engagement?.members ?? [],
    cancelMeetings: false,
  };
}

/** What is sent of them; `zone` is the one in which the times are typed. */
export const requestOf = (
  { kind, title, startsAt, endsAt, travelMinutes, participantIds, cancelMeetings }: EngagementValues,
  zone: string,
): EngagementFields => ({
  kind,
  title: filled(title),
  startsAt: instantOf(startsAt, zone)!,
  endsAt: instantOf(endsAt, zone)!,
  travelMinutes: Number(travelMinutes),
  participantIds: participantIds.map(({ participantId }) => participantId),
  cancelMeetings,
});

/** Who goes when more are sent along; nobody goes twice. */
export const withMembers = (going: readonly Member[], more: readonly Member[]): Member[] => [
  ...new Map([...going, ...more].map((member) => [member.participantId, member])).values(),
];
