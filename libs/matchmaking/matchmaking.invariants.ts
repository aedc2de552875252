import { type Invariant, sameTenant } from '#platform/database';
import { wrongEngagements } from './calendar/engagement-difference.js';

/** What must hold about people, tables and the meetings that take their time, whatever was killed (`doctor`). */
export const matchmakingInvariants: Invariant[] = [
  sameTenant('matchmaking_participant', 'fair_id', 'fairs_fair'),
  sameTenant('matchmaking_meeting', 'fair_id', 'fairs_fair'),
  {
    name: 'Nobody is in two meetings at one time',
    sql: `SELECT representative_id AS subject FROM matchmaking_place WHERE representative_id IS NOT NULL
      GROUP BY representative_id, slot_start HAVING COUNT(*) > 1`,
  },
  {
    name: 'No table has two meetings at one time',
    sql: `SELECT table_id AS subject FROM matchmaking_place WHERE table_id IS NOT NULL
      GROUP BY table_id, slot_start HAVING COUNT(*) > 1`,
  },
  {
    name: 'No interpreter is at two tables at one time',
    sql: `SELECT interpreter_id AS subject FROM matchmaking_place WHERE interpreter_id IS NOT NULL
      GROUP BY interpreter_id, slot_start HAVING COUNT(*) > 1`,
  },
  {
    name: 'A scheduled meeting keeps the time of all its parties',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting
      JOIN matchmaking_party party ON party.meeting_id = meeting.id
      WHERE meeting.state = 'scheduled' AND NOT EXISTS (
        SELECT 1 FROM matchmaking_place place WHERE place.meeting_id = meeting.id AND place.slot_start = meeting.slot_start
        AND place.representative_id = party.representative_id)`,
  },
  {
    name: 'A meeting has both sides at its table',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting WHERE 2 <> (
        SELECT COUNT(*) FROM matchmaking_party party WHERE party.meeting_id = meeting.id
        AND party.participant_id IN (meeting.buyer_id, meeting.exhibitor_id))`,
  },
  {
    name: 'A scheduled meeting keeps its table and its interpreter',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting WHERE meeting.state = 'scheduled' AND (
      NOT EXISTS (SELECT 1 FROM matchmaking_place place WHERE place.meeting_id = meeting.id
        AND place.table_id = meeting.table_id AND place.slot_start = meeting.slot_start)
      OR meeting.interpreter_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM matchmaking_place place
        WHERE place.meeting_id = meeting.id AND place.interpreter_id = meeting.interpreter_id
        AND place.slot_start = meeting.slot_start))`,
  },
  {
    name: 'A cancelled meeting keeps nobody, no table and no interpreter',
    sql: `SELECT meeting.id AS subject FROM matchmaking_meeting meeting WHERE meeting.state = 'cancelled' AND (
      meeting.interpreter_id IS NOT NULL
      OR EXISTS (SELECT 1 FROM matchmaking_place place WHERE place.meeting_id = meeting.id))`,
  },
  {
    name: 'The places of an engagement are exactly what follows from it',
    find: wrongEngagements,
  },
  {
    name: 'Everybody who takes part has somebody to sit at the table',
    sql: `SELECT participant.id AS subject FROM matchmaking_participant participant WHERE NOT EXISTS (
      SELECT 1 FROM matchmaking_representation own WHERE own.participant_id = participant.id)`,
  },
  {
    name: 'The members of a delegation are of one side',
    sql: `SELECT delegation_id AS subject FROM matchmaking_participant WHERE delegation_id IS NOT NULL
      GROUP BY delegation_id HAVING COUNT(DISTINCT side) > 1`,
  },
];
