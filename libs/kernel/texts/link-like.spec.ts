import { holdsAddress, holdsSite } from './link-like.js';

it.each([
  'http://evil.example click',
  'Lan www.evil.example',
  'lan@evil.example',
  'evil.example/prize',
  'EVIL.EXAMPLE/x',
])('finds the address in %j', (text) => {
  expect([holdsAddress(text), holdsSite(text)]).toEqual([true, true]);
});

it.each(['evil.example', 'Click on evil.example now', 'Booking.com B.V.', 'ví-dụ.việt'])(
  'finds the site in %j, which a firm may be called',
  (text) => {
    expect([holdsAddress(text), holdsSite(text)]).toEqual([false, true]);
  },
);

it.each([
  'Nguyễn Thị Lan',
  'PGS.TS.Nguyễn Văn An',
  'TS. My',
  'Công ty A.B.C',
  'J.R.R. Tolkien',
  'Nhà máy 3.5',
  'D’Arcy, Ph.D.',
  'Đặng @ Sons',
])('finds none in %j', (text) => {
  expect([holdsAddress(text), holdsSite(text)]).toEqual([false, false]);
});
