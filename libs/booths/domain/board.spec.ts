import { boardBooth, type BoothRow } from './board.js';

const now = new Date('2025-10-01T01:00:00Z');
const row: BoothRow = {
  id: 'id of A1',
  number: 'A1',
  hallId: 'hall',
  xCm: 150,
  yCm: 200,
  widthCm: 300,
  depthCm: 450,
  corner: 1,
  power: 0,
  water: 0,
  blocked: 0,
  priceMinor: '12000000',
  claimState: null,
  exhibitorId: null,
  organisationId: null,
  exhibitorName: null,
  orderId: null,
  expiresAt: null,
};
const taken = { exhibitorId: 'x', organisationId: 'o', exhibitorName: 'HTX Muối Đông Hải', orderId: 'r' };
const held: BoothRow = {
  ...row,
  ...taken,
  claimState: 'held',
  expiresAt: new Date('2025-10-01T01:00:01Z'),
};
const claimed: BoothRow = { ...row, ...taken, claimState: 'claimed' };
const everybody = { as: 'public' } as const;
const owner = { as: 'exhibitor', organisationId: 'o' } as const;
const rival = { as: 'exhibitor', organisationId: 'p' } as const;

it('shows a free booth in metres with its price', () => {
  expect(boardBooth(row, everybody, now)).toEqual({
    id: 'id of A1',
    number: 'A1',
    x: 1.5,
    y: 2,
    w: 3,
    d: 4.5,
    state: 'available',
    corner: true,
    power: false,
    water: false,
    areaM2: 13.5,
    priceMinor: 12_000_000,
  });
});

it('keeps from the public and from rivals who holds a booth and what others pay', () => {
  for (const reader of [everybody, rival]) {
    const seen = boardBooth(held, reader, now);
    expect(seen.state).toBe('held');
    expect(Object.keys(seen)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/exhibitorName|priceMinor|orderId|expiresAt|mine/)]),
    );
    expect(boardBooth(claimed, reader, now)).toMatchObject({ exhibitorName: 'HTX Muối Đông Hải' });
    expect(boardBooth(claimed, reader, now)).not.toHaveProperty('priceMinor');
  }
});

it('shows the owner and the organiser everything', () => {
  const all = { orderId: 'r', exhibitorId: 'x', expiresAt: '2025-10-01T01:00:01.000Z' };
  expect(boardBooth(held, owner, now)).toMatchObject({ ...all, mine: true });
  expect(boardBooth(held, { as: 'organiser' }, now)).toMatchObject(all);
  expect(boardBooth(held, { as: 'organiser' }, now)).not.toHaveProperty('mine');
});

it('shows an expired hold as free, to its former holder too', () => {
  const later = new Date('2025-10-01T01:00:01Z');
  for (const reader of [everybody, owner, { as: 'organiser' } as const]) {
    const seen = boardBooth(held, reader, later);
    expect(seen).toMatchObject({ state: 'available', priceMinor: 12_000_000 });
    expect(seen).not.toHaveProperty('exhibitorName');
  }
});

it('shows what is not for rent without a price', () => {
  const seen = boardBooth({ ...row, blocked: 1 }, everybody, now);
  expect(seen.state).toBe('blocked');
  expect(seen).not.toHaveProperty('priceMinor');
});
