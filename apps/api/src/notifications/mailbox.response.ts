export class MailboxMessageResponse {
  id!: string;
  toName!: string;
  toAddress!: string;
  subject!: string;
  receivedAt!: string;
}

export class MailboxListResponse {
  items!: MailboxMessageResponse[];
  nextCursor!: string | null;
}

export class MailboxMailResponse extends MailboxMessageResponse {
  text!: string;
  /** Shown in a sandboxed frame. */
  html!: string;
  /** The calendar parts, RFC 5545. */
  calendars!: string[];
}
