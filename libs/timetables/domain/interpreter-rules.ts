import type { InterpreterRules } from '#lib/timetabling';
import type { SeatedCandidate } from './candidates.js';
import type { FactsPerson, TimetableFacts } from './facts.js';

/**
 * Who can translate where. A meeting whose two sides share no language needs an interpreter who speaks one of each; every
 * such combination of languages is a skill. Nothing when no meeting needs anybody.
 */
export function interpreterRules(
  candidates: readonly SeatedCandidate[],
  facts: TimetableFacts,
): { interpreters?: InterpreterRules } {
  const people = new Map(
    facts.participants.flatMap((participant) => participant.people.map((one) => [one.id, one])),
  );
  const skills = new Map<string, [readonly string[], readonly string[]]>();
  const needs = candidates.map((candidate) => {
    const [buyer, exhibitor] = languagesOf(candidate, people);
    if (buyer.length === 0 || exhibitor.length === 0 || buyer.some((one) => exhibitor.includes(one)))
      return null;
    const key = `${buyer.join('+')} ${exhibitor.join('+')}`;
    if (!skills.has(key)) skills.set(key, [buyer, exhibitor]);
    return [...skills.keys()].indexOf(key);
  });
  if (skills.size === 0) return {};
  const slotOf = new Map(facts.slots.map(({ start }, at) => [start.getTime(), at]));
  const absent = facts.interpreters.map(({ id }) =>
    facts.absences.flatMap(({ whoId, slotStart }) =>
      whoId === id ? (slotOf.get(slotStart.getTime()) ?? []) : [],
    ),
  );
  return {
    interpreters: {
      skills: facts.interpreters.map(({ languages }) => skillsOf(languages, [...skills.values()])),
      absent,
      costs: facts.interpreters.map(({ costMinor }) => costMinor),
      needs,
    },
  };
}

const skillsOf = (
  languages: readonly string[],
  all: readonly [readonly string[], readonly string[]][],
): number[] =>
  all.flatMap(([buyer, exhibitor], at) =>
    [buyer, exhibitor].every((side) => side.some((one) => languages.includes(one))) ? [at] : [],
  );

function languagesOf(
  { seats, buyerId, exhibitorId }: SeatedCandidate,
  people: ReadonlyMap<string, FactsPerson>,
): [string[], string[]] {
  const of = (participantId: string) => {
    const seat = seats.find((candidate) => candidate.participantId === participantId)!;
    return [...(people.get(seat.representativeId)?.languages ?? [])].sort();
  };
  return [of(buyerId), of(exhibitorId)];
}
