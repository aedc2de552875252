import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { MailLeases } from '#lib/notifications';
import { LOGGER } from '#platform/observability';
import { Every } from '#platform/queue';

/** Shows mails whose process died during the hand-over as `unknown` instead of for ever as `sending`; at each start too. */
@Every(10)
export class CloseStuckMails implements OnApplicationBootstrap {
  constructor(
    private readonly leases: MailLeases,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  async run(): Promise<void> {
    const closed = await this.leases.closeStuck();
    if (closed > 0) this.log.warn({ closed }, 'Mails with unknown outcome; see the outbox');
  }
}
