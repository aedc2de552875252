/** Seconds left when readers of the screen are told, so that the clock does not talk all the time. */
const announceAt = [600, 300, 120, 60, 30, 10, 0] as const;

/** Whole seconds left, never below zero. */
export function secondsLeft(until: Date, now: Date): number {
  return Math.max(0, Math.ceil((until.getTime() - now.getTime()) / 1000));
}

/** "09:05", or "1:00:00" from an hour on. */
export function clockText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The mark that was passed between two looks at the clock, or null. */
export function markPassed(before: number, after: number): number | null {
  return announceAt.findLast((mark) => before > mark && after <= mark) ?? null;
}
