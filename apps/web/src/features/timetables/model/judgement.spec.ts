import { BoardIndex } from './board-index';
import { judge } from './judgement';
import { first, sampleBoard, sampleEntry, second, third } from './sample';

const own = sampleEntry('own', { slotStart: first, tableId: 't1' });
const others = sampleEntry('others', {
  buyerId: 'b2',
  exhibitorId: 'e1',
  slotStart: second,
  tableId: 't2',
});
const index = new BoardIndex(sampleBoard([own, others]));
const spots = [
  { slotStart: first, conflicts: [], freeTableIds: ['t1', 't2'], close: [] },
  {
    slotStart: second,
    conflicts: [{ kind: 'person' as const, whoId: 'e1', entryId: 'others' }],
    freeTableIds: ['t1'],
    close: [],
  },
  { slotStart: third, conflicts: [], freeTableIds: ['t2'], close: [] },
];
const at = (slotStart: string, tableId: string | null = null) =>
  judge(own, { slotStart, tableId }, { spots, index });
const booth = index.placeOf('t2');

describe('judge', () => {
  it('knows the cell that the entry stands in', () => {
    expect(at(first)).toEqual({ kind: 'own' });
    expect(at(first, 't2')).toEqual({
      kind: 'free',
      slotStart: first,
      tableId: 't2',
      place: index.placeOf('t2'),
      hurries: [],
    });
  });

  it('says who is with whom at which table', () => {
    expect(at(second)).toEqual({
      kind: 'taken',
      obstacles: [{ code: 'busy', who: 'Exhibitor e1', with: 'Buyer b2', place: booth }],
    });
  });

  it('names the pair that holds a table, besides what else is in the way', () => {
    expect(at(second, 't2')).toMatchObject({
      obstacles: [{ code: 'busy' }, { code: 'tableTaken', place: booth, with: 'Buyer b2 – Exhibitor e1' }],
    });
  });

  it('offers another table where its own is not free, and tells a table that belongs to somebody', () => {
    expect(at(third)).toMatchObject({ kind: 'free', place: booth });
    expect(at(third, 't1')).toEqual({
      kind: 'taken',
      obstacles: [{ code: 'tableReserved', place: index.placeOf('t1') }],
    });
  });

  it('says who is away, and when no table is left', () => {
    const away = [
      {
        slotStart: third,
        conflicts: [{ kind: 'person-away' as const, whoId: 'b1', entryId: null }],
        freeTableIds: [],
        close: [],
      },
    ];
    expect(judge(own, { slotStart: third, tableId: null }, { spots: away, index })).toEqual({
      kind: 'taken',
      obstacles: [{ code: 'away', who: 'Buyer b1' }, { code: 'noTable' }],
    });
  });

  it('warns of a walk to another hall for which there is no time, but not within a hall', () => {
    const board = sampleBoard([own, others]);
    const tables = board.tables.map((table) => ({ ...table, hallName: table.id === 't1' ? 'A' : 'B' }));
    const inHalls = new BoardIndex({ ...board, tables });
    const near = [
      {
        slotStart: third,
        conflicts: [],
        freeTableIds: ['t1', 't2'],
        close: [{ participantId: 'e1', entryId: 'others' }],
      },
    ];
    const into = (tableId: string) =>
      judge(own, { slotStart: third, tableId }, { spots: near, index: inHalls });
    expect(into('t1')).toMatchObject({
      kind: 'free',
      hurries: [
        { who: 'Exhibitor e1', with: 'Buyer b2', place: { kind: 'booth', number: 2, hallName: 'B' } },
      ],
    });
    expect(into('t2')).toMatchObject({ kind: 'free', hurries: [] });
    const anywhere = judge(own, { slotStart: third, tableId: null }, { spots: near, index: inHalls });
    expect(anywhere).toMatchObject({ kind: 'free', tableId: 't2', hurries: [] });
  });

  it('takes a slot that is not offered for one that is over', () => {
    expect(at('2031-11-20T00:30:00.000Z')).toEqual({ kind: 'past' });
  });
});
