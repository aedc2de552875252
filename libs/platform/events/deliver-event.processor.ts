import { Database } from '#platform/database';
import { defineJob, Processes } from '#platform/queue';
import { StoredEvent } from './event.entity.js';
import { ListenerRegistry } from './listener-registry.js';

/** Hands one event to one listener. */
export const deliverEvent = defineJob<{ eventId: string; listener: string }>('platform.deliver-event');

@Processes(deliverEvent)
export class DeliverEventProcessor {
  constructor(
    private readonly database: Database,
    private readonly listeners: ListenerRegistry,
  ) {}

  async run({ eventId, listener }: { eventId: string; listener: string }): Promise<void> {
    const event = await this.database.manager.findOneByOrFail(StoredEvent, { id: eventId });
    const target = this.listeners.named(listener);
    if (!target)
      throw new Error(`No listener named ${listener}: it was removed while events for it were waiting`);
    await target.handle(event);
  }
}
