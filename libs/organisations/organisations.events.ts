import { defineEvent } from '#platform/events';

export const organisationCreated = defineEvent<{ name: string }>('organisation.created');
export const organisationEdited = defineEvent<{ name: string }>('organisation.edited');
/** Its own people have come to an organisation that an organiser had typed. */
export const organisationTakenOver = defineEvent<{ name: string; enteredBy: string }>(
  'organisation.taken-over',
);
