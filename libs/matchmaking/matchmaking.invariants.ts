import { type Invariant, sameTenant } from '#platform/database';

/** What must hold about meetings whatever was killed (`doctor`). */
export const matchmakingInvariants: Invariant[] = [
  sameTenant('matchmaking_participant', 'fair_id', 'fairs_fair'),
  sameTenant('matchmaking_request', 'fair_id', 'fairs_fair'),
  sameTenant('matchmaking_meeting', 'fair_id', 'fairs_fair'),
  {
    name: 'Nobody is in two meetings at one time',
    sql: `SELECT participant_id AS subject FROM matchmaking_place WHERE participant_id IS NOT NULL
      GROUP BY participant_id, slot_start HAVING COUNT(*) > 1`,
  },
  {
    name: 'No table has two meetings at one time',
    sql: `SELECT table_id AS subject FROM matchmaking_place WHERE table_id IS NOT NULL
      GROUP BY table_id, slot_start HAVING COUNT(*) > 1`,
  },
  {
    name: 'A scheduled meeting keeps the time of both sides and of its table',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting WHERE meeting.state = 'scheduled' AND 2 <> (
        SELECT COUNT(*) FROM matchmaking_place place WHERE place.meeting_id = meeting.id AND place.slot_start = meeting.slot_start
        AND place.participant_id IN (meeting.buyer_id, meeting.exhibitor_id))
      OR meeting.state = 'scheduled' AND NOT EXISTS (
        SELECT 1 FROM matchmaking_place place WHERE place.meeting_id = meeting.id AND place.table_id = meeting.table_id
        AND place.slot_start = meeting.slot_start)`,
  },
  {
    name: 'A cancelled meeting keeps nobody and no table',
    sql: `SELECT place.id AS subject FROM matchmaking_place place JOIN matchmaking_meeting meeting ON meeting.id = place.meeting_id
      WHERE meeting.state = 'cancelled'`,
  },
  {
    name: 'An accepted request has its meeting',
    sql: `SELECT asked.id AS subject FROM matchmaking_request asked WHERE asked.state = 'accepted'
      AND NOT EXISTS (SELECT 1 FROM matchmaking_meeting meeting WHERE meeting.request_id = asked.id)`,
  },
];
