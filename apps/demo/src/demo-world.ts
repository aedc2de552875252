import type { DemoCalendar } from './demo-calendar.js';

/** A party of the demonstration and the account that acts for it. */
export interface DemoParty {
  organisationId: string;
  accountId: string;
}

/** What the steps of the demonstration have made so far. */
export interface DemoWorld {
  calendar: DemoCalendar;
  /** The one password that all demonstration accounts share, and its hash. */
  password: string;
  passwordHash: string;
  organiserId: string;
  ownerId: string;
  editionId: string;
  fairId: string;
  /** By the content's key of the exhibitor. */
  exhibitors: Map<string, DemoParty>;
  /** Buyers who came aboard, by the content's key. */
  buyers: Map<string, DemoParty>;
}
