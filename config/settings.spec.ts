import 'reflect-metadata';
import { InvalidSettings, readSettings } from './settings.js';

it('starts without any setting', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3000, DATA_DIR: './data' });
});

it('takes an empty value for an absent one', () => {
  expect(readSettings({ REDIS_URL: '  ' }).REDIS_URL).toBeUndefined();
});

it.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ DATABASE_URL: 'postgres://x/y' }, 'DATABASE_URL must look like mysql://'],
  [{ MAIL_FROM: 'a@b.c\r\nBcc: d@e.f' }, 'MAIL_FROM must look like'],
  [{ TRUST_PROXY: 'perhaps' }, 'TRUST_PROXY'],
])('stops the start on %j and names the line to write', (environment, words) => {
  expect(() => readSettings(environment)).toThrow(InvalidSettings);
  expect(() => readSettings(environment)).toThrow(words);
});
