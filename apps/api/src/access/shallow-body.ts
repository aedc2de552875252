import { httpErrors } from '#platform/http';

const DEEPEST = 40;

/** Refuses a body nested deeper than any request is: what walks it afterwards calls itself for each level. */
export function ensureShallow(body: unknown): void {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw httpErrors.malformed();
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? Object.values(value) : [],
    );
  }
}
