import { hasLineBreak, normaliseEmail } from './email-address.js';

it('trims and lowers a plain address', () => {
  expect(normaliseEmail(' Lan.Nguyen@Example.VN ')).toBe('lan.nguyen@example.vn');
});

it.each([
  'a@b.c\r\nBcc: x@evil.org',
  '"x@evil.org, a" <ok@b.cc>',
  'a@b',
  'a b@c.dd',
  'a,b@c.dd',
  'a..b@c.dd',
  `${'a'.repeat(65)}@example.com`,
  `a@${'b.'.repeat(130)}com`,
  'group: a@b.cc;',
])('refuses %j', (text) => {
  expect(normaliseEmail(text)).toBeNull();
});

it.each(['a\rb', 'a\nb', 'a\u2028b', 'a\u0085b', 'a\0b'])('sees a line break in %j', (text) => {
  expect(hasLineBreak(text)).toBe(true);
});

it('lets one line be', () => {
  expect(hasLineBreak('Nguyễn Thị Lan\t')).toBe(false);
});
