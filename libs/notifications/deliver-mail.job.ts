import { defineJob } from '#platform/queue';
import { MOST_TRIES, retryIn } from './domain/retry-plan.js';

/** Hands one queued mail to the relay. */
export const deliverMail = defineJob<{ deliveryId: string }>('notifications.deliver-mail', {
  attempts: MOST_TRIES,
  backoff: retryIn,
});
