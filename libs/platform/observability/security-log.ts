import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from './logger.js';

/** One line at `info` for whatever concerns who comes in and what goes out, to be searched by its `security` field. Never a secret. */
@Injectable()
export class SecurityLog {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  note(what: string, facts: object): void {
    this.log.info({ ...facts, security: what }, 'Security');
  }
}
