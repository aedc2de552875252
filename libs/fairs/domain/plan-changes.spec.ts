import type { Plan, PlannedBooth } from './plan.js';
import { planChanges, type StandingBooth } from './plan-changes.js';

const facts = {
  xCm: 0,
  yCm: 0,
  widthCm: 300,
  depthCm: 300,
  corner: false,
  power: true,
  water: false,
  blocked: false,
  priceMinor: 12_000_000,
};
const standing = (number: string): StandingBooth => ({ id: `id of ${number}`, number, hall: 'A', ...facts });
const planned = (number: string, change: Partial<PlannedBooth> = {}): PlannedBooth => ({
  number,
  zone: null,
  ...facts,
  ...change,
});
const plan = (booths: PlannedBooth[], name = 'A'): Plan => ({
  halls: [{ name, widthCm: 4000, depthCm: 2400, zones: [], booths }],
});
const booths = [standing('A1'), standing('A2')];
const nobody = new Map<string, string>();
const holders = new Map([['id of A1', 'HTX Tôm khô Rạch Gốc']]);

it('keeps booths by number, and tells what is new, changed and gone', () => {
  const { changes, problems } = planChanges(plan([planned('A2', { power: false }), planned('A3')]), {
    booths,
    holders: nobody,
  });
  expect(problems).toEqual([]);
  expect(changes).toMatchObject({ kept: ['A2'], added: ['A3'], changed: ['A2'] });
  expect(changes.ids.get('A2')).toBe('id of A2');
  expect(changes.removed).toEqual([{ id: 'id of A1', number: 'A1' }]);
});

it.each<[string, Plan]>([
  ['vanishes', plan([planned('A2')])],
  ['shrinks', plan([planned('A1', { widthCm: 200 }), planned('A2')])],
  ['moves', plan([planned('A1', { xCm: 900 }), planned('A2')])],
  ['costs more', plan([planned('A1', { priceMinor: 1 }), planned('A2')])],
  ['is blocked', plan([planned('A1', { blocked: true }), planned('A2')])],
  ['gets another hall', plan([planned('A1'), planned('A2')], 'B')],
])('names who loses out when a taken booth %s', (_what, next) => {
  const { problems } = planChanges(next, { booths, holders });
  expect(problems).toEqual([
    {
      path: expect.any(String),
      code: 'booth-taken',
      params: { number: 'A1', holder: 'HTX Tôm khô Rạch Gốc' },
    },
  ]);
});

it('lets a taken booth get a power outlet', () => {
  const next = plan([planned('A1', { power: false }), planned('A2')]);
  expect(planChanges(next, { booths, holders }).problems).toEqual([]);
});
