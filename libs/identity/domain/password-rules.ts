import { COMMON_PASSWORDS } from './common-passwords.js';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 128;

/** Why a password is refused, or null. No rules of composition, only length and not being one that everybody tries (ASVS 6.2). */
export function passwordFault(password: string, email: string): 'too-short' | 'too-common' | null {
  const normal = password.normalize('NFC');
  if (normal.length < MIN_PASSWORD) return 'too-short';
  const lower = normal.toLowerCase();
  const name = email.split('@')[0] ?? '';
  const guessable =
    COMMON_PASSWORDS.has(lower) ||
    /^(.)\1+$/u.test(lower) ||
    lower === email ||
    (name.length > 3 && lower.startsWith(name) && lower.length < name.length + 5);
  return guessable ? 'too-common' : null;
}
