import { searchKey } from '#lib/kernel';

export const MIN_PASSWORD = 10;
/** For who can change a whole event, as long as a password is all that protects it. */
export const MIN_ORGANISER_PASSWORD = 15;
export const MAX_PASSWORD = 128;

/** Whose password it is to be. */
export interface PasswordOwner {
  email: string;
  name: string;
  /** Member of an organiser, or administrator. */
  worksForOrganiser: boolean;
}

export type PasswordFault = 'too-short' | 'too-common' | 'like-you';

/** How many characters the owner's password needs. */
export const shortestFor = ({ worksForOrganiser }: PasswordOwner) =>
  worksForOrganiser ? MIN_ORGANISER_PASSWORD : MIN_PASSWORD;

/**
 * Why a password is refused, or null. No rules of composition, only length, and not being what everybody tries first: the
 * common ones, with changed case, letters turned to digits and signs, more of those around them; and the owner's own name
 * and address (ASVS 6.2). `isCommon` looks up a text in lower case.
 */
export function passwordFault(
  password: string,
  owner: PasswordOwner,
  isCommon: (text: string) => boolean,
): PasswordFault | null {
  const normal = password.normalize('NFC');
  if (Array.from(normal).length < shortestFor(owner)) return 'too-short';
  const isMadeOfCommon = variantsOf(normal).some((text) => isCommon(text) || isPair(text, isCommon));
  const isRepeatedWord = [normal, lettersOf(normal)].some((text) => isRepeated(text, isCommon));
  if (isRepeatedWord || isRun(normal) || isMadeOfCommon) return 'too-common';
  return isLike(normal, owner) ? 'like-you' : null;
}

const LEET: Record<string, string> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
};
const asLetters = (text: string, one: string) =>
  text.replace(/[^\p{L}\s]/gu, (sign) => (sign === '1' ? one : (LEET[sign] ?? sign)));

// As much as people hang on to a word to please a form.
const LONGEST_TAIL = 8;
const TAIL = /[^\p{L}]{1,8}$/u;
const HEAD = /^[^\p{L}]{1,8}/u;

/** What a password may have been made of: the plain words behind case, accents, digits for letters and what hangs on. */
function variantsOf(password: string): string[] {
  const lower = password.toLowerCase();
  const texts = [lower, lower.replace(/[^\p{L}\p{N}]+/gu, ''), searchKey(lower).replaceAll(' ', '')];
  const cut = texts.flatMap((text) => [
    text,
    text.replace(TAIL, ''),
    text.replace(HEAD, ''),
    text.replace(TAIL, '').replace(HEAD, ''),
  ]);
  return [...new Set(cut.flatMap((text) => [text, asLetters(text, 'i'), asLetters(text, 'l')]))];
}

/** The letters of a password that has little else: "hoicho2026hoicho" is one word twice. Else the password. */
function lettersOf(password: string): string {
  const letters = password.replace(/[^\p{L}]+/gu, '');
  return password.length - letters.length <= LONGEST_TAIL ? letters : password;
}

const SHORTEST_WORD = 3;

/** "matkhau123456789": two common ones, one behind the other. */
function isPair(text: string, isCommon: (text: string) => boolean): boolean {
  const cuts = Array.from(
    { length: Math.max(0, text.length - 2 * SHORTEST_WORD + 1) },
    (_, at) => at + SHORTEST_WORD,
  );
  return cuts.some((at) => isCommon(text.slice(0, at)) && isCommon(text.slice(at)));
}

/** "aaaaaaaaaa", "abcabcabcabc", "passwordpassword". */
function isRepeated(password: string, isCommon: (text: string) => boolean): boolean {
  const unit = /^(.+?)\1+$/su.exec(password.toLowerCase())?.[1];
  return unit !== undefined && (Array.from(unit).length <= 4 || variantsOf(unit).some(isCommon));
}

/** "abcdefghij", "9876543210". */
function isRun(password: string): boolean {
  const points = Array.from(password.toLowerCase(), (character) => character.codePointAt(0)!);
  const steps = new Set(points.slice(1).map((point, at) => point - points[at]!));
  return steps.size === 1 && Math.abs([...steps][0]!) <= 1;
}

/** Whether little is left of it without the owner's name and address. */
function isLike(password: string, { email, name }: PasswordOwner): boolean {
  const folded = searchKey(password).replaceAll(' ', '');
  const own = [email, email.split('@')[0]!, name]
    .flatMap((text) => [searchKey(text).replaceAll(' ', ''), ...searchKey(text).split(' ')])
    .filter((word) => word.length >= 3)
    .toSorted((one, other) => other.length - one.length);
  const left = own.reduce((rest, word) => rest.replaceAll(word, ''), folded);
  return left !== folded && left.replace(/\d/g, '').length <= 3;
}
