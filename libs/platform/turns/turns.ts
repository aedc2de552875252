/** How long work may keep the event loop to itself, in milliseconds. */
const SLICE = 10;

/** When the event loop began its present round; unknown until somebody asks within it. */
let roundBegan: number | undefined;

/** A whole round of the event loop: requests that came in, timers and sockets have had their turn when it resolves. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * For work that never leaves the process by itself, such as statements on SQLite and loops over thousands of rows: gives the
 * others their turn when this round of the event loop has lasted too long, and costs next to nothing when it has not.
 */
export async function turnIfDue(): Promise<void> {
  if (roundBegan !== undefined && performance.now() - roundBegan >= SLICE) await turn();
  if (roundBegan !== undefined) return;
  roundBegan = performance.now();
  setImmediate(() => (roundBegan = undefined));
}
