import { Injectable } from '@nestjs/common';
import type { FairPath } from '#lib/identity';
import type { EntityManager } from 'typeorm';
import type { Participant } from '#lib/matchmaking';
import { Database, idIn, instantFrom, type Page, pageOf, pageSize, selectRows } from '#platform/database';
import type { RequestState } from './domain/request-states.js';

/** A request as one of the two sides sees it. */
export interface RequestLine {
  id: string;
  state: RequestState;
  message: string;
  proposedSlot: Date | null;
  declineReason: string | null;
  expiresAt: Date;
  createdAt: Date;
  /** Accepted, and without a slot until the organiser's timetable gives it one. */
  waitsForTimetable: boolean;
  /** Accepted, and the meeting that came of it was cancelled. */
  isMeetingCancelled: boolean;
  partnerId: string;
  partnerOrganisationId: string;
  partnerName: string;
  partnerCountry: string;
  partnerProvince: string | null;
  partnerLanguages: string[];
}

interface Raw extends Omit<
  RequestLine,
  'proposedSlot' | 'expiresAt' | 'createdAt' | 'waitsForTimetable' | 'isMeetingCancelled' | 'partnerLanguages'
> {
  waitsForTimetable: number | string;
  isMeetingCancelled: number | string;
  proposedSlot: Date | string | null;
  expiresAt: Date | string;
  createdAt: Date | string;
  partnerLanguages: string;
}

/** A request that both sides agreed to and that has no slot yet. */
export interface WaitingRequest {
  id: string;
  buyerId: string;
  exhibitorId: string;
}

export interface RequestsFilter {
  /** Asked by the participant, or of it. */
  box: 'sent' | 'received';
  state?: RequestState | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** A timetable may have met the pair without the request, so the pair's meeting counts, not the request's. */
const NO_MEETING = `NOT EXISTS (
    SELECT 1 FROM matchmaking_meeting meeting WHERE meeting.state = 'scheduled'
    AND meeting.buyer_id IN (request.requester_id, request.invitee_id)
    AND meeting.exhibitor_id IN (request.requester_id, request.invitee_id))`;
/** An accepted request without a slot yet; the request is named `request`. */
export const WAITING = `request.state = 'accepted' AND request.open_pair IS NOT NULL AND ${NO_MEETING}`;
/** An accepted request whose meeting was cancelled, which ended it, and that no other meeting of the pair took over. */
const CANCELLED = `request.state = 'accepted' AND request.open_pair IS NULL AND ${NO_MEETING}`;
const WAITING_OF_FAIR = `
  SELECT request.id AS id, CASE requester.side WHEN 'buyer' THEN requester.id ELSE request.invitee_id END AS buyerId,
    CASE requester.side WHEN 'buyer' THEN request.invitee_id ELSE requester.id END AS exhibitorId
  FROM matchmaking_request request
  JOIN matchmaking_participant requester ON requester.id = request.requester_id
  WHERE request.organiser_id = ? AND request.fair_id = ? AND ${WAITING} ORDER BY request.id`;

const sqlFor = (box: 'sent' | 'received', conditions: string, size: number) => {
  const [own, other] = box === 'sent' ? ['requester_id', 'invitee_id'] : ['invitee_id', 'requester_id'];
  return `
    SELECT request.id AS id, request.state AS state, request.message AS message,
      request.proposed_slot AS proposedSlot, request.decline_reason AS declineReason,
      request.expires_at AS expiresAt, request.created_at AS createdAt,
      CASE WHEN ${WAITING} THEN 1 ELSE 0 END AS waitsForTimetable,
      CASE WHEN ${CANCELLED} THEN 1 ELSE 0 END AS isMeetingCancelled,
      partner.id AS partnerId, organisation.id AS partnerOrganisationId, organisation.name AS partnerName,
      organisation.country AS partnerCountry, organisation.province AS partnerProvince,
      organisation.languages AS partnerLanguages
    FROM matchmaking_request request
    JOIN matchmaking_participant partner ON partner.id = request.${other}
    JOIN organisations_organisation organisation ON organisation.id = partner.organisation_id
    WHERE request.${own} = ? ${conditions}
    ORDER BY request.id DESC LIMIT ${size}`;
};

@Injectable()
export class RequestsQuery {
  constructor(private readonly database: Database) {}

  /** The requests of a participant, the newest first. */
  async page(participant: Participant, filter: RequestsFilter): Promise<Page<RequestLine>> {
    const size = pageSize(filter);
    const last = idIn(filter.cursor);
    const conditions = `${filter.state ? 'AND request.state = ?' : ''} ${last ? 'AND request.id < ?' : ''}`;
    const values = [participant.id, ...(filter.state ? [filter.state] : []), ...(last ? [last] : [])];
    const rows = await selectRows<Raw>(
      this.database.manager,
      sqlFor(filter.box, conditions, size + 1),
      values,
    );
    return pageOf(rows.map(asLine), size, ({ id }) => [id]);
  }

  /** The accepted requests of a fair that wait for its timetable, in one statement. */
  waitingOf(manager: EntityManager, { organiserId, fairId }: FairPath): Promise<WaitingRequest[]> {
    return selectRows<WaitingRequest>(manager, WAITING_OF_FAIR, [organiserId, fairId]);
  }
}

const asLine = (raw: Raw): RequestLine => ({
  ...raw,
  proposedSlot: instantFrom(raw.proposedSlot),
  expiresAt: instantFrom(raw.expiresAt),
  createdAt: instantFrom(raw.createdAt),
  waitsForTimetable: Number(raw.waitsForTimetable) === 1,
  isMeetingCancelled: Number(raw.isMeetingCancelled) === 1,
  partnerLanguages: JSON.parse(raw.partnerLanguages) as string[],
});
