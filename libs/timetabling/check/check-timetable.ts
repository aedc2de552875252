import type { TimetableAnswer, TimetableInstance } from '../model/instance.js';

/** What an independent reading of the rules finds in an answer. */
export interface TimetableVerdict {
  /** One line per broken rule; empty when all hold. */
  readonly broken: string[];
  readonly placed: number;
  readonly breaks: number;
  readonly breaksOf: number[];
}

/**
 * Judges an answer straight from the problem's wording, apart from the engines (maps and sorted lists, no compiled form), so that a
 * mistake of theirs is not repeated here. Meetings without weight must be placed.
 */
export function checkTimetable(instance: TimetableInstance, answer: TimetableAnswer): TimetableVerdict {
  const broken = [
    ...placementFaults(instance, answer),
    ...clashFaults(instance, answer),
    ...orderFaults(instance, answer),
  ];
  broken.push(...tableFaults(instance, answer), ...interpreterFaults(instance, answer));
  const breaksOf = Array.from({ length: instance.participants }, (_, p) =>
    countBreaks(slotsOf(instance, answer, p), instance.dayStarts ?? []),
  );
  const spread =
    breaksOf.length === 0
      ? 0
      : breaksOf.reduce((x, y) => Math.max(x, y)) - breaksOf.reduce((x, y) => Math.min(x, y));
  if (instance.fairness !== null && spread > instance.fairness) broken.push(`breaks differ by ${spread}`);
  return {
    broken,
    placed: answer.slots.filter((t) => t !== null).length,
    breaks: breaksOf.reduce((x, y) => x + y, 0),
    breaksOf,
  };
}

const slotIndex = new WeakMap<TimetableAnswer, number[][]>();

function slotsOf(instance: TimetableInstance, answer: TimetableAnswer, p: number): number[] {
  let index = slotIndex.get(answer);
  if (index === undefined) {
    index = Array.from({ length: instance.participants }, () => []);
    for (const [m, t] of answer.slots.entries()) {
      if (t === null) continue;
      index[instance.meetings[m]![0]]!.push(t);
      index[instance.meetings[m]![1]]!.push(t);
    }
    slotIndex.set(answer, index);
  }
  return index[p]!;
}

/** Pauses between two meetings one after another; none where a day begins between them. */
function countBreaks(slots: readonly number[], dayStarts: readonly number[]): number {
  const sorted = slots.toSorted((x, y) => x - y);
  return sorted.filter((t, i) => {
    const before = sorted[i - 1] ?? t;
    return t - before > 1 && !dayStarts.some((first) => before < first && first <= t);
  }).length;
}

function placementFaults(instance: TimetableInstance, answer: TimetableAnswer): string[] {
  const faults: string[] = [];
  if (answer.slots.length !== instance.meetings.length)
    faults.push('the answer has another number of meetings');
  instance.meetings.forEach(([p, q, session], m) => {
    const t = answer.slots[m] ?? null;
    if (t === null) {
      if ((instance.weights?.[m] ?? null) === null) faults.push(`meeting ${m} is not placed`);
      return;
    }
    if (!Number.isInteger(t) || t < 0 || t >= instance.slots) faults.push(`meeting ${m} is in slot ${t}`);
    if (session === 1 && t >= instance.morningSlots) faults.push(`meeting ${m} is not in the morning`);
    if (session === 2 && t < instance.morningSlots) faults.push(`meeting ${m} is not in the afternoon`);
    const fixed = instance.fixed[m] ?? null;
    if (fixed !== null && fixed !== t) faults.push(`meeting ${m} is fixed to slot ${fixed}`);
    for (const participant of [p, q]) {
      if (instance.forbidden[participant]?.includes(t))
        faults.push(`participant ${participant} is not there in slot ${t}`);
    }
  });
  return faults;
}

