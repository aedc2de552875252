import { slotStart, table } from './fixtures.js';
import { qualityOf } from './quality.js';
import { differenceOf } from './difference.js';

const slots = [0, 1, 2, 3].map((at) => ({
  start: slotStart(at),
  end: new Date(slotStart(at).getTime() + 20 * 60_000),
  day: at < 3 ? '2031-11-20' : '2031-11-21',
}));
const ground = { slots, tables: [table(1, { hallId: 'a' }), table(2, { hallId: 'b' })], walkMinutes: 10 };
const entry = (buyerId: string, exhibitorId: string, slot: number | null, weight = 100) => ({
  buyerId,
  exhibitorId,
  slotStart: slot === null ? null : slotStart(slot),
  tableId: slot === null ? null : 'table-1',
  weight,
  must: weight > 100,
  seats: [buyerId, exhibitorId].map((id) => ({ participantId: id, representativeId: id })),
  unmet: slot === null ? { reason: 'capacity' as const } : null,
});

it('names the worst served first, with what of their wishes they got', () => {
  const { participants, shares, reasons } = qualityOf(
    [entry('b1', 'e1', 0), entry('b1', 'e2', null, 300), entry('b2', 'e1', 1)],
    ground,
  );
  expect(participants.map(({ participantId, share }) => [participantId, share])).toEqual([
    ['e2', 0],
    ['b1', 0.25],
    ['b2', 1],
    ['e1', 1],
  ]);
  expect(participants[1]).toMatchObject({ asked: 2, meetings: 1, mustAsked: 1, mustMet: 0 });
  expect([shares[0], shares[2], shares[9], reasons]).toEqual([1, 1, 2, [{ reason: 'capacity', count: 1 }]]);
});

it('counts idle runs within a day as breaks, the night between two days not', () => {
  const { participants } = qualityOf(
    [entry('b1', 'e1', 0), entry('b1', 'e2', 2), entry('b1', 'e3', 3)],
    ground,
  );
  expect(participants.find(({ participantId }) => participantId === 'b1')!.breaks).toBe(1);
});

it('tells what one run has otherwise than another, by time', () => {
  const before = [entry('b1', 'e1', 0), entry('b1', 'e2', 1), entry('b2', 'e2', 2)];
  const after = [entry('b1', 'e1', 3), entry('b1', 'e2', 1), entry('b2', 'e1', 0), entry('b2', 'e2', null)];
  expect(
    differenceOf(before, after).map(({ buyerId, exhibitorId, kind }) => [buyerId, exhibitorId, kind]),
  ).toEqual([
    ['b2', 'e1', 'added'],
    ['b2', 'e2', 'removed'],
    ['b1', 'e1', 'moved'],
  ]);
});

it('lists who has to walk to another hall in less time than that takes, also from one firm to another', () => {
  const lan = (firm: string) => [{ participantId: firm, representativeId: 'lan' }];
  const held = (slot: number, tableId: string, firm: string) => ({
    ...entry('b1', firm, slot),
    tableId,
    seats: lan(firm),
  });
  const entries = [held(3, 'table-1', 'e1'), held(0, 'table-1', 'e1'), held(1, 'table-2', 'e2')];
  expect(qualityOf(entries, ground).shortWalks).toEqual([
    {
      participantId: 'e2',
      fromSlot: slotStart(0),
      fromTableId: 'table-1',
      toSlot: slotStart(1),
      toTableId: 'table-2',
      minutes: 5,
    },
  ]);
  expect(qualityOf(entries, { ...ground, walkMinutes: 5 }).shortWalks).toEqual([]);
  expect(qualityOf(entries, { ...ground, tables: [table(1, { hallId: 'a' }), table(2)] }).shortWalks).toEqual(
    [],
  );
});
