import { facts, participant, slotStart, standing } from './fixtures.js';
import { recommendationRoom } from './recommendation-room.js';

const slots = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    start: slotStart(at),
    end: slotStart(at + 1),
    day: '2031-11-20',
  }));

it('has room for what somebody may hold beyond what was asked, and no more than there are slots', () => {
  const room = recommendationRoom(
    facts({
      participants: [
        participant('b1', 'buyer', { maximum: 2 }),
        participant('b2', 'buyer', { maximum: 1 }),
        participant('e1', 'exhibitor'),
      ],
      wishes: [{ participantId: 'b1', targetId: 'e1', kind: 'want' }],
      meetings: [standing('b2', 'e1', 0)],
    }),
  );
  expect([...room]).toEqual([
    ['b1', 1],
    ['b2', 0],
    ['e1', 2],
  ]);
});

it('recommends ten at most to one, unless more are promised', () => {
  const participants = [participant('b1', 'buyer'), participant('b2', 'buyer', { minimum: 15 })];
  expect([...recommendationRoom(facts({ participants, slots: slots(40) })).values()]).toEqual([10, 15]);
});

it('counts a no as nothing that was asked', () => {
  const participants = [participant('b1', 'buyer', { maximum: 1 }), participant('e1', 'exhibitor')];
  const wishes = [{ participantId: 'b1', targetId: 'e1', kind: 'no' as const }];
  expect(recommendationRoom(facts({ participants, wishes })).get('b1')).toBe(1);
});
