import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretsConfig } from '#config';
import { Keys } from './keys.js';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairground-keys-'));
  file = join(folder, 'data', 'secret.key');
});
afterEach(() => rmSync(folder, { recursive: true }));

const keysIn = (key?: string) => new Keys(new SecretsConfig(key, file));

it('makes a key file that its owner alone can read, once', () => {
  const sealed = keysIn().sealFor('mail links').close('geheim', 'row 1');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder, 'data'))).toEqual(['secret.key']);
  expect(keysIn().sealFor('mail links').open(sealed, 'row 1')).toBe('geheim');
});

it('takes the key of the environment and makes no file then', () => {
  const key = 'k'.repeat(40);
  const sealed = keysIn(key).sealFor('mail links').close('geheim', 'row 1');
  expect(readdirSync(folder)).toEqual([]);
  expect(() => keysIn().sealFor('mail links').open(sealed, 'row 1')).toThrow('does not open');
});

it('says what to do about a key file without a key', () => {
  keysIn().sealFor('mail links');
  writeFileSync(file, '\n');
  expect(() => keysIn().sealFor('mail links')).toThrow(`${file} holds no key`);
});

it('opens a text for its purpose and its row only, unchanged', () => {
  const keys = keysIn();
  const seal = keys.sealFor('mail links');
  const sealed = seal.close('một bí mật', 'row 1');
  expect(sealed).not.toContain(Buffer.from('một').toString('base64url'));
  expect(seal.close('một bí mật', 'row 1')).not.toBe(sealed);
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  expect(() => keys.sealFor('something else').open(sealed, 'row 1')).toThrow('does not open');
  expect(() => seal.open(sealed, 'row 2')).toThrow('does not open');
  expect(() => seal.open(changed, 'row 1')).toThrow('does not open');
  expect(() => seal.open('1.', 'row 1')).toThrow('does not open');
  expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}\n$/);
});
