import { Injectable } from '@nestjs/common';
import type { Money } from '#lib/kernel';
import { Database, selectRows } from '#platform/database';
import { type Count, countsOf, numberOf } from './counts.js';
import { shareOf } from './shares.js';

/** Business by currency; of two sides of a meeting the larger sum counts. */
export interface BusinessFigures {
  agreed: Money[];
  /** Within the twelve months after it was said. */
  expected: Money[];
}

export interface MeetingFigures extends BusinessFigures {
  requestsByState: Count[];
  scheduled: number;
  cancelled: number;
  /** Scheduled meetings of which nothing is known yet: they are to come, or nobody has said anything. */
  awaited: number;
  /** Meetings of which a side says that they were held, or to which both sides came. */
  held: number;
  /** Meetings to which somebody did not come. */
  missed: number;
  /** What was said months later. */
  later: BusinessFigures;
  /** Per cent of the requests that were accepted, declined or left to expire; null when there are none. */
  acceptedShare: number | null;
  /** Per cent of the meetings of which it is known whether they were held. */
  keptShare: number | null;
  /** 1 to 5, the average of all sides. */
  rating: number | null;
  /** Pairs of which a side wishes to meet the other, and how many of them have a meeting. */
  wishes: { all: number; met: number };
}

const REQUESTS = `
  SELECT state AS name, COUNT(*) AS number FROM matchmaking_request
  WHERE organiser_id = ? AND fair_id = ? GROUP BY state`;
const MEETINGS = `
  SELECT state AS name, COUNT(*) AS number FROM matchmaking_meeting
  WHERE organiser_id = ? AND fair_id = ? GROUP BY state`;
const says = (result: string) => `EXISTS (
  SELECT 1 FROM matchmaking_outcome outcome WHERE outcome.meeting_id = meeting.id AND outcome.result = '${result}')`;
// A meeting that gave its place away on the day is cancelled, and was missed all the same.
const KEPT = `
  SELECT kept.name AS name, COUNT(*) AS number FROM (
    SELECT CASE
      WHEN ${says('held')} OR 2 <= (
        SELECT COUNT(*) FROM matchmaking_party party WHERE party.meeting_id = meeting.id AND party.arrived_at IS NOT NULL
        AND party.participant_id IN (meeting.buyer_id, meeting.exhibitor_id))
        THEN 'held'
      WHEN ${says('no-show')} OR EXISTS (
        SELECT 1 FROM matchmaking_party party WHERE party.meeting_id = meeting.id AND party.missing_at IS NOT NULL)
        THEN 'missed'
      WHEN meeting.state = 'scheduled' THEN 'awaited'
      ELSE 'unknown' END AS name
    FROM matchmaking_meeting meeting WHERE meeting.organiser_id = ? AND meeting.fair_id = ?
  ) kept GROUP BY kept.name`;
const BUSINESS = `
  SELECT each_meeting.survey AS survey, each_meeting.currency AS currency,
    SUM(each_meeting.agreed) AS agreed, SUM(each_meeting.expected) AS expected
  FROM (
    SELECT outcome.meeting_id, outcome.survey AS survey, outcome.currency AS currency,
      MAX(outcome.agreed_minor) AS agreed, MAX(outcome.expected_minor) AS expected
    FROM matchmaking_outcome outcome
    JOIN matchmaking_meeting meeting ON meeting.id = outcome.meeting_id
    WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND outcome.result = 'held' AND outcome.currency IS NOT NULL
    GROUP BY outcome.meeting_id, outcome.survey, outcome.currency
  ) each_meeting GROUP BY each_meeting.survey, each_meeting.currency ORDER BY each_meeting.currency`;
const RATING = `
  SELECT AVG(outcome.rating) AS rating FROM matchmaking_outcome outcome
  JOIN matchmaking_meeting meeting ON meeting.id = outcome.meeting_id
  WHERE meeting.organiser_id = ? AND meeting.fair_id = ? AND outcome.survey = 'first'`;
const WISHES = `
  SELECT COUNT(*) AS wished, COUNT(meeting.id) AS met FROM (
    SELECT DISTINCT
      CASE own.side WHEN 'buyer' THEN wish.participant_id ELSE wish.target_id END AS buyer_id,
      CASE own.side WHEN 'buyer' THEN wish.target_id ELSE wish.participant_id END AS exhibitor_id
    FROM matchmaking_wish wish JOIN matchmaking_participant own ON own.id = wish.participant_id
    WHERE own.organiser_id = ? AND own.fair_id = ? AND wish.kind IN ('must', 'want')
  ) pair
  LEFT JOIN matchmaking_meeting meeting
    ON meeting.buyer_id = pair.buyer_id AND meeting.exhibitor_id = pair.exhibitor_id AND meeting.state = 'scheduled'`;

type Sum = number | string | null;
interface BusinessRow {
  survey: 'first' | 'second';
  currency: string;
  agreed: Sum;
  expected: Sum;
}

/** What came of the matchmaking: six statements. */
@Injectable()
export class MeetingFiguresQuery {
  constructor(private readonly database: Database) {}

  async of(organiserId: string, fairId: string): Promise<MeetingFigures> {
    const { manager } = this.database;
    const of = [organiserId, fairId];
    const [requestsByState, meetings, kept, business, [average], [wishes]] = await Promise.all([
      countsOf(manager, REQUESTS, of),
      countsOf(manager, MEETINGS, of),
      countsOf(manager, KEPT, of),
      selectRows<BusinessRow>(manager, BUSINESS, of),
      selectRows<{ rating: Sum }>(manager, RATING, of),
      selectRows<{ wished: Sum; met: Sum }>(manager, WISHES, of),
    ]);
    const held = numberOf(kept, 'held');
    const missed = numberOf(kept, 'missed');
    const accepted = numberOf(requestsByState, 'accepted');
    const refused = numberOf(requestsByState, 'declined') + numberOf(requestsByState, 'expired');
    return {
      requestsByState,
      scheduled: numberOf(meetings, 'scheduled'),
      cancelled: numberOf(meetings, 'cancelled'),
      awaited: numberOf(kept, 'awaited'),
      held,
      missed,
      ...businessOf(business, 'first'),
      later: businessOf(business, 'second'),
      acceptedShare: shareOf(accepted, accepted + refused),
      keptShare: shareOf(held, held + missed),
      rating: average!.rating === null ? null : Math.round(Number(average!.rating) * 10) / 10,
      wishes: { all: Number(wishes!.wished), met: Number(wishes!.met) },
    };
  }
}

function businessOf(rows: readonly BusinessRow[], survey: BusinessRow['survey']): BusinessFigures {
  const of = (what: 'agreed' | 'expected') =>
    rows.flatMap((row): Money[] =>
      row.survey !== survey || row[what] === null
        ? []
        : [{ currency: row.currency, minor: Number(row[what]) }],
    );
  return { agreed: of('agreed'), expected: of('expected') };
}
