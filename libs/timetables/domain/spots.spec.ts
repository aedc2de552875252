import { ConflictBoard, type Occupant } from './conflicts.js';
import { slotStart, table } from './fixtures.js';
import { absentKeys, spotsOf, type Surroundings } from './spots.js';

const occupant = (
  id: string,
  people: string[],
  slot: number | null,
  more: Partial<Occupant> = {},
): Occupant => ({
  id,
  slotStart: slot === null ? null : slotStart(slot),
  tableId: slot === null ? null : 'table-1',
  interpreterId: null,
  seats: people.map((person) => ({ participantId: person, representativeId: `${person}-person` })),
  ...more,
});
const slots = [0, 1].map((at) => ({ start: slotStart(at), end: slotStart(at + 1), day: '2031-11-20' }));
const entry = occupant('open', ['b1', 'e1'], null);
const around = (others: Occupant[], more: Partial<Surroundings> = {}, away: string[] = []): Surroundings => ({
  slots,
  tables: [table(1), table(2)],
  board: new ConflictBoard([entry, ...others], new Set(away)),
  interpreterIds: [],
  closeTo: () => [],
  ...more,
});

it('names who is taken in a slot, and which tables are free', () => {
  const [first, second] = spotsOf(entry, around([occupant('there', ['b1', 'e2'], 0)]));
  expect(first!.conflicts).toEqual([{ kind: 'person', whoId: 'b1', entryId: 'there' }]);
  expect(first!.freeTableIds).toEqual(['table-2']);
  expect([second!.conflicts, second!.freeTableIds]).toEqual([[], ['table-1', 'table-2']]);
});

it('takes the first interpreter who is free, and names the one missed when nobody is', () => {
  const busy = occupant('there', ['b2', 'e2'], 0, { interpreterId: 'mai' });
  const interpreterIds = ['mai', 'ngan'];
  expect(spotsOf(entry, around([busy], { interpreterIds })).map((spot) => spot.interpreterId)).toEqual([
    'ngan',
    'mai',
  ]);
  const [alone] = spotsOf(entry, around([busy], { interpreterIds: ['mai'] }));
  expect([alone!.interpreterId, alone!.conflicts]).toEqual([
    null,
    [{ kind: 'interpreter', whoId: 'mai', entryId: 'there' }],
  ]);
});

it('keeps whoever is told not to come out of these slots', () => {
  const once = { participantId: 'b1', slotStarts: [slotStart(1).toISOString()] };
  const conflictsWith = (absences: { participantId: string; slotStarts: string[] }[]) =>
    spotsOf(entry, around([], {}, absentKeys({ absences }, entry, slots))).map(({ conflicts }) =>
      conflicts.map(({ kind, whoId }) => `${kind} ${whoId}`),
    );
  expect(conflictsWith([once])).toEqual([[], ['person-away b1']]);
  expect(conflictsWith([{ participantId: 'e1', slotStarts: [] }])).toEqual([
    ['person-away e1'],
    ['person-away e1'],
  ]);
});
