import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about festivals whatever was killed (`doctor`). */
export const festivalsInvariants: Invariant[] = [
  sameTenant('festivals_edition', 'festival_id', 'festivals_festival'),
  sameTenant('festivals_stage', 'edition_id', 'festivals_edition'),
  sameTenant('festivals_programme_item', 'edition_id', 'festivals_edition'),
  sameTenant('festivals_programme_release', 'edition_id', 'festivals_edition'),
];
