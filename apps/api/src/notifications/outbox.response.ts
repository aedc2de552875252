import type { DeliveryState, DropReason } from '#lib/notifications';

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
  /** Why it will not be sent: something newer went instead, it was taken back, there were too many, or what kept us from it. */
  dropReason!: DropReason | null;
  queuedAt!: string;
  endedAt!: string | null;
  /** The mail that was sent again as this one. */
  resendOfId!: string | null;
  /** Whether a person may send it again: it failed or its outcome is unknown, and nobody did yet. */
  resendable!: boolean;
}

export class OutboxPageResponse {
  items!: OutboxMailResponse[];
  nextCursor!: string | null;
}

export class MailCountsResponse {
  queued!: number;
  sending!: number;
  sent!: number;
  failed!: number;
  unknown!: number;
  dropped!: number;
}

export class RelayRefusalResponse {
  since!: string;
}

export class OutboxCountsResponse extends MailCountsResponse {
  /** Whether the relay refuses every mail, so that they wait; null while it takes them. */
  refusal!: RelayRefusalResponse | null;
}

export class PlatformRelayRefusalResponse extends RelayRefusalResponse {
  /** When the next mail tries. */
  retryAt!: string;
  /** What the relay said last. */
  lastAnswer!: string;
}

export class PlatformOutboxCountsResponse extends MailCountsResponse {
  /** How the relay refuses every mail, whoever it is for; null while it takes them. */
  refusal!: PlatformRelayRefusalResponse | null;
}

export class ResendMailsResponse {
  /** How many were queued again; those that had been already are not counted. */
  resent!: number;
}
