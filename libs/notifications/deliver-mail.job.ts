import { defineJob } from '#platform/queue';

/** Hands one queued mail to the relay. */
export const deliverMail = defineJob<{ deliveryId: string }>('notifications.deliver-mail', { attempts: 10 });
