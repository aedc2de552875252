import { Injectable } from '@nestjs/common';

/** Wakes this process's relay, when it has one, as soon as there is an event. */
@Injectable()
export class RelayNudge {
  private relay: (() => void) | undefined;

  connect(relay: () => void): void {
    this.relay = relay;
  }

  now(): void {
    this.relay?.();
  }
}
