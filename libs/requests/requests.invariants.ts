import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about requests whatever was killed (`doctor`). */
export const requestsInvariants: Invariant[] = [
  sameTenant('matchmaking_request', 'fair_id', 'fairs_fair'),
  {
    name: 'A meeting comes from an accepted request, or from none',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting
      JOIN matchmaking_request asked ON asked.id = meeting.request_id WHERE asked.state <> 'accepted'`,
  },
];
