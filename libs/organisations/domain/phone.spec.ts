import { normalisePhone } from './phone.js';

it.each([
  ['0913 123 456', '+84913123456'],
  ['(0297) 3.863-123', '+842973863123'],
  ['+84 (0)913 123 456', '+84913123456'],
  ['84913123456', '+84913123456'],
  ['0086 20 8888 1234', '+862088881234'],
  ['+33 1 42 68 53 00', '+33142685300'],
])('reads %s', (text, number) => {
  expect(normalisePhone(text)).toBe(number);
});

it.each(['', '113', 'call me', '0113123456', '+0123456789', '+1234567890123456', '913123456\r\nBcc: x'])(
  'refuses %j',
  (text) => {
    expect(normalisePhone(text)).toBeNull();
  },
);
