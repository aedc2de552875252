import { withoutEndlessMarks } from '#lib/kernel';

const LONGEST = 120;
/** Control characters, and the marks that turn reading direction to hide an extension. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that is safe to offer for download: no folders, no control characters, at most 120 characters with the
 * extension kept, Vietnamese letters untouched.
 */
export function safeDownloadName(name: string, fallback = 'download'): string {
  const last = withoutEndlessMarks(name).normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = withoutEnds(
    last
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(UNSEEN, '')
      .replaceAll(/[<>:"|?*]/g, '-'),
  );
  if (clean === '') return fallback;
  return shorten(RESERVED_ON_WINDOWS.test(clean) ? `_${clean}` : clean);
}

/** Without dots and spaces at both ends. By hand: an expression would look for the end anew at each of a million dots. */
function withoutEnds(name: string): string {
  const isDropped = (letter: string | undefined) => letter === '.' || letter === ' ';
  let [from, to] = [0, name.length];
  while (from < to && isDropped(name[from])) from += 1;
  while (to > from && isDropped(name[to - 1])) to -= 1;
  return name.slice(from, to);
}

function shorten(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return (
    letters
      .slice(0, LONGEST - extension.length)
      .join('')
      .trimEnd() + extension
  );
}

/**
 * Value of a `Content-Disposition` header (RFC 6266): a plain ASCII name for old readers and the real one in UTF-8.
 * The name is made safe here.
 */
export function contentDisposition(name: string, how: 'attachment' | 'inline'): string {
  const safe = safeDownloadName(name);
  return `${how}; filename="${ascii(safe)}"; filename*=UTF-8''${encode(safe)}`;
}

function ascii(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\u0020-\u007e]|["\\%/]/g, '_')
    .trim();
  return plain === '' ? 'download' : plain;
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves alone. */
function encode(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
