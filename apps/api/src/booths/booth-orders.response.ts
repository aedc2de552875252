import type { BoothOrderState } from '#lib/booths';
import type { FairPhase } from '#lib/fairs';
import { BoothBoardResponse } from './booth-board.response.js';

/** Booths taken together. */
export class BoothOrderResponse {
  id!: string;
  fairId!: string;
  state!: BoothOrderState;
  boothIds!: string[];
  /** In the order of `boothIds`. */
  numbers!: string[];
  /** When a hold ends. */
  expiresAt!: string;
  /** A hold can be extended once. */
  extended!: boolean;
  priceMinor!: number;
  currency!: string;
  createdAt!: string;
  confirmedAt!: string | null;
}

export class RestingBoothResponse {
  boothId!: string;
  /** When it can be held again. */
  until!: string;
}

/** What an exhibitor needs to choose booths. */
export class ExhibitorBoardResponse extends BoothBoardResponse {
  fairName!: string;
  phase!: FairPhase;
  /** Whether exhibitors choose booths themselves now. */
  takesBoothChoice!: boolean;
  /** When that ends; null: when the first day begins. */
  boothChoiceClosesAt!: string | null;
  timeZone!: string;
  startsOn!: string;
  endsOn!: string;
  boothsPerExhibitor!: number;
  holdMinutes!: number;
  /** Whether the organisation takes part in the fair and may book. */
  accepted!: boolean;
  /** Its holds that run and its confirmed orders. */
  orders!: BoothOrderResponse[];
  /** How often it may still hold booths within 24 hours. */
  holdsLeft!: number;
  /** When it may hold once more; null while some are left. */
  nextHoldAt!: string | null;
  /** Booths that it has given back too often to hold them again already. */
  resting!: RestingBoothResponse[];
}
