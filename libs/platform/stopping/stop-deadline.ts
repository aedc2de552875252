import { Injectable } from '@nestjs/common';
import { StopConfig } from '#config';

/** Until when this process has to be gone once it was told to stop. */
@Injectable()
export class StopDeadline {
  private until: number | undefined;

  constructor(private readonly config: StopConfig) {}

  /** Milliseconds that are left; the clock begins with the first question. */
  left(): number {
    this.until ??= performance.now() + this.config.within;
    return Math.max(0, this.until - performance.now());
  }
}
