import type { Programme } from './api';

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** How many slots a programme has: what the server will derive from the same sessions. */
export function slotCount({
  days,
  slotMinutes,
  pauseMinutes,
}: Pick<Programme, 'days' | 'slotMinutes' | 'pauseMinutes'>): number {
  const inSession = (length: number): number =>
    length < slotMinutes || slotMinutes < 1
      ? 0
      : Math.floor((length + pauseMinutes) / (slotMinutes + pauseMinutes));
  return days
    .flatMap(({ sessions }) => sessions)
    .reduce((sum, { start, end }) => sum + inSession(minutesOf(end) - minutesOf(start)), 0);
}
