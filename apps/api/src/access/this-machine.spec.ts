import { comesStraightFromHere } from './this-machine.js';

const host = 'localhost:3000';

it.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '[::1]:3000'])(
  'knows a browser here by Host: %s',
  (own) => {
    expect(comesStraightFromHere({ peer: '127.0.0.1', headers: { host: own } })).toBe(true);
  },
);

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.0.0.53'])('knows it by its address %s', (peer) => {
  expect(comesStraightFromHere({ peer, headers: { host } })).toBe(true);
});

it.each(['203.0.113.7', '192.168.1.7', '::ffff:203.0.113.7', undefined])(
  'does not take %s for it',
  (peer) => {
    expect(comesStraightFromHere({ peer, headers: { host } })).toBe(false);
  },
);

it.each([
  'evil.example',
  'evil.example:3000',
  'localhost.evil.example:3000',
  '127.0.0.1.evil.example',
  'evil.localhost:3000',
  '203.0.113.7:3000',
  'localhost:3000, evil.example',
  'localhost:3000@evil.example',
  '',
  undefined,
])('is not led astray by a name that only resolves to here: Host %s', (other) => {
  expect(comesStraightFromHere({ peer: '127.0.0.1', headers: { host: other } })).toBe(false);
});

it.each([
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded',
  'x-real-ip',
  'forwarded',
  'via',
  'true-client-ip',
  'cf-connecting-ip',
])('does not take a proxy here for who sits here: %s', (name) => {
  expect(comesStraightFromHere({ peer: '127.0.0.1', headers: { host, [name]: '127.0.0.1' } })).toBe(false);
});
