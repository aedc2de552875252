import type { GoodKey } from './goods.js';
import type { PlaceKey } from './places.js';
import type { Application, BoothWish, OrganisationKind, SpokenLanguage, Translated } from './types.js';

/** What was written down by hand about a firm; codes, contacts and booth numbers are worked out from it. */
export interface ExhibitorRow {
  readonly key: string;
  readonly legalName: string;
  readonly brand: string;
  readonly kind: OrganisationKind;
  /** A branch of a firm: thirteen digits. */
  readonly branch?: true;
  readonly place: PlaceKey;
  readonly line: string;
  /** The address is remembered in its form before 1 July 2025 too. */
  readonly former?: true;
  readonly head: string;
  readonly profile: Translated;
  readonly languages: readonly SpokenLanguage[];
  readonly seniority: number;
  readonly application: Application;
  readonly booth?: Omit<BoothWish, 'numbers'>;
  /** Goods by the stars of their certificate. */
  readonly five?: readonly GoodKey[];
  readonly four?: readonly GoodKey[];
  readonly three?: readonly GoodKey[];
  readonly unstarred?: readonly GoodKey[];
}

/** An accepted application. */
export const accepted = (
  submittedOn: string,
  decidedOn: string,
  message?: string,
  reviewNote?: string,
): Application => ({
  state: 'accepted',
  submittedOn,
  decidedOn,
  ...(message ? { message } : {}),
  ...(reviewNote ? { reviewNote } : {}),
});
