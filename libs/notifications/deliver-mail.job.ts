import { defineJob } from '#platform/queue';
import { MOST_TRIES } from './domain/retry-plan.js';

/** Hands one queued mail to the relay. What the relay says makes the next such job; only what goes wrong here repeats this one. */
export const deliverMail = defineJob<{ deliveryId: string }>('notifications.deliver-mail', {
  attempts: MOST_TRIES,
});
