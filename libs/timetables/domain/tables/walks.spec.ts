import { slotStart } from '../fixtures.js';
import { areHallsApart, closeEntries, closeMeetings } from './walks.js';

const slots = [0, 1, 2, 3].map((at) => ({
  start: slotStart(at),
  end: new Date(slotStart(at).getTime() + 20 * 60_000),
}));
const held = (id: string, slot: number | null, people: string[]) => ({
  id,
  slotStart: slot === null ? null : slotStart(slot),
  seats: people.map((person) => ({ participantId: `firm of ${person}`, representativeId: person })),
});
const timed = (slot: number, people: string[]) => ({
  seats: held('', null, people).seats,
  start: slots[slot]!.start.getTime(),
  end: slots[slot]!.end.getTime(),
});

it('finds the meetings of one person with less time between than a walk takes', () => {
  const meetings = [timed(2, ['lan']), timed(0, ['lan', 'an']), timed(1, ['lan']), timed(3, ['an'])];
  expect(closeMeetings(meetings, 6).map(({ from, to, minutes }) => [from, to, minutes])).toEqual([
    [1, 2, 5],
    [2, 0, 5],
  ]);
  expect(closeMeetings(meetings, 5)).toEqual([]);
  expect(closeMeetings(meetings, 60).at(-1)).toMatchObject({ from: 1, to: 3, minutes: 55 });
});

it('counts no walk where a hall is not known', () => {
  expect(areHallsApart({ hallId: 'a' }, { hallId: 'b' })).toBe(true);
  expect([areHallsApart({ hallId: 'a' }, { hallId: null }), areHallsApart(null, { hallId: 'b' })]).toEqual([
    false,
    false,
  ]);
});

it('names what an entry would be close to in a slot, not what it is close to now', () => {
  const entry = held('moved', 0, ['lan', 'an']);
  const others = [entry, held('before', 1, ['lan']), held('after', 3, ['an']), held('unmet', null, ['lan'])];
  const closeTo = closeEntries(entry, others, { slots, walkMinutes: 10 });
  expect(closeTo(slots[2]!)).toEqual([
    { participantId: 'firm of lan', entryId: 'before' },
    { participantId: 'firm of an', entryId: 'after' },
  ]);
  expect(closeTo(slots[0]!)).toEqual([{ participantId: 'firm of lan', entryId: 'before' }]);
  expect(closeEntries(entry, others, { slots, walkMinutes: 0 })(slots[2]!)).toEqual([]);
});
