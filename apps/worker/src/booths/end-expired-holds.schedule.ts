import { Inject } from '@nestjs/common';
import type { Logger } from 'pino';
import { BoothExpiry } from '#lib/booths';
import { LOGGER } from '#platform/observability';
import { Every } from '#platform/queue';

/** Opens booths again whose hold is over; an expired hold that somebody meets while booking is ended on the spot anyway. */
@Every(5)
export class EndExpiredHolds {
  constructor(
    private readonly expiry: BoothExpiry,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async run(): Promise<void> {
    const ended = await this.expiry.endExpired();
    if (ended > 0) this.log.info({ ended }, 'Holds on booths expired');
  }
}
