/** How much one request may carry; reading it costs at least one step for each value. */
export interface RequestBounds {
  /** Properties and list elements of the whole body together. */
  values: number;
  /** Properties of one object: the reader compares the names of an object with each other. */
  properties: number;
  /** Levels: what walks a body calls itself for each of them. */
  levels: number;
}

/** What every request may carry; `@Carries` raises the number of values for one handler. */
export const REQUEST_BOUNDS: Readonly<RequestBounds> = { values: 1_000, properties: 1_000, levels: 40 };

/** Parameters of one query; no list of ours knows ten. */
export const QUERY_PARAMETERS = 50;

/** Which bound a body breaks, or null. Goes into no more values than the bounds allow, whatever was sent. */
export function brokenBound(body: unknown, bounds: RequestBounds): keyof RequestBounds | null {
  let level = [body].filter(isHolder);
  let seen = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > bounds.levels) return 'levels';
    const next: object[] = [];
    for (const holder of level) {
      const values: unknown[] = Array.isArray(holder) ? holder : Object.values(holder);
      if (!Array.isArray(holder) && values.length > bounds.properties) return 'properties';
      seen += values.length;
      if (seen > bounds.values) return 'values';
      for (const value of values) if (isHolder(value)) next.push(value);
    }
    level = next;
  }
  return null;
}

const isHolder = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
