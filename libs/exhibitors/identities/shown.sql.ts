import { IN_FORCE } from '../domain/application-states.js';

const STATES = IN_FORCE.map((state) => `'${state}'`).join(', ');

/**
 * Whether the organisation `id` shows itself to an organiser (one `?` each time): an application of its own is in force, or it
 * takes part by its own yes. It ends with the withdrawal or the rejection of the application.
 */
export const IS_SHOWN = (id: string) => `(EXISTS (
    SELECT 1 FROM exhibitors_application shown WHERE shown.organisation_id = ${id} AND shown.organiser_id = ? AND shown.state IN (${STATES}))
  OR EXISTS (
    SELECT 1 FROM exhibitors_exhibitor shown WHERE shown.organisation_id = ${id} AND shown.organiser_id = ? AND shown.agreed_at IS NOT NULL
    AND shown.withdrawn_at IS NULL))`;

/** The ids of those that show themselves to an organiser, in one list, by the same parameters. */
export const SHOWN_IDS = `
    SELECT organisation_id FROM exhibitors_application WHERE organiser_id = ? AND state IN (${STATES})
    UNION SELECT organisation_id FROM exhibitors_exhibitor WHERE organiser_id = ? AND agreed_at IS NOT NULL AND withdrawn_at IS NULL`;

/** The parameters of IS_SHOWN and of SHOWN_IDS. */
export const shownTo = (organiserId: string) => [organiserId, organiserId];
