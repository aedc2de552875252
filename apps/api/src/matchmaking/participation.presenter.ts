import { USUAL_RULES } from '#lib/matchmaking';
import type { OwnParticipation, Participation } from '#lib/requests';
import type { ParticipationLineResponse, ParticipationResponse } from './participation.response.js';
import { presentSlot } from './slot.response.js';

export const presentParticipation = ({
  participant,
  fair,
  phase,
  mayReturn,
  open,
}: Participation): ParticipationLineResponse => ({
  fairId: fair.id,
  fairName: fair.name,
  startsOn: fair.startsOn,
  endsOn: fair.endsOn,
  phase,
  side: participant.side,
  findable: participant.findable,
  takesPart: participant.leftBy === null,
  mayReturn,
  open,
});

export function presentOwnParticipation({ own, board, ...rest }: OwnParticipation): ParticipationResponse {
  const { fair, programme, slots } = board;
  return {
    participantId: own.id,
    side: own.side,
    findable: own.findable,
    takesPart: own.leftBy === null,
    mayReturn: rest.mayReturn,
    open: rest.open,
    fairName: fair.name,
    phase: rest.phase,
    takesRequests: rest.takesRequests,
    venue: fair.venue,
    timeZone: fair.timeZone,
    currency: fair.currency,
    state: programme?.state ?? null,
    scheduling: programme?.scheduling ?? USUAL_RULES.scheduling,
    acceptance: programme?.acceptance ?? USUAL_RULES.acceptance,
    slots: slots.map(presentSlot),
    unavailable: rest.unavailable.map((start) => start.toISOString()),
    requestQuota: programme?.requestQuota ?? 0,
  };
}
