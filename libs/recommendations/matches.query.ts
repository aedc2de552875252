import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Product, PRODUCT_LINE, type ProductLine } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Clock, dateOnlyIn } from '#lib/kernel';
import {
  barBetween,
  fitOf,
  hsFits,
  type MatchReason,
  rankKey,
  rarityIn,
  reasonsForBuyer,
  reasonsForExhibitor,
  type WishKind,
} from '#lib/matching';
import { type Participant, Programme } from '#lib/matchmaking';
import { isFound } from '#lib/requests';
import { Database, keyAndIdIn, type Page, pageOf } from '#platform/database';
import {
  FairFactsQuery,
  type FirmFacts,
  type KnownNeed,
  type KnownProduct,
  type ParticipantFacts,
} from './fair-facts.query.js';
import { buyerFound, exhibitorFound, isWanted, type MatchFilter } from './match-filter.js';
import type { MetBefore } from './met-before.query.js';
import { RelationsQuery } from './relations.query.js';

/** Somebody of the other side, with what they offer or need and why they may fit. */
export interface Match {
  participantId: string;
  firm: FirmFacts;
  /** 0…100, the same number for both sides. */
  fit: number;
  reasons: MatchReason[];
  /** Of an exhibitor; those that were searched for or fit a need come first. */
  products: ProductLine[];
  productCount: number;
  /** Of a buyer. */
  needs: readonly KnownNeed[];
  /** The open request or standing meeting between the two, if any. */
  contact: 'requested' | 'accepted' | null;
  /** The reader's own wish. */
  wish: WishKind | null;
  /** The last meeting that both firms held at another fair of the organiser. */
  metBefore: Pick<MetBefore, 'fairName' | 'at'> | null;
}

const PAGE = 20;
const SHOWN_PRODUCTS = 4;

interface Found {
  other: ParticipantFacts;
  fit: number;
  key: string;
}

/** Those of the other side who let themselves be found and may be met, the best fit first. */
@Injectable()
export class MatchesQuery {
  constructor(
    private readonly database: Database,
    private readonly facts: FairFactsQuery,
    private readonly relations: RelationsQuery,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A page of what fits, in eleven statements whatever its length. */
  async search(
    own: Participant,
    filter: MatchFilter,
    { cursor, limit = PAGE }: { cursor?: string | undefined; limit?: number | undefined },
  ): Promise<Page<Match>> {
    const { manager } = this.database;
    const fair = await manager.findOneByOrFail(Fair, { id: own.fairId });
    const programme = await manager.findOneBy(Programme, { fairId: fair.id });
    const today = dateOnlyIn(this.clock.now(), fair.timeZone);
    const all = await this.facts.of(manager, fair.id, today);
    const reader = all.find(({ id }) => id === own.id)!;
    const relations = await this.relations.of(manager, own);
    const pair = pairing(reader, all);
    const isLast = ({ id }: ParticipantFacts) =>
      relations.wishes.get(id) === 'no' ||
      (programme?.skipMetBefore === true && relations.met.has(id) && relations.wishes.get(id) !== 'must');
    const after = keyAndIdIn(cursor)?.key ?? '';
    const found = all
      .filter((other) => isFound({ other, saysNo: relations.noes.has(other.id), programme }))
      .filter((other) => barBetween(reader, other, programme ?? { barred: [] }) === null)
      .filter((other) => fits(other, filter))
      .map((other): Found => {
        const fit = pair.fit(other);
        return { other, fit, key: rankKey({ id: other.id, fit, isLast: isLast(other) }, own.id) };
      })
      .filter(({ key }) => key > after)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = pageOf(found.slice(0, limit + 1), limit, ({ key, other }) => [key, other.id]);
    const products = await this.productsOf(page.items, filter, reader.needs);
    const items = page.items.map(({ other, fit }): Match => {
      const met = relations.met.get(other.id);
      return {
        participantId: other.id,
        firm: other.firm,
        fit,
        reasons: pair.reasons(other),
        products: products.get(other.id) ?? [],
        productCount: other.side === 'exhibitor' ? other.offer.products.length : 0,
        needs: other.needs,
        contact: relations.contacts.get(other.id) ?? null,
        wish: relations.wishes.get(other.id) ?? null,
        metBefore: met ? { fairName: met.fairName, at: met.at } : null,
      };
    });
    return { items, nextCursor: page.nextCursor };
  }

  private async productsOf(
    found: readonly Found[],
    filter: MatchFilter,
    needs: readonly KnownNeed[],
  ): Promise<Map<string, ProductLine[]>> {
    const chosen = found.map(({ other }) => ({
      id: other.id,
      productIds: other.offer.products
        .toSorted(byInterest(filter, needs))
        .slice(0, SHOWN_PRODUCTS)
        .map(({ id }) => id),
    }));
    const ids = chosen.flatMap(({ productIds }) => productIds);
    const products = await this.database.manager.find(Product, {
      select: PRODUCT_LINE,
      where: { id: In(ids) },
    });
    const byId = new Map(products.map((product) => [product.id, product]));
    return new Map(
      chosen.map(({ id, productIds }) => [id, productIds.flatMap((productId) => byId.get(productId) ?? [])]),
    );
  }
}

const fits = ({ side, firm, offer, needs }: ParticipantFacts, filter: MatchFilter): boolean =>
  side === 'exhibitor' ? exhibitorFound(firm, offer.products, filter) : buyerFound(firm, needs, filter);

/** How the reader and others fit, whichever of them is the buyer. */
function pairing(reader: ParticipantFacts, all: readonly ParticipantFacts[]) {
  const rarity = rarityIn(all.filter(({ side }) => side === 'exhibitor').map(({ offer }) => offer));
  const pairOf = (other: ParticipantFacts) => {
    const [buyer, exhibitor] = reader.side === 'buyer' ? [reader, other] : [other, reader];
    return { needs: buyer.needs, offer: exhibitor.offer, rarity, languages: buyer.firm.languages };
  };
  const reasonsFor = reader.side === 'buyer' ? reasonsForBuyer : reasonsForExhibitor;
  return {
    fit: (other: ParticipantFacts) => {
      const { needs, offer, ...fitting } = pairOf(other);
      return fitOf(needs, offer, fitting);
    },
    reasons: (other: ParticipantFacts) => reasonsFor(pairOf(other)),
  };
}

/** Searched for, then fitting a need, then by stars. */
function byInterest(filter: MatchFilter, needs: readonly KnownNeed[]) {
  const interest = (product: KnownProduct) =>
    (isWanted(product, filter) ? 100 : 0) +
    (needs.some(({ hsCode }) => hsFits(product.hsCode, hsCode)) ? 20 : 0) +
    (needs.some(({ category }) => category === product.category) ? 10 : 0) +
    (product.stars ?? 0);
  return (a: KnownProduct, b: KnownProduct) => interest(b) - interest(a) || (a.id < b.id ? -1 : 1);
}
