import {
  type CountryCode,
  getExampleNumber,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { phoneText } from '#lib/kernel';
import { renumbered } from './renumbered.js';

/** Letters that people may write for a telephone number and what stands beside it. */
export const LONGEST_PHONE = 200;

/** A telephone number in international form ("+84913123456", E.164), and what else stood beside it. */
export interface Phone {
  number: string;
  /** Further numbers, an extension, whom to ask for: as written; null when there was nothing. */
  note: string | null;
}

/** No number; or one of before the Vietnamese renumbering of 2017 and 2018, with the number that took its place. */
export type PhoneFault =
  { fault: 'not-a-phone' } | { fault: 'too-long' } | { fault: 'former-phone'; now: string };

const SEPARATOR = /[/;,|\n]| [-–] /;
const RUN = /[+\d(][\d\s.()–-]*/g;
/** Longer is a second number. */
const LONGEST_EXTENSION = 5;
/** An area code in brackets that is no code of today, of at most three digits with its zero. */
const OLD_AREA = /^\D{0,12}\(0\d{1,3}\)/;
const EDGES = new Set([...' \t\n;,/|()–:-']);

/**
 * Reads what people write for a telephone number: in the way of their country (ISO 3166-1 alpha-2), or with its country code.
 * The first number that exists counts; the rest is kept as a note.
 */
export function readPhone(text: string, country: string): Phone | PhoneFault {
  // What follows a semicolon is a note, though some write an extension so.
  const whole = text.includes(';') ? null : numberIn(text, country);
  if (whole && !isOfOldArea(text, country) && whole.ext.length <= LONGEST_EXTENSION)
    return { number: whole.number, note: whole.ext ? `ext. ${whole.ext}` : null };
  const runs = runsIn(text);
  const now = country === 'VN' ? runs.map(renumbered).find(Boolean) : null;
  if (now && isOfOldArea(text, country)) return { fault: 'former-phone', now };
  for (const run of runs.flatMap(beginningsOf)) {
    const found = numberIn(run, country);
    if (found) return bounded({ number: found.number, note: noteBeside(text, run) });
  }
  return now ? { fault: 'former-phone', now } : { fault: 'not-a-phone' };
}

/** How a number is written in a country, and from everywhere; only the latter where the country is not known to have numbers. */
export function phoneExamples(country: string): string[] {
  const own = isSupportedCountry(country) ? getExampleNumber(country, examples) : undefined;
  if (own) return [own.formatNational(), own.formatInternational()];
  return [getExampleNumber('VN', examples)!.formatInternational()];
}

/** What is shown of it has to be taken again. */
const bounded = (phone: Phone): Phone | PhoneFault =>
  phoneText({ phone: phone.number, phoneNote: phone.note }).length > LONGEST_PHONE
    ? { fault: 'too-long' }
    : phone;

function numberIn(text: string, country: string) {
  const found = parsePhoneNumberFromString(text, { ...regionOf(country), extract: false });
  return found?.isValid() ? { number: found.number, ext: found.ext ?? '' } : null;
}

const regionOf = (country: string): { defaultCountry?: CountryCode } =>
  isSupportedCountry(country) ? { defaultCountry: country } : {};

/** "(08) 3822 1234": written so it is a landline, though its digits would be somebody's mobile today. */
const isOfOldArea = (text: string, country: string): boolean =>
  country === 'VN' && OLD_AREA.test(text) && renumbered(text) !== null;

/** The whole, and what is left of it without its last groups: a second number may follow with nothing but a blank between. */
const beginningsOf = (run: string): string[] => {
  const groups = run.split(/(?=[ ()-])/);
  return groups.map((_, dropped) =>
    groups
      .slice(0, groups.length - dropped)
      .join('')
      .trim(),
  );
};

/** What may be a number, part by part. */
const runsIn = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .flatMap((part) => part.match(RUN) ?? [])
    .map((run) => run.trim())
    .filter((run) => /\d/.test(run));

/** What remains of the text without the number. */
function noteBeside(text: string, run: string): string | null {
  const at = text.indexOf(run);
  const rest = [text.slice(0, at), text.slice(at + run.length)].map((part) =>
    bare(part).replaceAll('\n', '; '),
  );
  return rest.filter((part) => part !== '').join('; ') || null;
}

/** Without the signs that parted it from the number; a bracket that ends a name's own stays. */
function bare(text: string): string {
  const signs = [...text];
  const from = signs.findIndex((sign) => !EDGES.has(sign));
  const to = signs.findLastIndex((sign) => !EDGES.has(sign));
  const inner = from < 0 ? '' : signs.slice(from, to + 1).join('');
  return inner.includes('(') && !inner.includes(')') ? `${inner})` : inner;
}
