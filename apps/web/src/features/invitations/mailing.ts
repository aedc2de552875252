import type { Campaign } from './api';

/** What goes out for a campaign now: its invitations, letters to who has one (reminders, corrections), or the news of its withdrawal. */
export type Mailing = 'sending' | 'writing' | 'withdrawing';

export function mailingOf({ state, mails }: Pick<Campaign, 'state' | 'mails'>): Mailing | null {
  const isMoving = mails.queued + mails.sending > 0;
  if (state === 'sending' || state === 'paused') return 'sending';
  if (!isMoving || state === 'drafted') return null;
  return state === 'withdrawn' ? 'withdrawing' : 'writing';
}
