import { addTime, type DateOnly, instantAt, MINUTE } from '#lib/kernel';

/** A part of a day in which meetings are held, by the clock at the fair: "08:30" to "11:30". */
export interface Session {
  start: string;
  end: string;
}

export interface ProgrammeDay {
  day: DateOnly;
  sessions: Session[];
}

/** What the slots of a fair follow from. */
export interface SlotPlan {
  days: readonly ProgrammeDay[];
  slotMinutes: number;
  /** Between two slots, to change tables. */
  pauseMinutes: number;
  timeZone: string;
}

/** A time for meetings, named by the instant at which it starts. */
export interface Slot {
  start: Date;
  end: Date;
  day: DateOnly;
}

/** All slots of a plan in their order. A slot that would run past the end of its session is left out. */
export function slotsOf(plan: SlotPlan): Slot[] {
  return plan.days
    .flatMap(({ day, sessions }) => sessions.flatMap((session) => slotsOfSession(plan, day, session)))
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}

function slotsOfSession(plan: SlotPlan, day: DateOnly, session: Session): Slot[] {
  const end = instantAt(day, session.end, plan.timeZone);
  const slots: Slot[] = [];
  let start = instantAt(day, session.start, plan.timeZone);
  for (;;) {
    const over = addTime(start, plan.slotMinutes * MINUTE);
    if (over > end) return slots;
    slots.push({ start, end: over, day });
    start = addTime(over, plan.pauseMinutes * MINUTE);
  }
}

/** The slot that starts at this instant, or undefined when none does. */
export const slotAt = (slots: readonly Slot[], start: Date): Slot | undefined =>
  slots.find((slot) => slot.start.getTime() === start.getTime());
