import { defineEvent } from '#platform/events';

export const organisationCreated = defineEvent<{ name: string }>('organisation.created');
export const organisationEdited = defineEvent<{ name: string }>('organisation.edited');
