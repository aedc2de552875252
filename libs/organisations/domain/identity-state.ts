import { isPersonalNumber } from './tax-code.js';

/**
 * How an organisation's claim to its tax code stands. `none`: it has no code; `entered`: an organiser typed it, nobody of the
 * organisation has said anything; `refuted`: an organiser found that the code is somebody else's.
 */
export const IDENTITY_STATES = ['none', 'entered', 'unproven', 'proven', 'disputed', 'refuted'] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];

export interface IdentityFacts {
  taxCode: string | null;
  /** The organiser that typed it; null once its own people have come. */
  enteredBy: string | null;
  isProven: boolean;
  isRefuted: boolean;
  /** Whether somebody else claims the same code and is not refuted. */
  hasRivals: boolean;
}

/** As organisers read it: a dispute stands above what was proven before. */
export function identityState({ taxCode, enteredBy, ...facts }: IdentityFacts): IdentityState {
  if (enteredBy !== null) return 'entered';
  if (taxCode === null) return 'none';
  if (facts.isRefuted) return 'refuted';
  if (facts.hasRivals) return 'disputed';
  return facts.isProven ? 'proven' : 'unproven';
}

/**
 * As the organisation itself reads it. Whoever is proven is not troubled by every newcomer, and that somebody else uses a
 * person's number is told to nobody.
 */
export function ownIdentityState(facts: IdentityFacts): IdentityState {
  const isHeard = !facts.isProven && facts.taxCode !== null && !isPersonalNumber(facts.taxCode);
  return identityState({ ...facts, hasRivals: facts.hasRivals && isHeard });
}

/** Where a proof of a code counts: everywhere for a firm's, with the organiser that checked it for a person's number. */
export const EVERYWHERE = 'everywhere';
export const reachOf = (taxCode: string, organiserId: string): string =>
  isPersonalNumber(taxCode) ? organiserId : EVERYWHERE;
