import { instantOf, localTime } from './fair-time';

const zone = 'Asia/Ho_Chi_Minh';

it('goes from an instant to the clock at the fair and back', () => {
  expect(localTime('2025-11-20T18:30:00.000Z', zone)).toBe('2025-11-21T01:30');
  expect(instantOf('2025-11-21T01:30', zone)).toBe('2025-11-20T18:30:00.000Z');
});

it('has no instant for a field that is not filled', () => {
  expect([instantOf('', zone), instantOf('2025-11-21', zone)]).toEqual([null, null]);
});
