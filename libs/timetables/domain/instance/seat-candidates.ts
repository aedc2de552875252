import type { Seat } from '#lib/meetings';
import type { Candidate, SeatedCandidate } from './candidates.js';
import type { FactsParticipant, FactsPerson, TimetableFacts } from '../facts.js';

/**
 * Says who sits at each meeting: of a delegation that stays together the first of each member, of any other participant one person: whoever
 * sits there already, else one who shares a language with the other side, else who has the fewest meetings so far. A meeting that stands
 * follows its delegation, unless it is `kept` as it is. Of the pairs of one delegation with one exhibitor only the worthiest
 * is left: they are one meeting.
 */
export function seatCandidates(
  candidates: readonly Candidate[],
  facts: TimetableFacts,
  isKept: (candidate: Candidate) => boolean,
): SeatedCandidate[] {
  const seating = new SeatingPlan(facts);
  return oneForADelegation(candidates, facts).map((candidate) => ({
    ...candidate,
    seats: isKept(candidate) ? candidate.standing!.seats : seating.seatsOf(candidate),
  }));
}

class SeatingPlan {
  private readonly participants: ReadonlyMap<string, FactsParticipant>;
  private readonly counts = new Map<string, number>();

  constructor(private readonly facts: TimetableFacts) {
    this.participants = new Map(facts.participants.map((participant) => [participant.id, participant]));
    for (const { seats } of facts.meetings)
      seats.forEach(({ representativeId }) => this.count(representativeId));
  }

  seatsOf({ buyerId, exhibitorId, standing }: Candidate): Seat[] {
    const [buyer, exhibitor] = [this.participants.get(buyerId)!, this.participants.get(exhibitorId)!];
    const seated = new Map(standing?.seats.map((seat) => [seat.participantId, seat]));
    const seat = (party: FactsParticipant, other: FactsParticipant) =>
      seated.get(party.id) ?? this.newSeat(party, other);
    return [
      ...this.sideOf(buyer).map((party) => seat(party, exhibitor)),
      ...this.sideOf(exhibitor).map((party) => seat(party, buyer)),
    ];
  }

  private sideOf(participant: FactsParticipant): FactsParticipant[] {
    if (participant.togetherId === null) return [participant];
    return this.facts.participants.filter(({ togetherId }) => togetherId === participant.togetherId);
  }

  private newSeat(participant: FactsParticipant, other: FactsParticipant): Seat {
    if (participant.togetherId !== null)
      return { participantId: participant.id, representativeId: participant.people[0]!.id };
    const spoken = new Set(other.people.flatMap(({ languages }) => languages));
    const ranked = participant.people.toSorted(
      (a, b) => foreignness(a, spoken) - foreignness(b, spoken) || this.countOf(a.id) - this.countOf(b.id),
    );
    const representativeId = ranked[0]!.id;
    this.count(representativeId);
    return { participantId: participant.id, representativeId };
  }

  private count(personId: string): void {
    this.counts.set(personId, this.countOf(personId) + 1);
  }

  private countOf(personId: string): number {
    return this.counts.get(personId) ?? 0;
  }
}

const foreignness = ({ languages }: FactsPerson, spoken: ReadonlySet<string>): number =>
  languages.some((language) => spoken.has(language)) ? 0 : 1;

function oneForADelegation(candidates: readonly Candidate[], { participants }: TimetableFacts): Candidate[] {
  const together = new Map(participants.map(({ id, togetherId }) => [id, togetherId ?? id]));
  const worthiest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${together.get(candidate.buyerId)} ${together.get(candidate.exhibitorId)}`;
    const known = worthiest.get(key);
    if (!known || rank(candidate) > rank(known)) worthiest.set(key, candidate);
  }
  const left = new Set(worthiest.values());
  return candidates.filter((candidate) => left.has(candidate));
}

const rank = ({ standing, weight }: Candidate): number => (standing ? Infinity : weight);
