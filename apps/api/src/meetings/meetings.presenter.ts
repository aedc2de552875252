import type { Outcome, OwnMeetingLine } from '#lib/attendance';
import type { Side } from '#lib/matching';
import { versionOf } from '#platform/database';
import type { MeetingResponse, OutcomeResponse } from './meetings.response.js';

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
    outcome: line.outcome && presentOutcome(line.outcome),
  };
}

export const presentOutcome = (outcome: Outcome): OutcomeResponse => {
  const { result, rating, agreedMinor, expectedMinor, currency, nextStep } = outcome;
  return { result, rating, agreedMinor, expectedMinor, currency, nextStep, version: versionOf(outcome) };
};
