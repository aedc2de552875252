import { isFound } from './found.js';

const yes = { findable: true };
const [accepting, booking] = [{ acceptance: true }, { acceptance: false }];

it.each([
  ['who said yes', { other: yes, saysNo: false, programme: accepting }, true],
  ['who said yes, before there is a programme', { other: yes, saysNo: true, programme: null }, true],
  ['nobody who has not answered', { other: { findable: null }, saysNo: false, programme: accepting }, false],
  ['nobody who said no', { other: { findable: false }, saysNo: false, programme: accepting }, false],
  [
    'who wishes not to meet one, where requests can be declined',
    { other: yes, saysNo: true, programme: accepting },
    true,
  ],
  [
    'nobody who wishes not to meet one, where requests are booked at once',
    { other: yes, saysNo: true, programme: booking },
    false,
  ],
])('finds %s', (_whom, looked, found) => {
  expect(isFound(looked)).toBe(found);
});
