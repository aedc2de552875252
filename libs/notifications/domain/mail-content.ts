/** A rendered mail. */
export interface MailContent {
  text: string;
  html: string;
  /** The first is a part of the mail, which readers show as an invitation; others are attached as files. */
  calendars?: CalendarPart[];
  /** Where answers go, when not to the platform's own address. */
  replyTo?: string;
  /** Takes the POST of one-click unsubscribing (RFC 8058). */
  unsubscribeUrl?: string;
}

/** RFC 5545 text with its iTIP method (RFC 5546). */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  ics: string;
}
