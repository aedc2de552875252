import type { Board, Entry } from '../api';

/** An entry of a board in tests; its people are named after their firms. */
export const sampleEntry = (id: string, fields: Partial<Entry> = {}): Entry => {
  const { buyerId = 'b1', exhibitorId = 'e1' } = fields;
  return {
    id,
    buyerId,
    buyerName: `Buyer ${buyerId}`,
    buyerCountry: 'TH',
    exhibitorId,
    exhibitorName: `Exhibitor ${exhibitorId}`,
    source: 'wish',
    slotStart: null,
    tableId: null,
    interpreterId: null,
    formerSlot: null,
    pinned: false,
    must: false,
    weight: 60,
    parties: [
      { participantId: buyerId, representativeId: `person ${buyerId}` },
      { participantId: exhibitorId, representativeId: `person ${exhibitorId}` },
    ],
    reasons: null,
    unmet: null,
    ...fields,
  };
};

/** A board of tests: a morning of three slots and one slot of the next day, two tables, one interpreter. */
export const sampleBoard = (entries: Entry[]): Board => ({
  timeZone: 'Asia/Ho_Chi_Minh',
  slots: ['20T01:00', '20T01:30', '20T02:00', '21T01:00'].map((at) => ({
    start: `2031-11-${at}:00.000Z`,
    end: `2031-11-${at.replace(':00', ':20').replace(':30', ':50')}:00.000Z`,
    day: `2031-11-${at.slice(0, 2)}`,
  })),
  tables: [1, 2].map((number) => ({
    id: `t${number}`,
    number,
    kind: number === 1 ? 'table' : 'booth',
    hallName: null,
  })),
  interpreters: [{ id: 'i1', name: 'Lan', languages: ['th'] }],
  absences: [{ whoId: 'person b2', slotStart: '2031-11-20T01:00:00.000Z' }],
  participants: [
    { id: 'b1', name: 'Buyer b1', side: 'buyer', country: 'TH' },
    { id: 'b2', name: 'Buyer b2', side: 'buyer', country: 'FR' },
    { id: 'e1', name: 'Exhibitor e1', side: 'exhibitor', country: 'VN' },
    { id: 'e2', name: 'Exhibitor e2', side: 'exhibitor', country: 'VN' },
  ],
  entries,
});

export const [first, second, third] = sampleBoard([]).slots.map(({ start }) => start) as [
  string,
  string,
  string,
];
