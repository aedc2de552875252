import type { MeetingTable } from '#lib/matchmaking';
import { assignTables, type Room } from './assign-tables.js';
import { slotStart, table } from '../fixtures.js';
import type { Placed } from './table-choice.js';
import { shortWalksOf } from './walks.js';

const placed = (
  buyerId: string,
  exhibitorId: string,
  slot: number,
  keptTableId: string | null = null,
): Placed => ({
  seats: [buyerId, exhibitorId].map((id) => ({ participantId: id, representativeId: id })),
  start: slotStart(slot).getTime(),
  end: slotStart(slot).getTime() + 20 * 60_000,
  keptTableId,
  isHeld: false,
});
const assign = (meetings: readonly Placed[], room: Partial<Room> = {}) =>
  assignTables(meetings, { tables: [table(1), table(2)], walkMinutes: 0, ...room });

it('leaves a meeting at the table that it keeps, and another one elsewhere', () => {
  expect(assign([placed('b1', 'e1', 0), placed('b2', 'e2', 0, 'table-1')])).toEqual(['table-2', 'table-1']);
});

it('lets people stay where they have just been', () => {
  const meetings = [
    placed('b1', 'e1', 0),
    placed('b2', 'e2', 0),
    placed('b3', 'e3', 1),
    placed('b4', 'e2', 1),
  ];
  expect(assign(meetings)).toEqual(['table-1', 'table-2', 'table-1', 'table-2']);
});

it('prefers the same hall when the table is gone', () => {
  const tables = [table(1, { hallId: 'b' }), table(2, { hallId: 'a' }), table(3, { hallId: 'a' })];
  const meetings = [
    placed('b1', 'e1', 0, 'table-3'),
    placed('b1', 'e2', 1),
    placed('b2', 'e3', 1, 'table-3'),
  ];
  expect(assign(meetings, { tables })).toEqual(['table-3', 'table-2', 'table-3']);
});

it('holds the meetings of who has a place of their own there, and says where no table is left', () => {
  const tables = [table(1), table(2, { kind: 'booth', participantId: 'e1' })];
  expect(assign([placed('b1', 'e1', 0), placed('b2', 'e2', 0), placed('b3', 'e3', 0)], { tables })).toEqual([
    'table-2',
    'table-1',
    null,
  ]);
});

it('puts competitors at tables that are no neighbours, where there is a choice', () => {
  const tables = [table(1), table(2), table(3)];
  const competitionOf = (id: string) => (id.startsWith('e') ? 'crab farms' : null);
  const meetings = [placed('b1', 'e1', 0), placed('b2', 'e2', 0)];
  expect(assign(meetings, { tables, competitionOf })).toEqual(['table-1', 'table-3']);
  expect(assign(meetings, { tables: tables.slice(0, 2), competitionOf })).toEqual(['table-1', 'table-2']);
});

describe('where the programme leaves no time to walk from hall to hall', () => {
  const [a1, a2] = [table(1, { hallId: 'a' }), table(2, { hallId: 'a' })];
  const [b1, b2] = [table(3, { hallId: 'b' }), table(4, { hallId: 'b' })];
  const booth = table(9, { hallId: 'b', kind: 'booth', participantId: 'e9' });
  const tables = [a1, a2, b1, b2, booth];
  const shortWalks = (
    meetings: readonly Placed[],
    given: { tables: MeetingTable[]; walkMinutes: number },
  ): number => {
    const ids = assign(meetings, given);
    const entries = meetings.map(({ seats, start }, at) => ({
      seats,
      slotStart: new Date(start),
      tableId: ids[at]!,
    }));
    const slots = meetings.map(({ start, end }) => ({ start: new Date(start), end: new Date(end) }));
    return shortWalksOf(entries, { slots, tables: given.tables, walkMinutes: 10 }).length;
  };

  it('seats people in the hall of the booth where they are expected next, or come from', () => {
    const meetings = [placed('x', 'e1', 0), placed('x', 'e9', 1), placed('x', 'e2', 2)];
    expect(assign(meetings, { tables, walkMinutes: 10 })).toEqual(['table-3', 'table-9', 'table-3']);
    expect(assign(meetings, { tables, walkMinutes: 5 })).toEqual(['table-1', 'table-9', 'table-3']);
  });

  it('gives up the table of before rather than let somebody run, but not one that is held', () => {
    const meetings = [placed('x', 'e9', 0), placed('x', 'e1', 1, 'table-1')];
    expect(assign(meetings, { tables, walkMinutes: 10 })[1]).toBe('table-3');
    const [first, second] = meetings as [Placed, Placed];
    expect(assign([first, { ...second, isHeld: true }], { tables, walkMinutes: 10 })[1]).toBe('table-1');
  });

  it('exchanges tables afterwards where that saves walks', () => {
    const meetings = [
      placed('x1', 'e1', 0),
      placed('x2', 'e2', 0),
      placed('x3', 'e3', 0),
      placed('x4', 'e4', 0),
      placed('x1', 'e3', 1),
      placed('x2', 'e4', 1),
    ];
    expect(shortWalks(meetings, { tables, walkMinutes: 10 })).toBe(0);
    expect(assign(meetings, { tables, walkMinutes: 10 })).not.toContain(null);
  });

  it('finds the halls for two circles of firms that keep to themselves', () => {
    const people = Array.from({ length: 8 }, (_, at) => at);
    const meetings = [0, 1, 2, 3].flatMap((slot) =>
      people.map((at) => placed(`b${at}`, `e${(at + 2 * slot) % 8}`, slot)),
    );
    const eight = people.map((at) => table(at + 1, { hallId: at < 4 ? 'a' : 'b' }));
    expect(shortWalks(meetings, { tables: eight, walkMinutes: 0 })).toBeGreaterThan(8);
    expect(shortWalks(meetings, { tables: eight, walkMinutes: 10 })).toBe(0);
  });
});