function clashFaults(instance: TimetableInstance, answer: TimetableAnswer): string[] {
  const faults: string[] = [];
  const perSlot = new Map<number, number>();
  for (const [m, t] of answer.slots.entries())
    if (t !== null && !isAtOwnPlace(instance, m)) perSlot.set(t, (perSlot.get(t) ?? 0) + 1);
  for (const [t, count] of perSlot) {
    const tables = typeof instance.tables === 'number' ? instance.tables : instance.tables[t]!;
    if (count > tables) faults.push(`${count} meetings on ${tables} tables in slot ${t}`);
  }
  for (let p = 0; p < instance.participants; p++) {
    const slots = slotsOf(instance, answer, p);
    if (new Set(slots).size !== slots.length) faults.push(`participant ${p} has two meetings in one slot`);
    if (slots.length > (instance.maximum?.[p] ?? Infinity))
      faults.push(`participant ${p} has more than the maximum`);
  }
  return faults;
}

function isAtOwnPlace({ ownPlace, meetings }: TimetableInstance, m: number): boolean {
  return ownPlace?.[meetings[m]![0]] === true || ownPlace?.[meetings[m]![1]] === true;
}

function orderFaults(instance: TimetableInstance, answer: TimetableAnswer): string[] {
  return instance.precedences.flatMap(([earlier, later]) => {
    const t1 = answer.slots[earlier] ?? null;
    const t2 = answer.slots[later] ?? null;
    return t1 !== null && t2 !== null && t1 >= t2 ? [`meeting ${earlier} is not before ${later}`] : [];
  });
}

function tableFaults(instance: TimetableInstance, answer: TimetableAnswer): string[] {
  if (answer.tables === undefined) return [];
  const faults: string[] = [];
  const seen = new Set<string>();
  answer.tables.forEach((table, m) => {
    const t = answer.slots[m] ?? null;
    const seatless = t === null || isAtOwnPlace(instance, m);
    if (seatless !== (table === null)) faults.push(`meeting ${m} has slot ${t} and table ${table}`);
    if (t === null || table === null) return;
    const tables = typeof instance.tables === 'number' ? instance.tables : instance.tables[t]!;
    if (table < 0 || table >= tables) faults.push(`meeting ${m} is at table ${table} of ${tables}`);
    if (seen.has(`${t}/${table}`)) faults.push(`table ${table} is taken twice in slot ${t}`);
    seen.add(`${t}/${table}`);
  });
  return faults;
}

function interpreterFaults(instance: TimetableInstance, answer: TimetableAnswer): string[] {
  const rules = instance.interpreters;
  if (rules === undefined) return [];
  const faults: string[] = [];
  const seen = new Set<string>();
  rules.needs.forEach((skill, m) => {
    const t = answer.slots[m] ?? null;
    if (skill === null || t === null) return;
    const who = answer.interpreters?.[m] ?? null;
    if (who === null) {
      faults.push(`meeting ${m} has no interpreter`);
      return;
    }
    if (!rules.skills[who]?.includes(skill)) faults.push(`interpreter ${who} does not speak ${skill}`);
    if (rules.absent[who]?.includes(t)) faults.push(`interpreter ${who} is not there in slot ${t}`);
    if (seen.has(`${t}/${who}`)) faults.push(`interpreter ${who} is asked twice in slot ${t}`);
    seen.add(`${t}/${who}`);
  });
  return [...faults, ...restFaults(instance, answer)];
}

function restFaults(
  { interpreters, slots, dayStarts }: TimetableInstance,
  answer: TimetableAnswer,
): string[] {
  return (interpreters?.restAfter ?? []).flatMap((most, who) => {
    const busy = new Set(answer.slots.filter((_, m) => answer.interpreters?.[m] === who));
    let run = 0;
    let longest = 0;
    for (let t = 0; t < slots; t++) {
      if (dayStarts?.includes(t)) run = 0;
      run = busy.has(t) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return most !== null && longest > most ? [`interpreter ${who} works ${longest} slots without rest`] : [];
  });
}
