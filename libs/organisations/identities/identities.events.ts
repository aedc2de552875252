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
/** A dispute was settled; one event for each side. */
export const identitySettled = defineEvent<{ verdict: 'proven' | 'refuted'; reason: string }>(
  'identity.settled',
);
