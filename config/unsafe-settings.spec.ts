import 'reflect-metadata';
import { servingConfig } from './runtime.js';
import { readSettings, UnsafeSettings } from './settings.js';
import { unsafeSettings } from './unsafe-settings.js';

/** A season as the README sets it up. */
const season = {
  DATABASE_URL: 'mariadb://fairground:secret@db.internal:3306/fairground?tls=yes',
  REDIS_URL: 'rediss://:secret@redis.internal:6379/0',
  SMTP_URL: 'smtp://user:secret@relay.internal:587',
  MAIL_FROM: 'Hội chợ OCOP <no-reply@fair.example.vn>',
  PUBLIC_URL: 'https://fair.example.vn',
  TRUST_PROXY: 'yes',
};

const faults = (environment: Record<string, string | undefined>) => unsafeSettings(readSettings(environment));
const settingsToWrite = (environment: Record<string, string | undefined>) =>
  faults(environment).map((line) => line.split('=')[0]);

it('lets a season start', () => expect(faults(season)).toEqual([]));

it('lets one process start that only this machine reaches', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ PUBLIC_URL: 'http://localhost:3000', PORT: '3000' })).toEqual([]);
});

it('lets a server start on this machine without a relay, when only this machine reaches it', () => {
  expect(faults({ DATABASE_URL: 'mariadb://root@127.0.0.1/x', HOST: '127.0.0.1' })).toEqual([]);
});

it.each([
  ['without a relay', { SMTP_URL: undefined }, 'SMTP_URL'],
  ['with http', { PUBLIC_URL: 'http://fair.example.vn' }, 'PUBLIC_URL'],
  ['without the address that people type', { PUBLIC_URL: undefined }, 'PUBLIC_URL'],
  ['with an address that means this machine', { PUBLIC_URL: 'http://localhost:3000' }, 'PUBLIC_URL'],
  ['with a sender that nobody owns', { MAIL_FROM: undefined }, 'MAIL_FROM'],
  ['behind a proxy that it does not believe', { TRUST_PROXY: undefined }, 'TRUST_PROXY'],
  [
    'with a database elsewhere that needs no password',
    { DATABASE_URL: 'mysql://fairground@db.internal/fairground?tls=yes' },
    'DATABASE_URL',
  ],
  [
    'with a database elsewhere in plain text',
    { DATABASE_URL: 'mariadb://fairground:secret@10.0.0.7/fairground' },
    'DATABASE_URL',
  ],
  [
    'with a Redis elsewhere that needs no password',
    { REDIS_URL: 'rediss://redis.internal:6379' },
    'REDIS_URL',
  ],
  ['with a Redis elsewhere in plain text', { REDIS_URL: 'redis://:secret@redis.internal:6379' }, 'REDIS_URL'],
])('refuses a season %s and names the setting to write', (_, change, setting) => {
  expect(settingsToWrite({ ...season, ...change })).toEqual([setting]);
});

it('lets database and Redis on the same machine do without passwords', () => {
  const local = { DATABASE_URL: 'mariadb://root@127.0.0.1/x', REDIS_URL: 'redis://localhost:6379' };
  expect(faults({ ...season, ...local })).toEqual([]);
});

it('refuses a process on SQLite that is opened to others as it is', () => {
  expect(settingsToWrite({ HOST: '0.0.0.0' })).toEqual(['PUBLIC_URL', 'SMTP_URL']);
  expect(settingsToWrite({ PUBLIC_URL: 'https://fair.example.vn' })).toEqual(['SMTP_URL', 'TRUST_PROXY']);
});

it('names every fault at once', () => {
  const open = { DATABASE_URL: 'mariadb://root@db/x', REDIS_URL: 'redis://redis', PUBLIC_URL: 'http://fair' };
  expect(settingsToWrite(open)).toEqual([
    'PUBLIC_URL',
    'SMTP_URL',
    'DATABASE_URL',
    'DATABASE_URL',
    'REDIS_URL',
    'REDIS_URL',
  ]);
});

it('allows on a closed network what is usual there, and no database without a password', () => {
  const closed = {
    CLOSED_NETWORK: 'yes',
    DATABASE_URL: 'mariadb://fairground:secret@db/x',
    REDIS_URL: 'redis://:secret@redis',
    PUBLIC_URL: 'http://fair.office',
  };
  expect(faults(closed)).toEqual([]);
  expect(settingsToWrite({ ...closed, REDIS_URL: 'redis://redis' })).toEqual(['REDIS_URL']);
});

it('stops the start with one line for each fault', () => {
  const start = () =>
    servingConfig(readSettings({ ...season, SMTP_URL: '', PUBLIC_URL: 'http://fair.example.vn' }));
  expect(start).toThrow(UnsafeSettings);
  expect(start).toThrow(/\n {2}PUBLIC_URL=https.*\n {2}SMTP_URL=smtp/);
});
