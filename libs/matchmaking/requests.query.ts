import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  instantFrom,
  type Page,
  pageOf,
  pageSize,
  selectRows,
} from '#platform/database';
import type { RequestState } from './domain/request-states.js';
import type { Participant } from './entities/participant.entity.js';

/** A request as one of the two sides sees it. */
export interface RequestLine {
  id: string;
  state: RequestState;
  message: string;
  proposedSlot: Date | null;
  declineReason: string | null;
  expiresAt: Date;
  createdAt: Date;
  partnerId: string;
  partnerOrganisationId: string;
  partnerName: string;
  partnerCountry: string;
  partnerProvince: string | null;
  partnerLanguages: string[];
}

interface Raw extends Omit<RequestLine, 'proposedSlot' | 'expiresAt' | 'createdAt' | 'partnerLanguages'> {
  proposedSlot: Date | string | null;
  expiresAt: Date | string;
  createdAt: Date | string;
  partnerLanguages: string;
}

export interface RequestsFilter {
  /** Asked by the participant, or of it. */
  box: 'sent' | 'received';
  state?: RequestState | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

const sqlFor = (box: 'sent' | 'received', conditions: string, size: number) => {
  const [own, other] = box === 'sent' ? ['requester_id', 'invitee_id'] : ['invitee_id', 'requester_id'];
  return `
    SELECT request.id AS id, request.state AS state, request.message AS message,
      request.proposed_slot AS proposedSlot, request.decline_reason AS declineReason,
      request.expires_at AS expiresAt, request.created_at AS createdAt,
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
    const last = decodeCursor(filter.cursor);
    const conditions = `${filter.state ? 'AND request.state = ?' : ''} ${last ? 'AND request.id < ?' : ''}`;
    const values = [participant.id, ...(filter.state ? [filter.state] : []), ...(last ? [last] : [])];
    const rows = await selectRows<Raw>(
      this.database.manager,
      sqlFor(filter.box, conditions, size + 1),
      values,
    );
    return pageOf(rows.map(asLine), size, ({ id }) => id);
  }
}

const asLine = (raw: Raw): RequestLine => ({
  ...raw,
  proposedSlot: instantFrom(raw.proposedSlot),
  expiresAt: instantFrom(raw.expiresAt),
  createdAt: instantFrom(raw.createdAt),
  partnerLanguages: JSON.parse(raw.partnerLanguages) as string[],
});
