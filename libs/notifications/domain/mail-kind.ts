import type { UiLanguage } from '#lib/kernel';
import type { CalendarPart } from './mail-content.js';

/** What a mail says; laid out as text and HTML by `layOut`. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  /** Facts as a small table: label and value. */
  facts?: [label: string, value: string][];
  /** The one thing to do; a page that shows what it is about, never a link that does it. */
  action?: { label: string; url: string };
  /** Small print under the action. */
  note?: string;
}

/** Makes an absolute address from a path of the web app. */
export type LinkTo = (path: string) => string;

/** A mail with these parameters in each language. `D` are the typed placeholders. */
export interface MailKind<D extends object> {
  readonly name: string;
  readonly letters: Record<UiLanguage, (data: D, linkTo: LinkTo) => Letter>;
  readonly calendars?: (data: D, language: UiLanguage) => CalendarPart[];
  /** Invented data to preview and test the mail with. */
  readonly preview: D;
}

const defined = new Map<string, MailKind<object>>();

/** Declares a kind of mail; throws when the name is taken. */
export function defineMailKind<D extends object>(kind: MailKind<D>): MailKind<D> {
  if (defined.has(kind.name)) throw new Error(`The mail kind "${kind.name}" is defined twice`);
  defined.set(kind.name, kind as unknown as MailKind<object>);
  return kind;
}

/** All kinds that the loaded areas declare, for the preview page and the tests. */
export const definedMailKinds = (): MailKind<object>[] =>
  [...defined.values()].sort((a, b) => a.name.localeCompare(b.name));
