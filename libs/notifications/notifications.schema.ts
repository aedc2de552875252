import { IsNull, LessThan, Not } from 'typeorm';
import { DAY } from '#lib/kernel';
import { type AreaSchema, keeping } from '#platform/database';
import { notificationsInvariants } from './notifications.invariants.js';
import { MailDelivery } from './entities/mail-delivery.entity.js';
import { MailboxMessage } from './entities/mailbox-message.entity.js';
import { RelayRefusal } from './entities/relay-refusal.entity.js';
import { MailBudgets1795914000002 } from './migrations/1795914000002-mail-budgets.js';
import { SealedLinks1795914000004 } from './migrations/1795914000004-sealed-links.js';
import { RelayRefusal1795922000001 } from './migrations/1795922000001-relay-refusal.js';
import { Notifications1700000001000 } from './migrations/1700000001000-notifications.js';
import { WorthUntil1795925000062 } from './migrations/1795925000062-worth-until.js';
import { MovesWith1795925000070 } from './migrations/1795925000070-moves-with.js';

export const notificationsSchema: AreaSchema = {
  entities: [MailDelivery, MailboxMessage, RelayRefusal],
  migrations: [
    Notifications1700000001000,
    MailBudgets1795914000002,
    SealedLinks1795914000004,
    RelayRefusal1795922000001,
    WorthUntil1795925000062,
    MovesWith1795925000070,
  ],
  keepings: [
    keeping({
      name: 'The letter of a mail goes 180 days after it has ended; that it was sent, and to whom, stays 2 years',
      entity: MailDelivery,
      keptFor: 180 * DAY,
      where: (before) => ({ content: Not(IsNull()), endedAt: LessThan(before) }),
      without: { content: null, sealed: null },
    }),
    keeping({
      name: 'A mail goes from the outboxes 2 years after it has ended',
      entity: MailDelivery,
      keptFor: 2 * 365 * DAY,
      where: (before) => ({ endedAt: LessThan(before) }),
    }),
    keeping({
      name: 'A mail in the mailbox of the embedded mode goes after a year',
      entity: MailboxMessage,
      keptFor: 365 * DAY,
      where: (before) => ({ receivedAt: LessThan(before) }),
    }),
  ],
  invariants: notificationsInvariants,
  // They may have gone since: a person says whether they go again.
  afterRestore: [
    `UPDATE notifications_mail_delivery
     SET state = 'unknown', ended_at = queued_at, drop_reason = 'restored'
     WHERE state IN ('queued', 'sending')`,
    `DELETE FROM notifications_relay_refusal`,
  ],
};
