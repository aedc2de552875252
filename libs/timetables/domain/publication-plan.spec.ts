import { slotStart } from './fixtures.js';
import { type Spot, takenKey } from './occupied.js';
import { type PlannedEntry, planCounts, planPublication, type StandingMeeting } from './publication-plan.js';

const spot = (buyerId: string, exhibitorId: string, slot: number, tableId = 'table-1'): Spot => ({
  slotStart: slotStart(slot),
  tableId,
  interpreterId: null,
  seats: [buyerId, exhibitorId].map((id) => ({ participantId: id, representativeId: id })),
});

const entry = (buyerId: string, exhibitorId: string, at: Spot | null): PlannedEntry => ({
  buyerId,
  exhibitorId,
  requestId: null,
  seats: spot(buyerId, exhibitorId, 0).seats,
  spot: at,
  isOver: false,
  pinned: false,
  knewMeeting: false,
  isWithdrawn: false,
});
const known = (one: PlannedEntry): PlannedEntry => ({ ...one, knewMeeting: true });

const meeting = (buyerId: string, exhibitorId: string, at: Spot, fromTimetable = false): StandingMeeting => ({
  id: `${buyerId} ${exhibitorId}`,
  buyerId,
  exhibitorId,
  requestId: null,
  sequence: 0,
  pinned: false,
  spot: at,
  fromTimetable,
});

const nowhere = () => [];
const ground = { entries: [], meetings: [], away: new Set<string>(), otherSpots: nowhere };

it('adds, moves, keeps and cancels', () => {
  const plan = planPublication({
    ...ground,
    entries: [
      entry('b1', 'e1', spot('b1', 'e1', 0)),
      known(entry('b2', 'e2', spot('b2', 'e2', 1))),
      known(entry('b3', 'e3', spot('b3', 'e3', 2))),
      known(entry('b4', 'e4', null)),
    ],
    meetings: [
      meeting('b2', 'e2', spot('b2', 'e2', 1)),
      meeting('b3', 'e3', spot('b3', 'e3', 3)),
      meeting('b4', 'e4', spot('b4', 'e4', 3, 'table-2')),
    ],
  });
  expect(planCounts(plan)).toEqual({ kept: 1, added: 1, moved: 1, cancelled: 1, dropped: 0, withdrawn: 0 });
});

it('keeps what was booked since, and takes away what an earlier timetable made', () => {
  const meetings = [meeting('b1', 'e1', spot('b1', 'e1', 0)), meeting('b2', 'e2', spot('b2', 'e2', 1), true)];
  const plan = planPublication({ ...ground, meetings });
  expect([plan.kept, plan.cancelled.map(({ id }) => id)]).toEqual([1, ['b2 e2']]);
});

it('finds another spot for a meeting that somebody is in the way of, else drops it', () => {
  const meetings = [meeting('b1', 'e1', spot('b1', 'e1', 0))];
  const entries = [entry('b1', 'e2', spot('b1', 'e2', 0, 'table-2'))];
  const other = spot('b1', 'e2', 1);
  const placed = planPublication({
    ...ground,
    meetings,
    entries,
    otherSpots: () => [spot('b1', 'e2', 0), other],
  });
  expect(placed.added.map(({ spot: at }) => at)).toEqual([other]);
  expect(planPublication({ ...ground, meetings, entries }).dropped).toBe(1);
});

it('leaves a meeting where it was when its new spot is taken and there is no other', () => {
  const meetings = [
    meeting('b1', 'e1', spot('b1', 'e1', 0)),
    meeting('b2', 'e2', spot('b2', 'e2', 1, 'table-2')),
  ];
  const entries = [known(entry('b2', 'e2', spot('b2', 'e2', 0)))];
  const plan = planPublication({ ...ground, meetings, entries });
  expect(planCounts(plan)).toMatchObject({ kept: 2, added: 0, moved: 0, cancelled: 0, dropped: 0 });
});

it('swaps two meetings, since both leave their spots', () => {
  const meetings = [meeting('b1', 'e1', spot('b1', 'e1', 0)), meeting('b2', 'e2', spot('b2', 'e2', 1))];
  const entries = [entry('b1', 'e1', spot('b1', 'e1', 1)), entry('b2', 'e2', spot('b2', 'e2', 0))].map(known);
  expect(planCounts(planPublication({ ...ground, meetings, entries })).moved).toBe(2);
});

it('leaves alone what stands between two whose slot in the run is over', () => {
  const meetings = [meeting('b1', 'e1', spot('b1', 'e1', 3), true)];
  const entries = [{ ...entry('b1', 'e1', null), isOver: true }];
  expect(planCounts(planPublication({ ...ground, meetings, entries }))).toMatchObject({
    kept: 1,
    cancelled: 0,
  });
});

it('sets and takes out the pins of meetings that stay and that move, and of no others', () => {
  const meetings = [
    meeting('b1', 'e1', spot('b1', 'e1', 0)),
    { ...meeting('b2', 'e2', spot('b2', 'e2', 1)), pinned: true },
    meeting('b3', 'e3', spot('b3', 'e3', 2)),
  ];
  const entries = [
    { ...entry('b1', 'e1', spot('b1', 'e1', 0)), pinned: true },
    entry('b2', 'e2', spot('b2', 'e2', 4)),
    entry('b3', 'e3', spot('b3', 'e3', 2)),
  ].map(known);
  const { pinned, unpinned } = planPublication({ ...ground, meetings, entries });
  expect([pinned, unpinned].map((pins) => pins.map(({ id }) => id))).toEqual([['b1 e1'], ['b2 e2']]);
});

it('puts nobody into a slot in which they have said to be away', () => {
  const away = new Set([takenKey('b1', slotStart(0))]);
  expect(
    planPublication({ ...ground, away, entries: [entry('b1', 'e1', spot('b1', 'e1', 0))] }).dropped,
  ).toBe(1);
});

it('leaves what two have booked since where they booked it, whatever the run says of them', () => {
  const meetings = [
    meeting('b1', 'e1', spot('b1', 'e1', 0)),
    meeting('b2', 'e2', spot('b2', 'e2', 1)),
    meeting('b3', 'e3', spot('b3', 'e3', 2), true),
  ];
  const entries = [
    entry('b1', 'e1', null),
    entry('b2', 'e2', spot('b2', 'e2', 4)),
    entry('b3', 'e3', spot('b3', 'e3', 4)),
  ];
  const plan = planPublication({ ...ground, meetings, entries });
  expect(planCounts(plan)).toMatchObject({ kept: 2, moved: 1, cancelled: 0 });
  expect(plan.moved[0]!.meeting.id).toBe('b3 e3');
});

it('does not bring back what one of the two has taken back, and leaves what stands between them', () => {
  const entries = [
    { ...entry('b1', 'e1', spot('b1', 'e1', 0)), isWithdrawn: true },
    { ...known(entry('b2', 'e2', spot('b2', 'e2', 1))), isWithdrawn: true },
  ];
  const meetings = [meeting('b2', 'e2', spot('b2', 'e2', 1))];
  expect(planCounts(planPublication({ ...ground, meetings, entries }))).toMatchObject({
    kept: 1,
    added: 0,
    withdrawn: 1,
  });
});
