import { deliverMail, MailDelivering } from '#lib/notifications';
import type { Tx } from '#platform/database';
import { Processes } from '#platform/queue';

@Processes(deliverMail)
export class DeliverMailProcessor {
  constructor(private readonly delivering: MailDelivering) {}

  run({ deliveryId }: { deliveryId: string }): Promise<void> {
    return this.delivering.deliver(deliveryId);
  }

  giveUp({ deliveryId }: { deliveryId: string }, tx: Tx): Promise<void> {
    return this.delivering.giveUp(tx, deliveryId);
  }
}
