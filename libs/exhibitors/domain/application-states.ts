import type { StateTable } from '#lib/kernel';

export const APPLICATION_STATES = [
  'drafted',
  'submitted',
  'more-asked',
  'accepted',
  'rejected',
  'withdrawn',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export type ApplicationVerb = 'edit' | 'submit' | 'withdraw' | 'ask-more' | 'accept' | 'undo' | 'reject';

/**
 * A rejected application can still be taken up again, as a wrong click must not cost a season, and an accepted one be undone a
 * moment long; after that either side takes it back with a reason.
 */
export const applicationTable: StateTable<ApplicationState, ApplicationVerb> = {
  drafted: { edit: 'drafted', submit: 'submitted' },
  submitted: { withdraw: 'withdrawn', 'ask-more': 'more-asked', accept: 'accepted', reject: 'rejected' },
  'more-asked': { edit: 'more-asked', submit: 'submitted', withdraw: 'withdrawn', reject: 'rejected' },
  accepted: { withdraw: 'withdrawn', undo: 'submitted', reject: 'rejected' },
  rejected: { 'ask-more': 'more-asked', accept: 'accepted' },
  withdrawn: { edit: 'drafted' },
};

/** The states in which an organisation shows itself to the organiser: its wish stands, or was granted. */
export const IN_FORCE: readonly ApplicationState[] = ['submitted', 'more-asked', 'accepted'];

/** The states an organiser gets to see: a draft is the exhibitor's own affair. */
export const REVIEWED_STATES = APPLICATION_STATES.filter((state) => state !== 'drafted');
