import type { Invariant } from '#platform/database';

/** What must hold about mails whatever was killed (`doctor`). */
export const notificationsInvariants: Invariant[] = [
  {
    name: 'No mail is on its way without a process that vouches for it',
    sql: `SELECT id AS subject FROM notifications_mail_delivery WHERE state = 'sending' AND sending_until < ?`,
    before: 300_000,
  },
  {
    name: 'A mail that has ended says when',
    sql: `SELECT id AS subject FROM notifications_mail_delivery WHERE (state IN ('sent', 'failed', 'unknown', 'dropped')) <> (ended_at IS NOT NULL)`,
  },
  {
    name: 'A mail that was dropped says why, and one that goes says nothing',
    sql: `SELECT id AS subject FROM notifications_mail_delivery
      WHERE (state = 'dropped' AND drop_reason IS NULL) OR (state IN ('queued', 'sending', 'sent') AND drop_reason IS NOT NULL)`,
  },
  {
    name: 'A waiting mail has a job that will deliver it',
    sql: `SELECT mail.id AS subject FROM notifications_mail_delivery mail WHERE mail.state = 'queued' AND mail.queued_at < ? AND NOT EXISTS (
      SELECT 1 FROM platform_job job WHERE job.name = 'notifications.deliver-mail' AND job.state IN ('queued', 'running')
      AND job.payload LIKE REPLACE('%ID%', 'ID', mail.id))`,
    before: 60_000,
  },
];
