import { type Invariant, sameTenant } from '#platform/database';

const stage = (name: string) => `
  SELECT fair_id AS subject FROM timetables_run WHERE stage = '${name}' GROUP BY fair_id HAVING COUNT(*) > 1`;

/** What must hold about timetables whatever was killed (`doctor`). */
export const timetablesInvariants: Invariant[] = [
  sameTenant('timetables_run', 'fair_id', 'fairs_fair'),
  sameTenant('timetables_publication', 'run_id', 'timetables_run'),
  { name: 'A fair has one timetable in force', sql: stage('published') },
  { name: 'A fair has one timetable open for comments', sql: stage('provisional') },
  {
    name: 'Every meeting that a publication added is there',
    sql: `SELECT changed.id AS subject FROM timetables_change changed
      LEFT JOIN matchmaking_meeting meeting ON meeting.id = changed.meeting_id WHERE meeting.id IS NULL`,
  },
  {
    name: 'Two firms meet at most once at a fair',
    sql: `SELECT MIN(id) AS subject FROM matchmaking_meeting WHERE state = 'scheduled'
      GROUP BY buyer_id, exhibitor_id HAVING COUNT(*) > 1`,
  },
];
