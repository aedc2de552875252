import { Injectable } from '@nestjs/common';
import type { Money } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';
import { type Count, countsOf, numberOf } from './counts.js';

export interface MeetingFigures {
  requestsByState: Count[];
  scheduled: number;
  cancelled: number;
  /** Meetings of which at least one side says that they were held. */
  held: number;
  /** Business expected, by currency; of two sides of a meeting the larger expectation counts. */
  expected: Money[];
}

const REQUESTS = `
  SELECT state AS name, COUNT(*) AS number FROM matchmaking_request
  WHERE organiser_id = ? AND fair_id = ? GROUP BY state`;
const MEETINGS = `
  SELECT state AS name, COUNT(*) AS number FROM matchmaking_meeting
  WHERE organiser_id = ? AND fair_id = ? GROUP BY state`;
const HELD = `
  SELECT 'held' AS name, COUNT(DISTINCT outcome.meeting_id) AS number
  FROM matchmaking_outcome outcome
  JOIN matchmaking_meeting meeting ON meeting.id = outcome.meeting_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND outcome.result = 'held'`;
const EXPECTED = `
  SELECT each_meeting.currency AS currency, SUM(each_meeting.minor) AS minor FROM (
    SELECT outcome.meeting_id, outcome.currency AS currency, MAX(outcome.expected_minor) AS minor
    FROM matchmaking_outcome outcome
    JOIN matchmaking_meeting meeting ON meeting.id = outcome.meeting_id
    WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND outcome.result = 'held'
      AND outcome.expected_minor IS NOT NULL AND outcome.currency IS NOT NULL
    GROUP BY outcome.meeting_id, outcome.currency
  ) each_meeting GROUP BY each_meeting.currency ORDER BY each_meeting.currency`;

/** What came of the matchmaking: four statements. */
@Injectable()
export class MeetingFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<MeetingFigures> {
    const { manager } = this.database;
    const of = [organiserId, fairId];
    const [requestsByState, meetings, held, expected] = await Promise.all([
      countsOf(manager, REQUESTS, of),
      countsOf(manager, MEETINGS, of),
      countsOf(manager, HELD, of),
      selectRows<{ currency: string; minor: number | string }>(manager, EXPECTED, of),
    ]);
    return {
      requestsByState,
      scheduled: numberOf(meetings, 'scheduled'),
      cancelled: numberOf(meetings, 'cancelled'),
      held: numberOf(held, 'held'),
      expected: expected.map(({ currency, minor }) => ({ currency, minor: Number(minor) })),
    };
  }
}
