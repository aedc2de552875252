import type { Side } from '#lib/matching';
import type { OwnMeetingLine } from '#lib/matchmaking';
import { versionOf } from '#platform/database';
import type { MeetingResponse } from './meetings.response.js';

/** A meeting as one side sees it: the other one is the partner. */
export function presentMeeting(line: OwnMeetingLine, side: Side): MeetingResponse {
  const isBuyer = side === 'buyer';
  return {
    id: line.id,
    state: line.state,
    slotStart: line.slotStart.toISOString(),
    slotEnd: line.slotEnd.toISOString(),
    tableNumber: line.tableNumber,
    tableKind: line.tableKind,
    hallName: line.hallName,
    partnerParticipantId: isBuyer ? line.exhibitorId : line.buyerId,
    partnerName: isBuyer ? line.exhibitorName : line.buyerName,
    partnerCountry: isBuyer ? null : line.buyerCountry,
    partnerProvince: isBuyer ? line.exhibitorProvince : null,
    outcome: line.result && {
      result: line.result,
      rating: line.rating,
      agreedMinor: line.agreedMinor,
      expectedMinor: line.expectedMinor,
      currency: line.currency,
      nextStep: line.nextStep,
      version: versionOf({ version: line.outcomeVersion }),
    },
  };
}
