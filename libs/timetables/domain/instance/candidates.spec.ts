import { candidatesOf } from './candidates.js';
import { facts, participant, standing } from '../fixtures.js';
import { pairOf } from '../facts.js';

const want = (participantId: string, targetId: string) => ({
  participantId,
  targetId,
  kind: 'want' as const,
});
const no = (participantId: string, targetId: string) => ({ participantId, targetId, kind: 'no' as const });
const pairs = (given: Parameters<typeof facts>[0]) => candidatesOf(facts(given)).map(pairOf);

it('makes one pair of the wishes of both sides', () => {
  expect(pairs({ wishes: [want('b1', 'e1'), want('e1', 'b1'), want('e2', 'b1')] })).toEqual([
    'b1 e1',
    'b1 e2',
  ]);
});

it('keeps a pair apart when one says no, though a meeting that stands is left to the two', () => {
  const wishes = [want('b1', 'e1'), no('e1', 'b1'), no('e2', 'b2')];
  expect(pairs({ wishes, meetings: [standing('b2', 'e2', 0)] })).toEqual(['b2 e2']);
});

it('pairs nobody of one side, of another fair, or of groups that may not meet', () => {
  const participants = [
    participant('b1', 'buyer', { groupName: 'retail' }),
    participant('b2', 'buyer'),
    participant('e1', 'exhibitor', { groupName: 'crafts' }),
  ];
  const rules = { ...facts().rules, barred: [{ buyers: 'retail', exhibitors: 'crafts' }] };
  const wishes = [want('b1', 'b2'), want('b1', 'elsewhere'), want('b1', 'e1'), want('b2', 'e1')];
  expect(pairs({ participants, rules, wishes })).toEqual(['b2 e1']);
});

it('knows where a pair comes from', () => {
  const found = candidatesOf(
    facts({
      wishes: [want('b1', 'e1')],
      requests: [{ id: 'asked', buyerId: 'b1', exhibitorId: 'e2' }],
      meetings: [standing('b2', 'e1', 1, { requestId: 'kept' })],
    }),
  );
  expect(found.map(({ source, requestId }) => [source, requestId])).toEqual([
    ['wish', null],
    ['request', 'asked'],
    ['meeting', 'kept'],
  ]);
});

it('leaves apart who met at an earlier fair, if the programme says so, unless both must meet again or have agreed to', () => {
  const must = (participantId: string, targetId: string) => ({
    participantId,
    targetId,
    kind: 'must' as const,
  });
  const wishes = [must('b1', 'e1'), want('e1', 'b1'), must('b2', 'e2'), must('e2', 'b2')];
  const given = {
    wishes,
    requests: [{ id: 'asked', buyerId: 'b2', exhibitorId: 'e1' }],
    metBefore: ['e1', 'e2'].flatMap((exhibitorId) =>
      ['b1', 'b2'].map((buyerId) => ({ buyerId, exhibitorId })),
    ),
  };
  expect(pairs(given)).toHaveLength(3);
  expect(pairs({ ...given, rules: { ...facts().rules, skipMetBefore: true } })).toEqual(['b2 e1', 'b2 e2']);
});

it('puts recommended pairs behind all that were asked for, with their reasons, and leaves out a pair that has been spoken of since', () => {
  const reasons = [{ code: 'sells-hs' as const, value: '030617' }];
  const recommended = [
    { buyerId: 'b1', exhibitorId: 'e1', fit: 90, reasons },
    { buyerId: 'b1', exhibitorId: 'e2', fit: 42, reasons },
    { buyerId: 'b2', exhibitorId: 'e1', fit: 90, reasons },
  ];
  const found = candidatesOf(
    facts({ wishes: [want('b2', 'e2'), want('b2', 'e1'), no('e1', 'b1')], recommended }),
  );
  expect(found.map((one) => [pairOf(one), one.source, one.weight])).toEqual([
    ['b2 e1', 'wish', 92],
    ['b2 e2', 'wish', 92],
    ['b1 e2', 'recommendation', 4],
  ]);
  expect(found.map((one) => one.reasons)).toEqual([null, null, reasons]);
});
