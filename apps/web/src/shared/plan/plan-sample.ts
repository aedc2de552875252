import type { BoothState, PlanBooth, PlanHall } from './plan';

const states: readonly BoothState[] = [
  'available',
  'claimed',
  'available',
  'held',
  'available',
  'blocked',
  'claimed',
];

function row(letter: string, count: number, x: number, y: number): PlanBooth[] {
  return Array.from({ length: count }, (_none, index) => ({
    id: `${letter}${index + 1}`,
    number: `${letter}${index + 1}`,
    x: x + index * 3,
    y,
    w: 3,
    d: 3,
    state: states[(index * 3 + letter.charCodeAt(0)) % states.length] ?? 'available',
    corner: index === 0 || index === count - 1,
    power: index % 2 === 0,
    water: index % 5 === 0,
    areaM2: 9,
    priceMinor: index === 0 || index === count - 1 ? 14_000_000 : 12_000_000,
  }));
}

/** Two small halls for tests and for the gallery. */
export function samplePlan(): PlanHall[] {
  const main: PlanHall = {
    id: 'main',
    name: 'Nhà A',
    widthM: 40,
    depthM: 24,
    zones: [
      { id: 'ocop', name: 'OCOP', colour: '#158676', x: 1, y: 1, w: 25, d: 22 },
      { id: 'sea', name: 'Thủy sản', colour: '#2f6fb5', x: 27, y: 1, w: 12, d: 22 },
    ],
    booths: [
      ...row('A', 8, 2, 2),
      ...row('B', 8, 2, 8),
      ...row('C', 8, 2, 11),
      ...row('D', 8, 2, 18),
      ...row('E', 3, 28, 3),
      ...row('F', 3, 28, 10),
      ...row('G', 3, 28, 17),
    ].map((booth) =>
      booth.id === 'B3'
        ? { ...booth, state: 'held', mine: true }
        : booth.state === 'claimed'
          ? { ...booth, exhibitorName: 'HTX Tôm khô Rạch Gốc' }
          : booth,
    ),
  };
  const second: PlanHall = {
    id: 'second',
    name: 'Nhà B',
    widthM: 20,
    depthM: 12,
    zones: [],
    booths: row('K', 5, 2, 4),
  };
  return [main, second];
}
