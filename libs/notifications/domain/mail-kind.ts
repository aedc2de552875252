import { type Say, sayIn, type UiLanguage } from '#lib/kernel';
import type { BudgetName } from './mail-budgets.js';
import type { CalendarPart } from './mail-content.js';
import type { Settling } from './settling.js';
import { unlinked } from './unlinked.js';

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
  /**
   * Addresses in the text that may become links, or `all` in letters that an organiser words. Anything else that looks like a
   * link is broken, because names and messages come from strangers.
   */
  links?: readonly string[] | 'all';
}

/** The letter without anything that a mail reader would turn into a link, but for its action and its `links`. */
export function withoutLinks(letter: Letter): Letter {
  const { links = [], ...rest } = letter;
  if (links === 'all') return letter;
  const plain = (text: string) => unlinked(text, links);
  return {
    ...rest,
    subject: plain(letter.subject),
    paragraphs: letter.paragraphs.map(plain),
    ...(letter.facts && { facts: letter.facts.map(([label, value]) => [plain(label), plain(value)]) }),
    ...(letter.note !== undefined && { note: plain(letter.note) }),
  };
}

/** Makes an absolute address from a path of the web app. */
export type LinkTo = (path: string) => string;

/** What a letter is written with, for a reader of one language. */
export interface Writing {
  language: UiLanguage;
  linkTo: LinkTo;
  /** Says a text of the area's message files. */
  say: Say;
}

/** A mail with these data, whose words stand in the area's message files under its name: `mails.boothClaimed`. */
export interface MailKind<D extends object> {
  readonly name: string;
  readonly budget: BudgetName;
  /** How long it waits for a newer mail about the same thing (`settles` of `notify`); left out: it goes at once. */
  readonly settling?: Settling;
  readonly letter: (data: D, writing: Writing) => Letter;
  /** Properties of the data that are secrets, such as the token of a personal link: encrypted until the mail has gone. */
  readonly secrets?: readonly (keyof D & string)[];
  readonly calendars?: (data: D, language: UiLanguage) => CalendarPart[];
  /** Invented data to preview and test the mail with. */
  readonly preview: D;
}

/** A mail's letter as it is written to a reader of the language. */
export const letterIn = <D extends object>(
  kind: MailKind<D>,
  data: D,
  { language, linkTo }: Omit<Writing, 'say'>,
): Letter => kind.letter(data, { language, linkTo, say: sayIn(language) });

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
