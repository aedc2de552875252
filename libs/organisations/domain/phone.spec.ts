import { phoneText } from '#lib/kernel';
import { LONGEST_PHONE, phoneExamples, readPhone } from './phone.js';

const NOTHING_BESIDE = [
  ['06 12 34 56 78', 'FR', '+33612345678'],
  ['+33 (0)1 42 68 53 00', 'VN', '+33142685300'],
  ['0033 1 42 68 53 00', 'FR', '+33142685300'],
  ['081-234-5678', 'TH', '+66812345678'],
  ['913123456', 'VN', '+84913123456'],
  ['0913 123 456', 'VN', '+84913123456'],
  ['(0297) 3.863-123', 'VN', '+842973863123'],
  ['0290/3812345', 'VN', '+842903812345'],
  ['+84 (0)913 123 456', 'VN', '+84913123456'],
  ['84913123456', 'VN', '+84913123456'],
  ['0086 20 8888 1234', 'VN', '+862088881234'],
  ['079 382 2123', 'VN', '+84793822123'],
  ['(028) 3822 1234', 'VN', '+842838221234'],
  ['+855 12 345 678', 'VN', '+85512345678'],
  ['1900 1234', 'VN', '+8419001234'],
] as const;

it.each(NOTHING_BESIDE)('reads %s of %s', (text, country, number) => {
  expect(readPhone(text, country)).toEqual({ number, note: null });
});

const BESIDE = [
  ['0913 123 456 / 0914 123 456', '+84913123456', '0914 123 456'],
  ['0290 3812 345 - 0913 123 456', '+842903812345', '0913 123 456'],
  ['0913123456;0914123456', '+84913123456', '0914123456'],
  ['0913123456,0914123456', '+84913123456', '0914123456'],
  ['ĐT: 0913123456; 0914', '+84913123456', 'ĐT; 0914'],
  ['0913.123.456 (chị Lan)', '+84913123456', 'chị Lan'],
  ['Chị Lan\n0913 123 456\n0914 123 456', '+84913123456', 'Chị Lan; 0914 123 456'],
  ['028 3822 1234 (101)', '+842838221234', '101'],
  ['0913123456-0914123456', '+84913123456', '0914123456'],
  ['0913123456 0914123456', '+84913123456', '0914123456'],
  ['028 3823 4567 ext 12', '+842838234567', 'ext. 12'],
  ['04 3825 1234 / 024 3825 1234', '+842438251234', '04 3825 1234'],
] as const;

it.each(BESIDE)('takes the first number of %j and keeps the rest', (text, number, note) => {
  expect(readPhone(text, 'VN')).toEqual({ number, note });
});

it.each(BESIDE)('reads what it shows of %j', (text) => {
  const { number, note } = readPhone(text, 'VN') as { number: string; note: string };
  expect(readPhone(phoneText({ phone: number, phoneNote: note }), 'VN')).toEqual({ number, note });
});

it.each([
  ['04 3825 1234', '+842438251234'],
  ['0650 3822 222', '+842743822222'],
  ['+84 123 456 7890', '+84834567890'],
  ['0168 888 9999', '+84388889999'],
  ['+84 (0)4 3825 1234', '+842438251234'],
  ['(08) 3822 1234', '+842838221234'],
  ['(076) 3841234', '+842963841234'],
])('knows the successor of %s', (text, now) => {
  expect(readPhone(text, 'VN')).toEqual({ fault: 'former-phone', now });
});

it.each(['', '113', 'call me', '0113123456', '+0123456789', '+1234567890123456', '１２３', '9'.repeat(200)])(
  'refuses %j',
  (text) => {
    expect(readPhone(text, 'VN')).toEqual({ fault: 'not-a-phone' });
  },
);

it('takes a number without country code for none where the country has no numbers of its own', () => {
  expect(readPhone('0913123456', 'AQ')).toEqual({ fault: 'not-a-phone' });
});

it('refuses more beside a number than is kept, so that what it shows can be saved again', () => {
  const beside = (letters: number) => readPhone(`0913123456 ${'a'.repeat(letters)}`, 'VN');
  const most = LONGEST_PHONE - '+84913123456; '.length;
  expect(beside(most)).toEqual({ number: '+84913123456', note: 'a'.repeat(most) });
  expect(beside(most + 1)).toEqual({ fault: 'too-long' });
  expect(readPhone(`0913123456${'\na'.repeat(95)}`, 'VN')).toEqual({ fault: 'too-long' });
});

it.each(['VN', 'FR', 'US', 'KH'])('gives examples of %s that it reads itself', (country) => {
  const [own, fromAbroad, ...more] = phoneExamples(country).map((example) => readPhone(example, country));
  expect(own).toEqual(fromAbroad);
  expect([own, more]).toEqual([{ number: expect.any(String) as string, note: null }, []]);
});

it('gives an example with a country code for a place without numbers of its own', () => {
  expect(phoneExamples('AQ')).toEqual(['+84 912 345 678']);
});
