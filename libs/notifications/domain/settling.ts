import { addTime, MINUTE, SECOND } from '#lib/kernel';

/** How long a mail waits for a newer one about the same thing, which then goes in its place. Milliseconds. */
export interface Settling {
  /** Without another change. */
  quiet: number;
  /** In all, however often it changes. */
  atMost: number;
}

export const SETTLING = {
  /** For what people change several times until it is right. */
  calm: { quiet: 2 * MINUTE, atMost: 10 * MINUTE },
  /** For what is read on the way to a table. */
  urgent: { quiet: 30 * SECOND, atMost: 2 * MINUTE },
} as const satisfies Record<string, Settling>;

/** When a mail goes that is written now, while one about the same thing has been held since `heldSince`. */
export function settledAt({ quiet, atMost }: Settling, now: Date, heldSince: Date): Date {
  const latest = addTime(heldSince, atMost);
  const next = addTime(now, quiet);
  return next < latest ? next : latest > now ? latest : now;
}
