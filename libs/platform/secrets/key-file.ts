import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const SHORTEST = 32;

/** The installation's key is not usable; the message says what to do. */
export class KeyUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyUnusable';
  }
}

/**
 * The secret in the key file, which only its owner can read. One that is not there is made; of several processes at once one
 * makes it and all read the same. Throws KeyUnusable.
 */
export function keyFromFile(file: string): string {
  const secret = read(file) ?? make(file);
  if (secret.length < SHORTEST)
    throw new KeyUnusable(
      `${file} holds no key. Bring it back from a copy, or remove it to begin with a new one.`,
    );
  return secret;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function make(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // It gets its name when it is whole, and never takes the place of another.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read(file)!;
}
