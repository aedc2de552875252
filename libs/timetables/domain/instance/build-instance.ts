import type { TimetableInstance } from '#lib/timetabling';
import { dayStartsOf } from '../breaks.js';
import { type Candidate, candidatesOf, type SeatedCandidate } from './candidates.js';
import type { TimetableFacts } from '../facts.js';
import { interpreterRules } from './interpreter-rules.js';
import { isAbsent, type RunOptions } from '../run-options.js';
import { seatCandidates } from './seat-candidates.js';
import { openTables, withOwnPlace } from './open-tables.js';
import { type Units, unitsOf } from './units.js';
import { SlotTimes } from '../slot-times.js';

/** What a standing meeting is worth beyond its wishes: more than anything that could take its place. */
const STANDING_WORTH = 1_000_000;
/** The solver's way to say "no limit". */
const UNLIMITED = 1_000_000;

/** A programme as the solver takes it, and what its numbers stand for. */
export interface BuiltInstance {
  instance: TimetableInstance;
  /** Of each meeting of the instance. */
  candidates: readonly SeatedCandidate[];
  /** Slot of each meeting so far, as an index. */
  formerSlots: readonly (number | null)[];
}

/** Turns what is known of a fair into an instance of the timetabling problem. The same facts give the same instance. */
export function buildInstance(facts: TimetableFacts, options: RunOptions): BuiltInstance {
  const candidates = seatCandidates(candidatesOf(facts).filter(isFor(options)), facts, isKeptBy(options));
  const units = unitsOf(candidates, facts);
  const times = new SlotTimes(facts.slots);
  const formerSlots = candidates.map(({ standing }) =>
    standing ? (times.indexOf(standing.slotStart) ?? null) : null,
  );
  const isKept = candidates.map(isKeptBy(options));
  const owners = withOwnPlace(facts, options);
  const keptSlots = candidates.flatMap(({ buyerId, exhibitorId }, at) =>
    isKept[at] && !owners.has(buyerId) && !owners.has(exhibitorId) ? (formerSlots[at] ?? []) : [],
  );
  return {
    candidates,
    formerSlots,
    instance: {
      participants: units.units.length,
      slots: facts.slots.length,
      morningSlots: facts.slots.length,
      dayStarts: dayStartsOf(facts.slots),
      tables: openTables(facts, options, keptSlots),
      ownPlace: units.units.map(({ people }) => isAtHome(people, facts, owners)),
      fairness: options.fairness,
      meetings: candidates.map((candidate) => pairOfUnits(candidate, units)),
      forbidden: units.units.map(({ people }) => forbiddenFor(people, facts, options)),
      fixed: candidates.map((_, at) => (isKept[at] ? formerSlots[at]! : null)),
      precedences: [],
      weights: candidates.map(({ standing, weight }, at) =>
        isKept[at] ? null : weight + (standing ? STANDING_WORTH : 0),
      ),
      ...(candidates.some(isFiller) && { filler: candidates.map(isFiller) }),
      minimum: units.units.map(({ minimum }) => minimum),
      maximum: units.units.map(({ maximum }) => Math.min(maximum, UNLIMITED)),
      published: formerSlots,
      ...interpreterRules(candidates, facts),
    },
  };
}

const isFiller = ({ source }: Candidate): boolean => source === 'recommendation';

/** A repair gives new meetings to accepted requests only: for mere wishes and recommendations nobody is moved. */
const isFor =
  ({ kind }: RunOptions) =>
  ({ source }: Candidate): boolean =>
    kind !== 'repair' || source === 'meeting' || source === 'request';

const isKeptBy =
  ({ kind }: RunOptions) =>
  ({ standing }: Candidate): boolean =>
    standing !== null && (kind === 'fill' || standing.pinned);

/** The first seat of each side stands for its unit. */
function pairOfUnits(
  { seats, buyerId, exhibitorId }: SeatedCandidate,
  units: Units,
): [number, number, number] {
  const unitOf = (participantId: string) =>
    units.indexOf(seats.find((seat) => seat.participantId === participantId)!.representativeId);
  return [unitOf(buyerId), unitOf(exhibitorId), 0];
}

const isAtHome = (
  people: ReadonlySet<string>,
  { participants }: TimetableFacts,
  owners: ReadonlySet<string>,
): boolean =>
  participants.some(
    (participant) => owners.has(participant.id) && participant.people.some(({ id }) => people.has(id)),
  );

function forbiddenFor(people: ReadonlySet<string>, facts: TimetableFacts, options: RunOptions): number[] {
  const away = new Set(
    facts.absences.filter(({ whoId }) => people.has(whoId)).map(({ slotStart }) => slotStart.getTime()),
  );
  const represented = facts.participants.filter((participant) =>
    participant.people.some(({ id }) => people.has(id)),
  );
  const isAway = (start: Date) =>
    away.has(start.getTime()) || represented.some(({ id }) => isAbsent(options, id, start));
  return facts.slots.flatMap(({ start }, at) => (isAway(start) ? [at] : []));
}
