import { defineEvent } from '#platform/events';

/** A second organisation claims the tax code of another. */
export const identityDisputed = defineEvent<Record<string, never>>('identity.disputed');
/** New evidence for a code that was found to be somebody else's. */
export const identityContested = defineEvent<Record<string, never>>('identity.contested');
/** An organisation has shown something for its code: a document, or the opened link of a letter. */
export const identityEvidenceGiven = defineEvent<{ kind: 'document' | 'letter' }>('identity.evidence-given');
export const identityProven = defineEvent<{ kind: string; note: string }>('identity.proven');
/** An organiser takes its check back. */
export const identityProofWithdrawn = defineEvent<{ reason: string }>('identity.proof-withdrawn');
/**
 * An organiser finds a code that another one has proven to be somebody else's: one event in the trail of each.
 */
export const identityObjected = defineEvent<{ reason: string }>('identity.objected');
/** A dispute was settled; an event for each side, and one for every other organiser with whom it exhibits. */
export const identitySettled = defineEvent<{ verdict: 'proven' | 'refuted'; reason: string }>(
  'identity.settled',
);
