import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import { searchWords } from '#lib/kernel';
import type { Side } from '#lib/matching';
import type { LeftBy, Participant } from '#lib/matchmaking';
import {
  Database,
  flagFrom,
  keyAndIdIn,
  likePattern,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
  selectRows,
} from '#platform/database';
import { all, type SqlPart } from './sql-part.js';

/** A participant as the organiser sees it. */
export interface ParticipantLine extends Pick<
  Participant,
  'id' | 'organisationId' | 'side' | 'findable' | 'groupName' | 'minimum' | 'maximum' | 'delegationId'
> {
  name: string;
  country: string;
  province: string | null;
  phone: string | null;
  delegationName: string | null;
  /** False: it has left. */
  takesPart: boolean;
  /** How it left; null: it takes part. */
  leftBy: LeftBy | null;
  /** How many sit at the table for it. */
  people: number;
  /** What it wishes, what it asked or was asked and is open, what is scheduled. */
  wishes: number;
  requests: number;
  meetings: number;
}

/** What participants say to being found by the other side. */
export const FOUND_ANSWERS = ['yes', 'no', 'unanswered'] as const;
export type FoundAnswer = (typeof FOUND_ANSWERS)[number];

export interface ParticipantsFilter extends PageRequest {
  side?: Side | undefined;
  groupName?: string | undefined;
  delegationId?: string | undefined;
  found?: FoundAnswer | undefined;
}

type Raw = Omit<ParticipantLine, 'findable' | 'takesPart' | 'people' | 'wishes' | 'requests' | 'meetings'> & {
  searchKey: string;
  findable: boolean | number | null;
} & Record<'people' | 'wishes' | 'requests' | 'meetings', number | string>;

const FIELDS = `
  participant.id AS id, participant.organisation_id AS organisationId, participant.side AS side,
  participant.findable AS findable, participant.group_name AS groupName, participant.minimum AS minimum,
  participant.left_by AS leftBy,
  participant.maximum AS maximum, participant.delegation_id AS delegationId, delegation.name AS delegationName,
  organisation.name AS name, organisation.country AS country, organisation.province AS province,
  organisation.phone AS phone,
  organisation.search_key AS searchKey,
  (SELECT COUNT(*) FROM matchmaking_representation own WHERE own.participant_id = participant.id) AS people,
  (SELECT COUNT(*) FROM matchmaking_wish wish WHERE wish.participant_id = participant.id) AS wishes,
  (SELECT COUNT(*) FROM matchmaking_request sent WHERE sent.requester_id = participant.id AND sent.state = 'requested')
    + (SELECT COUNT(*) FROM matchmaking_request asked WHERE asked.invitee_id = participant.id AND asked.state = 'requested')
    AS requests,
  (SELECT COUNT(*) FROM matchmaking_party party JOIN matchmaking_meeting meeting ON meeting.id = party.meeting_id
    WHERE party.participant_id = participant.id AND meeting.state = 'scheduled') AS meetings`;

/** Who takes part in the matchmaking of a fair, for its organiser. */
@Injectable()
export class ParticipantListQuery {
  constructor(private readonly database: Database) {}

  /** By name, in one statement a page. */
  async page(fair: FairPath, filter: ParticipantsFilter): Promise<Page<ParticipantLine>> {
    const size = pageSize(filter);
    const where = all([
      {
        sql: 'participant.organiser_id = ? AND participant.fair_id = ?',
        values: [fair.organiserId, fair.fairId],
      },
      ...conditionsOf(filter),
    ]);
    const sql = `
      SELECT ${FIELDS} FROM matchmaking_participant participant
      JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
      LEFT JOIN matchmaking_delegation delegation ON delegation.id = participant.delegation_id
      WHERE ${where.sql} ORDER BY organisation.search_key ASC, participant.id ASC LIMIT ${size + 1}`;
    const rows = await selectRows<Raw>(this.database.manager, sql, where.values);
    const page = pageOf(rows, size, ({ searchKey, id }) => [searchKey, id]);
    return { items: page.items.map(asLine), nextCursor: page.nextCursor };
  }
}

const FOUND: Record<FoundAnswer, string> = {
  yes: 'participant.findable = 1',
  no: 'participant.findable = 0',
  unanswered: 'participant.findable IS NULL',
};

function conditionsOf({ q, side, groupName, delegationId, found, cursor }: ParticipantsFilter): SqlPart[] {
  const last = keyAndIdIn(cursor);
  const equal = (column: string, value: string | undefined): SqlPart[] =>
    value === undefined ? [] : [{ sql: `participant.${column} = ?`, values: [value] }];
  const after = 'organisation.search_key > ? OR (organisation.search_key = ? AND participant.id > ?)';
  return [
    ...equal('side', side),
    ...equal('group_name', groupName),
    ...equal('delegation_id', delegationId),
    ...(found === undefined ? [] : [{ sql: FOUND[found], values: [] }]),
    ...searchWords(q).map((word) => ({
      sql: `organisation.search_key LIKE ? ESCAPE '!'`,
      values: [likePattern(word)],
    })),
    ...(last ? [{ sql: after, values: [last.key, last.key, last.id] }] : []),
  ];
}

const asLine = ({ searchKey: _key, ...raw }: Raw): ParticipantLine => ({
  ...raw,
  findable: flagFrom(raw.findable),
  takesPart: raw.leftBy === null,
  people: Number(raw.people),
  wishes: Number(raw.wishes),
  requests: Number(raw.requests),
  meetings: Number(raw.meetings),
});
