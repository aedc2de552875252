import { hasEndlessMarks } from './mark-runs.js';

// Letters and signs of which none is changed, so that most texts cost one look: ASCII, composed Latin, dashes, quotes, the dong.
const PLAIN =
  /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u02FF\u1E00-\u1EFF\u2010-\u2027\u20AB]*$/;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// Nobody sees them, and with them one name looks like another, or turns the rest of a line round: control characters, halves of
// characters, soft hyphens, joiners of words, signs that change the direction of writing, fillers.
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u3164\uFEFF\uFFA0\uFFFE\uFFFF\p{Cs}]/gu;
// Of spaces without width those stay with which a script writes its words.
const ZERO_WIDTH_SPACE = /(?<![\p{sc=Khmer}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}])\u200B/gu;
// A joiner joins two letters of a script that shapes them by their neighbours, or the parts of one emoji.
const IDLE_JOINER =
  /(?<![\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Mong}\p{Extended_Pictographic}\p{EMod}\uFE0F])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu;
// Tags are letters nobody sees, but behind a black flag they say whose flag it is.
const STRAY_TAG = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,9})[\u{E0000}-\u{E007F}]/gu;

// Copied from a PDF, "ội" may come as "ô", blank, dot, blank, "i". The blank behind the mark goes only before what ends a
// Vietnamese syllable and is no word, for "Hạ Long" comes as "Ha", blank, dot, blank, "Long".
const SPLIT_SMALL =
  /(?<=\p{Ll}\p{M}{0,2})[ \u00A0]([\u0300-\u036F]{1,2})(?:[ \u00A0](?=(?:ch|nh|ng|[acimnoptuy])(?![\p{L}\p{M}])))?/gu;
const SPLIT_CAPITAL =
  /(?<=\p{Lu}\p{M}{0,2})[ \u00A0]([\u0300-\u036F]{1,2})(?:[ \u00A0](?=(?:ch|nh|ng|[acimnoptuy]|CH|NH|NG|[ACIMNOPTUY])(?![\p{L}\p{M}])))?/gu;

// The Icelandic eth looks like the Vietnamese Đ, which old keyboards took for it. Icelandic and Faroese never begin a word with it,
// Vietnamese begins with it or has it among the consonants of an abbreviation (HĐND).
const ETH_FOR_D = /(?<![\p{L}\p{M}])(?:[B-DF-HJ-NP-TV-XZĐÐ]{2,12}(?![\p{L}\p{M}])|[Ðð])/gu;
const asD = (text: string) => text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');

/**
 * A text as it is kept: trimmed, line ends as `\n`, without what nobody sees, marks on their letters and composed (NFC) unless
 * one letter has endless marks: whoever takes the text refuses those.
 */
export function tidied(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const seen = text
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(ZERO_WIDTH_SPACE, '')
    .replace(IDLE_JOINER, '')
    .replace(STRAY_TAG, '')
    .trim();
  return hasEndlessMarks(seen) ? seen : joined(seen).normalize('NFC').replace(ETH_FOR_D, asD);
}

const joined = (text: string) => text.replace(SPLIT_SMALL, '$1').replace(SPLIT_CAPITAL, '$1');

/** What was given, with every text in it tidied at whatever depth, but for the named properties of the outermost object. */
export function withTidyTexts(given: unknown, except: readonly string[] = []): unknown {
  if (typeof given === 'string') return tidied(given);
  if (Array.isArray(given)) return given.map((one) => withTidyTexts(one));
  if (!isRecord(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      except.includes(name) ? value : withTidyTexts(value),
    ]),
  );
}

/** An object as JSON or a query makes it; bytes and dates are none. */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
