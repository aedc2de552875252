import { addTime, HOUR } from '#lib/kernel';
import { invitationState } from './invitation-rules.js';

const now = new Date('2026-11-20T08:00:00Z');
const [past, future] = [addTime(now, -HOUR), addTime(now, HOUR)];

it.each([
  ['waits for its answer', { expiresAt: future, declinedAt: null }, 'invited'],
  ['ends at the very moment', { expiresAt: now, declinedAt: null }, 'expired'],
  ['ends by itself', { expiresAt: past, declinedAt: null }, 'expired'],
  ['stays declined, also when its time is over', { expiresAt: past, declinedAt: past }, 'declined'],
])('%s', (_what, times, state) => {
  expect(invitationState(times, now)).toBe(state);
});
