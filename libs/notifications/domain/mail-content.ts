/** A rendered mail. */
export interface MailContent {
  text: string;
  html: string;
  /** One calendar part (RFC 5545 text) with its iTIP method. */
  calendar?: CalendarPart;
}

export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  ics: string;
}
