import type { MeetingSpot } from './api';
import { moveChoice } from './move-choice';

const spotAt = (start: string, interpretation: MeetingSpot['interpretation'], tableIds: string[]) =>
  ({ slot: { start }, interpretation, tableIds }) as MeetingSpot;
const early = spotAt('08:00', 'missing', ['t1']);
const late = spotAt('09:00', 'unneeded', ['t2', 't3']);
const asked = { slotStart: late.slot.start, tableId: null, standsAt: null, isAnyOffered: false };

it('offers slots without an interpreter that is needed only when asked to', () => {
  expect(moveChoice([early, late], asked)).toMatchObject({ offered: [late], uninterpreted: 1 });
  expect(moveChoice([early, late], { ...asked, isAnyOffered: true }).offered).toEqual([early, late]);
});

it('chooses nothing that is not offered', () => {
  const chosen = { ...asked, slotStart: early.slot.start };
  expect(moveChoice([early, late], chosen)).toMatchObject({ spot: undefined, tableId: null });
  expect(moveChoice([early, late], { ...chosen, isAnyOffered: true })).toMatchObject({
    spot: early,
    tableId: 't1',
  });
});

it('takes the table that was chosen, else the one where the meeting stands, else the best', () => {
  const tableOf = (of: { tableId?: string; standsAt?: string }) =>
    moveChoice([late], { ...asked, ...of }).tableId;
  expect(tableOf({})).toBe('t2');
  expect(tableOf({ standsAt: 't3' })).toBe('t3');
  expect(tableOf({ standsAt: 't3', tableId: 't2' })).toBe('t2');
  expect(tableOf({ standsAt: 'gone' })).toBe('t2');
});
