import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { Certificate, Product } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Clock, dateOnlyIn } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import { Database, decodeCursor, type Page, pageOf, selectRows } from '#platform/database';
import { isWanted, type MatchFilter } from './domain/match-filter.js';
import { type MatchReason, hsFits, matchReasons } from './domain/match-reasons.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { Need } from './entities/need.entity.js';
import type { Participant } from './entities/participant.entity.js';
import { conditionsOf, fitOf } from './match-sql.js';

/** An exhibitor found, with what it sells and why it may fit. */
export interface Match {
  participantId: string;
  organisation: Organisation;
  /** The products that were searched for or fit a need come first. */
  products: Product[];
  productCount: number;
  reasons: MatchReason[];
  /** The open request or standing meeting between the two, if any. */
  contact: 'requested' | 'accepted' | null;
}

interface Row {
  id: string;
  organisationId: string;
  fit: number | string;
}

const PAGE = 20;
const SHOWN_PRODUCTS = 4;

/** The exhibitors of a fair, those that fit the buyer's needs first. */
@Injectable()
export class MatchesQuery {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A page of what fits, in seven statements whatever its length. */
  async search(
    buyer: Participant,
    filter: MatchFilter,
    { cursor, limit = PAGE }: { cursor?: string | undefined; limit?: number | undefined },
  ): Promise<Page<Match>> {
    const needs = await this.database.manager.findBy(Need, { participantId: buyer.id });
    const rows = await this.rows(buyer, filter, needs, { cursor, size: limit });
    const page = pageOf(rows, limit, ({ fit, id }) => `${fit}|${id}`);
    return { items: await this.fill(buyer, filter, needs, page.items), nextCursor: page.nextCursor };
  }

  private rows(
    buyer: Participant,
    filter: MatchFilter,
    needs: Need[],
    { cursor, size }: { cursor?: string | undefined; size: number },
  ): Promise<Row[]> {
    const fit = fitOf(needs);
    const conditions = conditionsOf(filter);
    const [lastFit, lastId] = (decodeCursor(cursor) ?? '').split('|');
    const after =
      lastId === undefined
        ? { sql: '1 = 1', values: [] }
        : {
            sql: 'hit.fit < ? OR (hit.fit = ? AND hit.id > ?)',
            values: [Number(lastFit), Number(lastFit), lastId],
          };
    const sql = `
      SELECT hit.id AS id, hit.organisationId AS organisationId, hit.fit AS fit FROM (
        SELECT participant.id AS id, participant.organisation_id AS organisationId, ${fit.sql} AS fit
        FROM matchmaking_participant participant
        JOIN organisations_organisation organisation ON organisation.id = participant.organisation_id
        WHERE participant.fair_id = ? AND participant.side = 'exhibitor' AND participant.findable = 1
          AND ${conditions.sql}
      ) hit
      WHERE ${after.sql}
      ORDER BY hit.fit DESC, hit.id ASC LIMIT ${size + 1}`;
    const values = [...fit.values, buyer.fairId, ...conditions.values, ...after.values];
    return selectRows<Row>(this.database.manager, sql, values);
  }

  private async fill(buyer: Participant, filter: MatchFilter, needs: Need[], rows: Row[]): Promise<Match[]> {
    const { manager } = this.database;
    const ids = rows.map(({ organisationId }) => organisationId);
    const fair = await manager.findOneByOrFail(Fair, { id: buyer.fairId });
    const organisations = await manager.findBy(Organisation, { id: In(ids) });
    const products = await manager.findBy(Product, { organisationId: In(ids) });
    const certificates = await manager.findBy(Certificate, {
      organisationId: In(ids),
      expiresOn: MoreThanOrEqual(dateOnlyIn(this.clock.now(), fair.timeZone)),
    });
    const contacts = await this.contacts(buyer);
    return rows.map(({ id, organisationId }) => {
      const organisation = organisations.find((candidate) => candidate.id === organisationId)!;
      const own = products.filter((product) => product.organisationId === organisationId);
      const held = certificates.filter((certificate) => certificate.organisationId === organisationId);
      const offer = {
        products: own.map(asOffered),
        certificates: held.map(({ kind }) => kind),
        languages: organisation.languages,
      };
      return {
        participantId: id,
        organisation,
        products: own.toSorted(byInterest(filter, needs)).slice(0, SHOWN_PRODUCTS),
        productCount: own.length,
        reasons: matchReasons(offer, needs),
        contact: contacts.get(id) ?? null,
      };
    });
  }

  private async contacts(buyer: Participant): Promise<Map<string, 'requested' | 'accepted'>> {
    const standing = { openPair: Not(IsNull()) };
    const requests = await this.database.manager.findBy(MeetingRequest, [
      { requesterId: buyer.id, ...standing },
      { inviteeId: buyer.id, ...standing },
    ]);
    return new Map(
      requests.map(({ requesterId, inviteeId, state }) => [
        requesterId === buyer.id ? inviteeId : requesterId,
        state === 'accepted' ? 'accepted' : 'requested',
      ]),
    );
  }
}

const asOffered = ({ category, hsCode, ocopStars, searchKey }: Product) => ({
  category,
  hsCode,
  stars: ocopStars,
  searchKey,
});

/** Searched for, then fitting a need, then by stars. */
function byInterest(filter: MatchFilter, needs: readonly Need[]) {
  const interest = (product: Product) =>
    (isWanted(asOffered(product), filter) ? 100 : 0) +
    (needs.some(({ hsCode }) => hsFits(product.hsCode, hsCode)) ? 20 : 0) +
    (needs.some(({ category }) => category === product.category) ? 10 : 0) +
    (product.ocopStars ?? 0);
  return (a: Product, b: Product) => interest(b) - interest(a) || (a.id < b.id ? -1 : 1);
}
