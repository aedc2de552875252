import { DAY, HOUR } from '#lib/kernel';

/** Whom a limit counts by: the person who gets the mails, whoever caused them, or the two together. */
export type CountedBy = 'recipient' | 'sender' | 'both';

/** So many mails of one kind in a window. */
export interface MailLimit {
  by: CountedBy;
  mails: number;
  /** Milliseconds. */
  window: number;
}

export interface MailBudget {
  limits: readonly MailLimit[];
  /** What becomes of a mail beyond it: never sent, its row says why; or kept until there is room. */
  beyond: 'drop' | 'wait';
}

/**
 * How many mails of one kind a person gets, and may cause. Wide enough for a busy fair; narrow where a stranger can cause
 * mails to a stranger.
 */
export const MAIL_BUDGETS = {
  /** Links to confirm an address, set a password or join: anybody who knows an address can cause them. */
  access: {
    beyond: 'drop',
    limits: [
      { by: 'both', mails: 3, window: HOUR },
      { by: 'recipient', mails: 6, window: HOUR },
      { by: 'recipient', mails: 12, window: DAY },
      { by: 'sender', mails: 100, window: HOUR },
    ],
  },
  /** That something about somebody's own account has changed. */
  warning: { beyond: 'drop', limits: [{ by: 'recipient', mails: 10, window: HOUR }] },
  /** What firms write to each other and to the office; the pages show it all the same. */
  exchange: {
    beyond: 'drop',
    limits: [
      { by: 'both', mails: 6, window: HOUR },
      { by: 'both', mails: 20, window: DAY },
      { by: 'recipient', mails: 60, window: HOUR },
      { by: 'sender', mails: 200, window: HOUR },
    ],
  },
  /** What changes somebody's own bookings: late rather than never. */
  booking: { beyond: 'wait', limits: [{ by: 'recipient', mails: 60, window: HOUR }] },
  /** Letters of an organiser to many. */
  letter: {
    beyond: 'drop',
    limits: [
      { by: 'both', mails: 10, window: DAY },
      { by: 'recipient', mails: 30, window: DAY },
    ],
  },
} as const satisfies Record<string, MailBudget>;

export type BudgetName = keyof typeof MAIL_BUDGETS;
