import { canInterpret, languageNeed, type LanguageNeed } from '#lib/matching';
import type { InterpreterRules } from '#lib/timetabling';
import type { SeatedCandidate } from './candidates.js';
import type { FactsPerson, TimetableFacts } from '../facts.js';
import { SlotTimes } from '../slot-times.js';

/**
 * Who can translate where. A meeting whose two sides share no language needs an interpreter who speaks one of each; every
 * such combination of languages is a skill. Nothing when no meeting needs anybody.
 */
export function interpreterRules(
  candidates: readonly SeatedCandidate[],
  facts: TimetableFacts,
): { interpreters?: InterpreterRules } {
  const people = new Map(
    facts.participants.flatMap((one) => one.people.map((person) => [person.id, person])),
  );
  const skills = new Map<string, LanguageNeed>();
  const needs = candidates.map((candidate) => {
    const need = needOf(candidate, people);
    if (!need) return null;
    const key = need.map((side) => side.join('+')).join(' ');
    if (!skills.has(key)) skills.set(key, need);
    return [...skills.keys()].indexOf(key);
  });
  if (skills.size === 0) return {};
  const { interpreters } = facts;
  return {
    interpreters: {
      skills: interpreters.map(({ languages }) =>
        [...skills.values()].flatMap((need, at) => (canInterpret(languages, need) ? [at] : [])),
      ),
      absent: absencesOf(facts),
      restAfter: interpreters.map(({ restAfter }) => restAfter),
      costs: interpreters.map(({ costMinor }) => costMinor),
      needs,
      ...formerOf(candidates, facts),
    },
  };
}

/** By those who sit there for the two sides. */
function needOf(
  { seats, buyerId, exhibitorId }: SeatedCandidate,
  people: ReadonlyMap<string, FactsPerson>,
): LanguageNeed | null {
  const languagesOf = (participantId: string) => {
    const seat = seats.find((candidate) => candidate.participantId === participantId)!;
    return people.get(seat.representativeId)?.languages ?? [];
  };
  return languageNeed(languagesOf(buyerId), languagesOf(exhibitorId));
}

/** Who translates at the meetings that stand. */
function formerOf(
  candidates: readonly SeatedCandidate[],
  { interpreters }: TimetableFacts,
): Pick<InterpreterRules, 'former'> {
  if (!candidates.some(({ standing }) => standing?.interpreterId)) return {};
  const index = new Map(interpreters.map(({ id }, at) => [id, at]));
  return { former: candidates.map(({ standing }) => index.get(standing?.interpreterId ?? '') ?? null) };
}

function absencesOf({ slots, interpreters, absences }: TimetableFacts): number[][] {
  const times = new SlotTimes(slots);
  return interpreters.map(({ id }) =>
    absences.flatMap(({ whoId, slotStart }) => (whoId === id ? (times.indexOf(slotStart) ?? []) : [])),
  );
}
