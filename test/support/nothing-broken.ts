import { schemas } from '#lib/assembly';
import { brokenInvariants } from '#platform/database';
import type { TestApp } from './app.js';

/** Throws when something does not hold that `doctor` looks at; for `afterEach`. */
export async function ensureNothingBroken(app: Pick<TestApp, 'database'>): Promise<void> {
  const invariants = schemas.flatMap((schema) => schema.invariants ?? []);
  const broken = await brokenInvariants(app.database.manager, invariants);
  if (broken.length > 0) throw new Error(`Broken: ${JSON.stringify(broken)}`);
}
