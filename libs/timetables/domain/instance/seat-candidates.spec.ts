import { candidatesOf } from './candidates.js';
import { facts, participant, standing } from '../fixtures.js';
import { seatCandidates } from './seat-candidates.js';
import { unitsOf } from './units.js';

const want = (participantId: string, targetId: string) => ({
  participantId,
  targetId,
  kind: 'want' as const,
});
const people = (...ids: string[]) => ids.map((id) => ({ id, languages: ['vi'] }));
const seated = (given: Parameters<typeof facts>[0], isKept = false) => {
  const all = facts(given);
  return { all, candidates: seatCandidates(candidatesOf(all), all, () => isKept) };
};
const sitting = ({ candidates }: ReturnType<typeof seated>) =>
  candidates.map(({ seats }) => seats.map(({ representativeId }) => representativeId));

it('shares the meetings of a firm among its people, so that they can meet at one time', () => {
  const participants = [
    participant('b1', 'buyer'),
    participant('b2', 'buyer'),
    participant('e1', 'exhibitor', { people: people('lan', 'minh') }),
  ];
  const given = seated({ participants, wishes: [want('b1', 'e1'), want('b2', 'e1')] });
  expect(sitting(given)).toEqual([
    ['b1-person', 'lan'],
    ['b2-person', 'minh'],
  ]);
});

it('sends who speaks a language of the other side', () => {
  const participants = [
    participant('b1', 'buyer', { people: [{ id: 'claire', languages: ['fr'] }] }),
    participant('e1', 'exhibitor', {
      people: [
        { id: 'lan', languages: ['vi'] },
        { id: 'minh', languages: ['vi', 'fr'] },
      ],
    }),
  ];
  expect(sitting(seated({ participants, wishes: [want('b1', 'e1')] }))).toEqual([['claire', 'minh']]);
});

it('leaves whoever sits at a meeting that stands', () => {
  const meeting = standing('b1', 'e1', 0);
  expect(sitting(seated({ meetings: [meeting] }))).toEqual([['b1-person', 'e1-person']]);
});

it('seats a delegation that stays together at one meeting with each exhibitor, in one calendar', () => {
  const participants = [
    participant('b1', 'buyer', { togetherId: 'guangxi', maximum: 3 }),
    participant('b2', 'buyer', { togetherId: 'guangxi', maximum: 5 }),
    participant('e1', 'exhibitor'),
  ];
  const given = seated({ participants, wishes: [want('b1', 'e1'), want('b2', 'e1')] });
  expect(sitting(given)).toEqual([['b1-person', 'b2-person', 'e1-person']]);
  const { units, indexOf } = unitsOf(given.candidates, given.all);
  expect(indexOf('b1-person')).toBe(indexOf('b2-person'));
  expect(units[indexOf('b1-person')]!.maximum).toBe(3);
});

it('lets a meeting that stands follow its delegation, unless it is kept as it is', () => {
  const participants = [
    participant('b1', 'buyer', { togetherId: 'guangxi' }),
    participant('b2', 'buyer', { togetherId: 'guangxi' }),
    participant('e1', 'exhibitor'),
  ];
  const given = { participants, meetings: [standing('b1', 'e1', 0)] };
  expect(sitting(seated(given))).toEqual([['b1-person', 'b2-person', 'e1-person']]);
  expect(sitting(seated(given, true))).toEqual([['b1-person', 'e1-person']]);
});

it('gives a person who stands for two firms one calendar, and the limits of both', () => {
  const participants = [
    participant('b1', 'buyer'),
    participant('e1', 'exhibitor', { people: people('lan'), maximum: 2 }),
    participant('e2', 'exhibitor', { people: people('lan'), maximum: 3 }),
  ];
  const { all, candidates } = seated({ participants, wishes: [want('b1', 'e1'), want('b1', 'e2')] });
  const { units, indexOf } = unitsOf(candidates, all);
  expect([units.length, units[indexOf('lan')]!.maximum]).toEqual([2, 5]);
});
