import { slotOfNow } from '../matchmaking/slots';

interface Timed {
  state: string;
  slotStart: string;
  slotEnd: string;
}

/** The meeting that runs and the one after it. */
export function nowAndNext<M extends Timed>(
  meetings: readonly M[],
  now: Date,
): { current: M | null; next: M | null } {
  const scheduled = meetings
    .filter(({ state }) => state === 'scheduled')
    .toSorted((a, b) => a.slotStart.localeCompare(b.slotStart));
  const current = scheduled.find(
    ({ slotStart, slotEnd }) => new Date(slotStart) <= now && now < new Date(slotEnd),
  );
  const next = scheduled.find(({ slotStart }) => new Date(slotStart) > now);
  return { current: current ?? null, next: next ?? null };
}

const LATE_FROM_MS = 12 * 3_600_000;

/** Whether it makes sense to say that one is late: within the half day before a meeting, and while it runs. */
export const canBeLate = ({ slotStart, slotEnd }: Omit<Timed, 'state'>, now: Date): boolean =>
  new Date(slotStart).getTime() - now.getTime() <= LATE_FROM_MS && now < new Date(slotEnd);

/** The slot that an own timetable opens at: of the meeting that runs, else of the next one, else that of now. */
export function slotToOpenAt<S extends { start: string; end: string; meeting: object | null }>(
  slots: readonly S[],
  now: Date,
): S | undefined {
  const ahead = slots.find(({ meeting, end }) => meeting !== null && new Date(end) > now);
  return ahead ?? slotOfNow(slots, now);
}

/** Where a desk that stays at its slot could go: to the one that runs, or, when its own is over, to the next. */
export function slotToGoTo<S extends { start: string; end: string }>(
  slots: readonly S[],
  shown: S,
  now: Date,
): S | undefined {
  const due = slotOfNow(slots, now);
  if (!due || due.start === shown.start || new Date(due.end) <= now) return undefined;
  return new Date(due.start) <= now || new Date(shown.end) <= now ? due : undefined;
}
