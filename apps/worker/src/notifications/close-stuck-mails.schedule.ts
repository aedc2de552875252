import { Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { MailDelivering } from '#lib/notifications';
import { LOGGER } from '#platform/observability';
import { Every } from '#platform/queue';

/** Shows mails whose process died during the hand-over as `unknown` instead of for ever as `sending`. */
@Every(60)
export class CloseStuckMails {
  constructor(
    private readonly delivering: MailDelivering,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async run(): Promise<void> {
    const closed = await this.delivering.closeStuck();
    if (closed > 0) this.log.warn({ closed }, 'Mails with unknown outcome; see the outbox');
  }
}
