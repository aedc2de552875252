import type { DeliveryState } from '#lib/notifications';

export class OutboxMailResponse {
  id!: string;
  /** "booth.claimed" */
  kind!: string;
  toName!: string;
  toAddress!: string;
  subject!: string;
  state!: DeliveryState;
  attempts!: number;
  /** What the relay said last. */
  lastAnswer!: string | null;
  queuedAt!: string;
  endedAt!: string | null;
}

export class OutboxPageResponse {
  items!: OutboxMailResponse[];
  nextCursor!: string | null;
}

export class OutboxCountsResponse {
  queued!: number;
  sending!: number;
  sent!: number;
  failed!: number;
  unknown!: number;
}
