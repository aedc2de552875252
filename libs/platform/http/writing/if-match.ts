import { editingErrors } from '../problems/editing.errors.js';

/** Versions of which one has to stand for an edit to be taken; null when any may. */
export type Expected = readonly number[] | null;

const LONGEST = 255;
// A proxy that compresses answers makes the tags in them weak; they name the same version.
const TAG = /^(?:W\/)?"(0|[1-9]\d{0,8})"$/;

/** What an `If-Match` header asks for (RFC 9110, 13.1.1). Throws `editing.version-unreadable`. */
export function expectedIn(header: string | undefined): Expected {
  if (header === undefined || header.trim() === '*') return null;
  if (header.length > LONGEST) throw unreadable();
  return header.split(',').map((tag) => {
    const version = TAG.exec(tag.trim())?.[1];
    if (version === undefined) throw unreadable();
    return Number(version);
  });
}

/** Throws `editing.stale` where none of them stands. */
export function ensureExpected(version: number, expected: Expected): void {
  if (expected && !expected.includes(version)) throw editingErrors.stale({ version });
}

/** A version as the headers `ETag` and `If-Match` write it. */
export const tagOf = (version: number): string => `"${version}"`;

const unreadable = () => editingErrors.versionUnreadable({ field: 'If-Match' });
