/** How often something may be tried. */
export interface Limit {
  /** What is limited and for whom: "sign-in account lan@example.vn". */
  subject: string;
  /** How many tries the window allows. */
  tries: number;
  /** Milliseconds. */
  window: number;
  /** Does not hold for somebody's first try under this subject in the window, or in as many milliseconds. */
  sparing?: { subject: string; firstIn?: number };
}

const within = (made: readonly number[], window: number, now: number) =>
  made.filter((at) => at > now - window);

/**
 * Milliseconds until the limit allows another try, 0 when it does already. `made` gives the tries of a subject, in epoch
 * milliseconds, the oldest first.
 */
export function waitFor(limit: Limit, made: (subject: string) => readonly number[], now: number): number {
  const { sparing, window } = limit;
  const recent = within(made(limit.subject), window, now);
  if (recent.length < limit.tries) return 0;
  if (sparing && within(made(sparing.subject), sparing.firstIn ?? window, now).length === 0) return 0;
  return recent[recent.length - limit.tries]! + limit.window - now;
}
