import type { ParticipantFacts } from './fair-facts.query.js';
import { fitOf } from './fit.js';
import { type MatchReason, reasonsForBuyer } from './match-reasons.js';
import { rankKey } from './ranking.js';
import { type Rarity, rarityIn } from './rarity.js';

/** A pair that nobody asked for and that fits. */
export interface RecommendedPair {
  buyerId: string;
  exhibitorId: string;
  /** 0…100. */
  fit: number;
  /** In the buyer's eyes, the strongest first. */
  reasons: MatchReason[];
}

/** Below it hardly more than a common category speaks for a pair: too little to have a meeting that nobody asked for. */
const LEAST_FIT = 20;

type Known = Pick<ParticipantFacts, 'id' | 'side' | 'firm' | 'offer' | 'needs'>;

/** Who fits whom among the participants of a fair; each pair is looked at once. */
export class PairFits {
  private readonly rarity: Rarity;
  private readonly fits = new Map<string, number>();

  constructor(all: readonly Known[]) {
    this.rarity = rarityIn(all.filter(({ side }) => side === 'exhibitor').map(({ offer }) => offer));
  }

  /** Of these the `most` who fit one best; between equals chance decides, the same every time. */
  bestFor(one: Known, others: readonly Known[], most: number): RecommendedPair[] {
    return others
      .map((other) => ({ other, fit: this.fitOf(one, other) }))
      .filter(({ fit }) => fit >= LEAST_FIT)
      .map(({ other, fit }) => ({ other, fit, key: rankKey({ id: other.id, fit, isLast: false }, one.id) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, most)
      .map(({ other, fit }) => this.recommended(one, other, fit));
  }

  private fitOf(one: Known, other: Known): number {
    const [buyer, exhibitor] = sidesOf(one, other);
    const key = `${buyer.id} ${exhibitor.id}`;
    let fit = this.fits.get(key);
    if (fit === undefined) {
      fit = fitOf(buyer.needs, exhibitor.offer, { rarity: this.rarity, languages: buyer.firm.languages });
      this.fits.set(key, fit);
    }
    return fit;
  }

  private recommended(one: Known, other: Known, fit: number): RecommendedPair {
    const [buyer, exhibitor] = sidesOf(one, other);
    const { rarity } = this;
    const { needs, firm } = buyer;
    const reasons = reasonsForBuyer({ needs, offer: exhibitor.offer, rarity, languages: firm.languages });
    return { buyerId: buyer.id, exhibitorId: exhibitor.id, fit, reasons };
  }
}

const sidesOf = (one: Known, other: Known): [Known, Known] =>
  one.side === 'buyer' ? [one, other] : [other, one];
