import { groupBy, instantAt, localText, type Zones } from '#lib/kernel';
import type { ProgrammeDay, Session } from './slots.js';

/** The same sessions, at the same moments, as another clock shows them; null where one would lie on two of its days. */
export function byOtherClock(days: readonly ProgrammeDay[], zones: Zones): ProgrammeDay[] | null {
  const shown = days.flatMap(({ day, sessions }) => sessions.map((session) => shownOn(day, session, zones)));
  if (!shown.every((one) => one !== null)) return null;
  return [...groupBy(shown, ({ day }) => day)]
    .map(([day, of]) => ({ day, sessions: of.map(({ session }) => session) }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

function shownOn(day: string, { start, end }: Session, { from, to }: Zones) {
  const [begins, ends] = [start, end].map((time) => localText(instantAt(day, time, from), to).split('T'));
  if (begins![0] !== ends![0]) return null;
  return { day: begins![0]!, session: { start: begins![1]!, end: ends![1]! } };
}
