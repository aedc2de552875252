import type { Logger } from 'pino';

/** Says once that something is away, and once that it answers again, however often it is asked meanwhile. */
export class Outage {
  private isOn = false;

  constructor(
    private readonly log: Logger,
    private readonly words: { away: string; back: string },
  ) {}

  failed(error: Error): void {
    if (this.isOn) return;
    this.isOn = true;
    this.log.warn({ error: error.message }, this.words.away);
  }

  answered(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.log.info(this.words.back);
  }
}
