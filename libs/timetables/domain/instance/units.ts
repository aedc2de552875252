import type { SeatedCandidate } from './candidates.js';
import type { FactsParticipant, TimetableFacts } from '../facts.js';

/** People with one calendar for the solver: one person, or all who sit together at the meetings of a delegation. */
export interface Unit {
  people: ReadonlySet<string>;
  minimum: number;
  /** Infinity: no limit. */
  maximum: number;
}

export interface Units {
  units: readonly Unit[];
  /** The index of the unit in which this person is. */
  indexOf: (personId: string) => number;
}

/** Joins the people who sit on the same side of a meeting, as they all have to be there; then shares out the limits. */
export function unitsOf(candidates: readonly SeatedCandidate[], { participants }: TimetableFacts): Units {
  const sides = new Map(participants.map(({ id, side }) => [id, side]));
  const joined = new Joined();
  for (const { seats } of candidates) {
    for (const side of ['buyer', 'exhibitor'] as const) {
      const people = seats.filter(({ participantId }) => sides.get(participantId) === side);
      people.forEach(({ representativeId }) => joined.join(people[0]!.representativeId, representativeId));
    }
  }
  const groups = joined.groups();
  const index = new Map(groups.flatMap((people, at) => people.map((person) => [person, at])));
  const byPerson = shareByPerson(participants);
  return {
    units: groups.map((people) => ({ people: new Set(people), ...limitsOf(people, byPerson) })),
    indexOf: (personId) => index.get(personId)!,
  };
}

/** Disjoint sets (Tarjan 1975), in the order in which people were met. */
class Joined {
  private readonly parents = new Map<string, string>();

  join(one: string, other: string): void {
    this.parents.set(this.rootOf(other), this.rootOf(one));
  }

  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const person of this.parents.keys()) {
      const root = this.rootOf(person);
      groups.set(root, [...(groups.get(root) ?? []), person]);
    }
    return [...groups.values()];
  }

  private rootOf(person: string): string {
    const parent = this.parents.get(person);
    if (parent === undefined) this.parents.set(person, person);
    return parent === undefined || parent === person ? person : this.rootOf(parent);
  }
}

interface Share {
  /** Members of one delegation have one share. */
  of: string;
  minimum: number;
  maximum: number;
}

/** What of its limits a participant leaves to each of its people. */
function shareByPerson(participants: readonly FactsParticipant[]): Map<string, Share[]> {
  const shares = new Map<string, Share[]>();
  for (const { id, togetherId, people, minimum, maximum } of participants) {
    const parts = togetherId === null ? people.length : 1;
    const share = {
      of: togetherId ?? id,
      minimum: Math.floor(minimum / parts),
      maximum: Math.ceil(maximum / parts),
    };
    for (const person of people) shares.set(person.id, [...(shares.get(person.id) ?? []), share]);
  }
  return shares;
}

function limitsOf(
  people: readonly string[],
  byPerson: ReadonlyMap<string, Share[]>,
): Pick<Unit, 'minimum' | 'maximum'> {
  const tightest = new Map<string, Share>();
  for (const share of people.flatMap((person) => byPerson.get(person) ?? [])) {
    const known = tightest.get(share.of) ?? share;
    const minimum = Math.max(known.minimum, share.minimum);
    tightest.set(share.of, { of: share.of, minimum, maximum: Math.min(known.maximum, share.maximum) });
  }
  const shares = [...tightest.values()];
  return {
    minimum: shares.reduce((sum, share) => sum + share.minimum, 0),
    maximum: shares.reduce((sum, share) => sum + share.maximum, 0),
  };
}
