import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '#lib/kernel';

/** What a code at a table, or on a meeting, stands for. */
export type CodeOf = 'table' | 'meeting';

export interface CodedThing {
  of: CodeOf;
  id: string;
}

const LETTERS: Record<CodeOf, string> = { table: 't', meeting: 'm' };
const ID_LENGTH = 36;
/** 128 bits in base64url. */
const SIGNATURE_LENGTH = 22;

const sign = (secret: string, text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url').slice(0, SIGNATURE_LENGTH);

/** The code that leads to a table or a meeting and cannot be made without the secret of its programme. */
export const codeFor = (secret: string, { of, id }: CodedThing): string =>
  `${LETTERS[of]}${id}${sign(secret, `${of}:${id}`)}`;

/** What a code claims to stand for; null when it cannot be one. Believe it only after `isSigned`. */
export function readCode(code: string): CodedThing | null {
  const of = (Object.keys(LETTERS) as CodeOf[]).find((one) => code.startsWith(LETTERS[one]));
  const id = code.slice(1, 1 + ID_LENGTH);
  return of && isId(id) && code.length === 1 + ID_LENGTH + SIGNATURE_LENGTH ? { of, id } : null;
}

/** Whether a code was made with this secret. */
export function isSigned(secret: string, code: string): boolean {
  const thing = readCode(code);
  if (!thing) return false;
  const [given, right] = [Buffer.from(code), Buffer.from(codeFor(secret, thing))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The code of a video meeting, which nobody can tell from the meeting: 128 bits in hexadecimal digits, which every service takes as the name of a room. */
export const videoCodeOf = (secret: string, meetingId: string): string =>
  createHmac('sha256', secret).update(`video:${meetingId}`).digest('hex').slice(0, 32);
