import { freeNeighbours, type NearbyBooth } from './free-neighbours.js';

const row = (count: number): NearbyBooth[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `id ${at + 1}`,
    number: `A${at + 1}`,
    xCm: at * 300,
    yCm: 0,
    widthCm: 300,
    depthCm: 300,
    isFree: true,
  }));
const booths = row(12);
const gone = booths[5]!;

it('names the nearest five, the lower number first where two are as near', () => {
  expect(freeNeighbours(booths, gone, new Set(['id 6']))).toEqual(['A5', 'A7', 'A4', 'A8', 'A3']);
});

it('leaves out what is taken or was wanted anyhow', () => {
  const some = booths.map((booth) => (booth.number === 'A5' ? { ...booth, isFree: false } : booth));
  expect(freeNeighbours(some, gone, new Set(['id 6', 'id 7']))).toEqual(['A4', 'A8', 'A3', 'A9', 'A2']);
});

it('prefers a booth of like size to a slightly nearer one', () => {
  const [near, far] = [
    { ...booths[6]!, depthCm: 900 },
    { ...booths[3]!, xCm: 1000 },
  ];
  expect(freeNeighbours([near, far], gone, new Set())).toEqual(['A4', 'A7']);
});

it('has nothing to offer in a full hall', () => {
  expect(
    freeNeighbours(
      booths.map((booth) => ({ ...booth, isFree: false })),
      gone,
      new Set(),
    ),
  ).toEqual([]);
});
