import { tidied } from '#lib/kernel';
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
  /** Whether somebody else claims the same code, has shown something for it, and is not refuted. */
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

export interface OwnIdentityFacts extends IdentityFacts {
  /** A document is uploaded. */
  hasDocument: boolean;
  /** Whoever reads the address that an organiser knows has confirmed the claim. */
  hasAnswered: boolean;
}

/**
 * As the organisation itself reads it: a dispute is between those that have shown something. Whoever has only typed a code learns
 * nothing of who else has it, and that somebody else uses a person's number is told to nobody.
 */
export function ownIdentityState({ hasDocument, hasAnswered, ...facts }: OwnIdentityFacts): IdentityState {
  const isPersonal = facts.taxCode !== null && isPersonalNumber(facts.taxCode);
  const hears = facts.isProven || hasDocument || hasAnswered;
  return identityState({ ...facts, hasRivals: facts.hasRivals && hears && !isPersonal });
}

/** Whether a proof was made under the name that the organisation has now: who calls itself otherwise is looked at again. */
export const isUnderItsName = (proof: { name: string | null }, { name }: { name: string }): boolean =>
  proof.name === null || inPlain(proof.name) === inPlain(name);
const inPlain = (name: string) => tidied(name).toLowerCase().replace(/\s+/g, ' ').trim();

/** Where a proof of a code counts: everywhere for a firm's, with the organiser that checked it for a person's number. */
export const EVERYWHERE = 'everywhere';
export const reachOf = (taxCode: string, organiserId: string): string =>
  isPersonalNumber(taxCode) ? organiserId : EVERYWHERE;
