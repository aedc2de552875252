/** A rendered mail. */
export interface MailContent {
  text: string;
  html: string;
  /** One calendar part (RFC 5545 text) with its iTIP method. */
  calendar?: CalendarPart;
  /** Where answers go, when not to the platform's own address. */
  replyTo?: string;
  /** Takes the POST of one-click unsubscribing (RFC 8058). */
  unsubscribeUrl?: string;
}

export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  ics: string;
}
