import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about fairs whatever was killed (`doctor`). */
export const fairsInvariants: Invariant[] = [
  sameTenant('fairs_hall', 'fair_id', 'fairs_fair'),
  sameTenant('fairs_zone', 'hall_id', 'fairs_hall'),
  sameTenant('fairs_booth', 'hall_id', 'fairs_hall'),
  {
    name: 'A booth lies within its hall',
    sql: `SELECT booth.number AS subject FROM fairs_booth booth JOIN fairs_hall hall ON hall.id = booth.hall_id
      WHERE booth.x_cm < 0 OR booth.y_cm < 0 OR booth.x_cm + booth.width_cm > hall.width_cm OR booth.y_cm + booth.depth_cm > hall.depth_cm`,
  },
];
