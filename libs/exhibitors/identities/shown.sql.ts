/**
 * Whether the organisation `id` has shown itself to an organiser (one `?` each time): it handed in an application, or takes
 * part by its own yes.
 */
export const IS_SHOWN = (id: string) => `(EXISTS (
    SELECT 1 FROM exhibitors_application shown WHERE shown.organisation_id = ${id} AND shown.organiser_id = ? AND shown.submitted_at IS NOT NULL)
  OR EXISTS (
    SELECT 1 FROM exhibitors_exhibitor shown WHERE shown.organisation_id = ${id} AND shown.organiser_id = ? AND shown.agreed_at IS NOT NULL))`;

/** The parameters of IS_SHOWN. */
export const shownTo = (organiserId: string) => [organiserId, organiserId];
