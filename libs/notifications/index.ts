export { deliverMail } from './deliver-mail.job.js';
export type { CalendarPart, MailContent } from './domain/mail-content.js';
export { MAIL_BUDGETS } from './domain/mail-budgets.js';
export { asHtml, asText } from './domain/lay-out.js';
export {
  defineMailKind,
  definedMailKinds,
  type Letter,
  letterIn,
  type LinkTo,
  type MailKind,
  withoutLinks,
  type Writing,
} from './domain/mail-kind.js';
export { SETTLING, type Settling } from './domain/settling.js';
export { unlinked } from './domain/unlinked.js';
export {
  DELIVERY_STATES,
  type DeliveryState,
  type DropReason,
  MAY_HAVE_LEFT,
  MailDelivery,
} from './entities/mail-delivery.entity.js';
export { MailboxMessage } from './entities/mailbox-message.entity.js';
export { RelayRefusal } from './entities/relay-refusal.entity.js';
export { MailDelivering } from './mail-delivering.service.js';
export { MailRelay } from './mail-relay.service.js';
export { MailLeases } from './mail-leases.service.js';
export { MailOutboxQuery, type OutboxCounts, type OutboxFilter } from './mail-outbox.query.js';
export { MailResending, type ResendRequest } from './mail-resending.service.js';
export { MailWorth } from './mail-worth.service.js';
export { MailSecrets } from './mail-secrets.service.js';
export { MailboxQuery } from './mailbox.query.js';
export { NotificationsModule } from './notifications.module.js';
export { notificationsSchema } from './notifications.schema.js';
export { Notifications, type NotifyOptions, type Recipient } from './notifications.service.js';
