import { DAY, HOUR } from '#lib/kernel';

/** Whom a limit counts by: the person who gets the mails, whoever caused them, or the two together. */
export type CountedBy = 'recipient' | 'sender' | 'both';

/** So many mails of one kind in a window. */
export interface MailLimit {
  by: CountedBy;
  mails: number;
  /** Milliseconds. */
  window: number;
  /** What becomes of a mail beyond it: kept until there is room; left out: never sent, its row says why. */
  beyond?: 'wait';
}

/**
 * How many mails of one kind a person gets, and may cause. Wide enough for a busy fair; narrow where a stranger can cause
 * mails to a stranger.
 */
export const MAIL_BUDGETS = {
  /** Links to confirm an address, set a password or join: anybody who knows an address can cause them. */
  access: [
    { by: 'both', mails: 3, window: HOUR },
    { by: 'recipient', mails: 6, window: HOUR },
    { by: 'recipient', mails: 12, window: DAY },
    { by: 'sender', mails: 100, window: HOUR },
  ],
  /** What an organiser asks of people by name: all of thousands hear of it, the last of them later. */
  asking: [
    { by: 'both', mails: 3, window: HOUR },
    { by: 'recipient', mails: 6, window: HOUR },
    { by: 'recipient', mails: 12, window: DAY },
    { by: 'sender', mails: 1_000, window: HOUR, beyond: 'wait' },
  ],
  /** What anybody who has signed up asks of people by name. */
  inviting: [
    { by: 'both', mails: 3, window: HOUR },
    { by: 'recipient', mails: 6, window: HOUR },
    { by: 'recipient', mails: 12, window: DAY },
    { by: 'sender', mails: 30, window: HOUR },
    { by: 'sender', mails: 100, window: DAY },
  ],
  /** That something about somebody's own account has changed. */
  warning: [{ by: 'recipient', mails: 10, window: HOUR }],
  /** What firms write to each other and to the office; the pages show it all the same. */
  exchange: [
    { by: 'both', mails: 6, window: HOUR },
    { by: 'both', mails: 20, window: DAY },
    { by: 'recipient', mails: 60, window: HOUR },
    { by: 'sender', mails: 200, window: HOUR },
  ],
  /** What changes somebody's own bookings: late rather than never. */
  booking: [{ by: 'recipient', mails: 60, window: HOUR, beyond: 'wait' }],
  /** Letters of an organiser to many. */
  letter: [
    { by: 'both', mails: 10, window: DAY },
    { by: 'recipient', mails: 30, window: DAY },
  ],
} as const satisfies Record<string, readonly MailLimit[]>;

export type BudgetName = keyof typeof MAIL_BUDGETS;
