import { deliverMail, MailDelivering } from '#lib/notifications';
import { Processes } from '#platform/queue';

@Processes(deliverMail)
export class DeliverMailProcessor {
  constructor(private readonly delivering: MailDelivering) {}

  run({ deliveryId }: { deliveryId: string }): Promise<void> {
    return this.delivering.deliver(deliveryId);
  }
}
