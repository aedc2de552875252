import { notLater, SECOND } from '#lib/kernel';

/** How long what a command opened may take to close, in milliseconds. */
const PATIENCE = 2 * SECOND;
/** How long what is still open keeps an ended command waiting. */
const MOMENT = SECOND / 2;

/** Waits for the closing of what a command opened, but not for a server that no longer answers. Throws nothing. */
export async function closeSoon(opened: { close(): Promise<void> }): Promise<void> {
  const closed = opened.close().catch(() => undefined);
  await notLater(PATIENCE, closed, () => undefined);
}

/** Ends the process with the exit code: at once when nothing is open any more, otherwise after a moment. */
export function endSoon(exitCode: number): void {
  process.exitCode = exitCode;
  setTimeout(() => process.exit(exitCode), MOMENT).unref();
}
