import { isLoopback } from './loopback.js';

it.each([
  'localhost',
  'LOCALHOST',
  'fair.localhost',
  '127.0.0.1',
  '127.8.9.1',
  '::1',
  '[::1]',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '0:0:0:0:0:0:0:1',
])('knows that %s is this machine', (host) => expect(isLoopback(host)).toBe(true));

it.each([
  '0.0.0.0',
  '::',
  '',
  '192.168.1.7',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'mylocalhost',
  'db',
])('does not take "%s" for this machine', (host) => expect(isLoopback(host)).toBe(false));
