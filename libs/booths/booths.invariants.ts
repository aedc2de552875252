import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about booths whatever was killed (`doctor`). */
export const boothsInvariants: Invariant[] = [
  sameTenant('booths_order', 'fair_id', 'fairs_fair'),
  sameTenant('booths_claim', 'fair_id', 'fairs_fair'),
  sameTenant('booths_returned', 'fair_id', 'fairs_fair'),
  {
    name: 'A booth has at most one holder',
    sql: 'SELECT booth_id AS subject FROM booths_claim GROUP BY booth_id HAVING COUNT(*) > 1',
  },
  {
    name: 'A booth that is taken belongs to an order that stands, in the same state',
    sql: `SELECT claim.id AS subject FROM booths_claim claim JOIN booths_order booked ON booked.id = claim.order_id
      WHERE NOT (booked.state = 'held' AND claim.state = 'held') AND NOT (booked.state = 'confirmed' AND claim.state = 'claimed')`,
  },
  {
    name: 'An order that stands has at least one booth',
    sql: `SELECT booked.id AS subject FROM booths_order booked WHERE booked.state IN ('held', 'confirmed')
      AND NOT EXISTS (SELECT 1 FROM booths_claim claim WHERE claim.order_id = booked.id)`,
  },
  {
    name: 'An exhibitor has at most one hold that is not confirmed',
    sql: `SELECT exhibitor_id AS subject FROM booths_order WHERE state = 'held' GROUP BY exhibitor_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'No hold outlives its expiry by more than a minute',
    sql: `SELECT id AS subject FROM booths_order WHERE state = 'held' AND expires_at < ?`,
    before: 60_000,
  },
  {
    name: 'No blocked booth is taken',
    sql: `SELECT booth.number AS subject FROM booths_claim claim JOIN fairs_booth booth ON booth.id = claim.booth_id WHERE booth.blocked = 1`,
  },
  {
    name: 'The price of an order is the sum of its booths',
    sql: `SELECT booked.id AS subject FROM booths_order booked WHERE booked.state IN ('held', 'confirmed') AND booked.price_minor <> (
      SELECT COALESCE(SUM(booth.price_minor), 0) FROM booths_claim claim JOIN fairs_booth booth ON booth.id = claim.booth_id
      WHERE claim.order_id = booked.id)`,
  },
  {
    name: 'A confirmed order left an event',
    sql: `SELECT booked.id AS subject FROM booths_order booked WHERE booked.state = 'confirmed'
      AND NOT EXISTS (SELECT 1 FROM platform_event event WHERE event.subject_id = booked.id AND event.name = 'booth.claimed')`,
  },
];
