import type { DemoCalendar } from './demo-calendar.js';

/** A party of the demonstration and the account that acts for it. */
export interface DemoParty {
  organisationId: string;
  accountId: string;
  email: string;
}

/** What the steps of the demonstration have made so far. */
export interface DemoWorld {
  calendar: DemoCalendar;
  /** Of the one password that all demonstration accounts share. */
  passwordHash: string;
  organiserId: string;
  ownerId: string;
  ownerEmail: string;
  editionId: string;
  fairId: string;
  /** By the content's key of the exhibitor. */
  exhibitors: Map<string, DemoParty>;
  /** Product ids by the content's key. */
  products: Map<string, string>;
  /** Buyers who came aboard, by the content's key. */
  buyers: Map<string, DemoParty>;
}

export const DEMO_PASSWORD = 'cua ca mau 2025';
