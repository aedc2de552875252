import { checkPlan } from './check-plan.js';
import { overlappingPairs } from './overlaps.js';
import { wordPlanProblems } from './plan-words.js';

const booth = (number: string, x: number, change: object = {}) => ({
  number,
  zone: 0,
  x,
  y: 2,
  w: 3,
  d: 3,
  corner: false,
  power: true,
  water: false,
  blocked: false,
  priceMinor: 12_000_000,
  ...change,
});
const zone = { name: { vi: 'Khu OCOP' }, colour: '#1F8A70', x: 1, y: 1, w: 30, d: 10 };
const hall = (booths: object[], change: object = {}) => ({
  name: 'A',
  widthM: 40,
  depthM: 24,
  zones: [zone],
  booths,
  ...change,
});
const faults = (json: unknown) => checkPlan(json).problems.map(({ path, code }) => `${path} ${code}`);
const withBooth = (change: object) => faults({ halls: [hall([booth('A1', 2, change)])] });

it('reads metres into centimetres and keeps the rest', () => {
  const { plan, problems } = checkPlan({ halls: [hall([booth('A1', 2), booth('A2', 5, { w: 4.5 })])] });
  expect(problems).toEqual([]);
  expect(plan?.halls[0]).toMatchObject({ name: 'A', widthCm: 4000, depthCm: 2400 });
  expect(plan?.halls[0]?.zones[0]).toMatchObject({ colour: '#1f8a70', xCm: 100, widthCm: 3000 });
  expect(plan?.halls[0]?.booths[1]).toMatchObject({ number: 'A2', xCm: 500, widthCm: 450, zone: 0 });
});

it('tidies the names of halls and zones alike', () => {
  const zones = [{ ...zone, name: { vi: ' Khu Ðồ thủ công '.normalize('NFD') } }];
  const { plan } = checkPlan({
    halls: [hall([booth('A1', 2)], { zones, name: ' Nhà hội '.normalize('NFD') })],
  });
  expect(plan?.halls[0]).toMatchObject({ name: 'Nhà hội', zones: [{ name: { vi: 'Khu Đồ thủ công' } }] });
});

it.each([
  ['nothing', 0],
  ['less than nothing', -1],
  ['not a number', Number.NaN],
  ['without end', Infinity],
  ['far too much', 1e9],
  ['a text', '3'],
  ['missing', undefined],
])('refuses a width that is %s', (_name, w) => {
  expect(withBooth({ w })).toEqual(['halls[0].booths[0].w bad-length']);
});

it.each([-1, 1.5, 1e15, Number.NaN, '12', undefined])('refuses the price %p', (priceMinor) => {
  expect(withBooth({ priceMinor })).toEqual(['halls[0].booths[0].priceMinor bad-price']);
});

it.each([1, -1, 0.5, 1e9, 'OCOP'])('refuses the zone %p in a hall with one zone', (index) => {
  expect(withBooth({ zone: index })).toEqual(['halls[0].booths[0].zone bad-zone']);
});

it.each(['1f8a70', '#1f8a7', '#1f8a7g', 'green', 7])('refuses the colour %p', (colour) => {
  const zones = [{ ...zone, colour }];
  expect(faults({ halls: [hall([booth('A1', 2)], { zones })] })).toEqual([
    'halls[0].zones[0].colour bad-colour',
  ]);
});

it('reports every problem of a file at once, with its path', () => {
  const halls = [
    hall([booth('A1', 2), booth('A1', 3), booth('A3', 38), booth('A4', 28.5), booth('', 12, { power: 1 })]),
    hall([booth('B1', 2, { colour: 'red' })]),
    7,
  ];
  expect(faults({ halls })).toEqual([
    'halls[0].booths[4].number bad-text',
    'halls[0].booths[4].power bad-flag',
    'halls[1].booths[0].colour unknown-property',
    'halls[2] not-an-object',
    'halls[1].name same-name',
    'halls[0].booths[1].number same-number',
    'halls[0].booths[2] outside-hall',
    'halls[0].booths[3] outside-zone',
    'halls[0].booths[1] overlap',
  ]);
});

it.each([[null], [[]], ['halls'], [{}], [{ halls: 3 }], [{ halls: [] }], [{ halls: [null] }]])(
  'survives the file %j',
  (json) => {
    expect(checkPlan(json).plan).toBeNull();
  },
);

it('stops at five thousand shapes', () => {
  const many = Array.from({ length: 5_001 }, (_, at) => booth(`A${at}`, 2));
  expect(faults({ halls: [hall(many)] })).toEqual(['halls too-many-shapes']);
});

it('lets booths touch, and finds each overlap that comparing all pairs finds', () => {
  let state = 7;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const all = Array.from({ length: 120 }, (_, id) => ({
    id,
    xCm: random(40) * 100,
    yCm: random(40) * 100,
    widthCm: (1 + random(4)) * 100,
    depthCm: (1 + random(4)) * 100,
  }));
  const slow = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter(
        (b) =>
          a.xCm < b.xCm + b.widthCm &&
          b.xCm < a.xCm + a.widthCm &&
          a.yCm < b.yCm + b.depthCm &&
          b.yCm < a.yCm + a.depthCm,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
  const fast = overlappingPairs(all, 10_000).map(
    ([a, b]) => `${Math.min(a.id, b.id)} ${Math.max(a.id, b.id)}`,
  );
  expect(slow.length).toBeGreaterThan(50);
  expect(fast.toSorted()).toEqual(slow.toSorted());
});

it('counts no millions of overlaps where thousands of booths stand in one place', () => {
  const { problems } = checkPlan({
    halls: [hall(Array.from({ length: 4_000 }, (_, at) => booth(`A${at}`, 2)))],
  });
  expect(problems).toHaveLength(1_000);
});

it('words each problem with cause and next step in three languages', () => {
  const { problems } = checkPlan({ halls: [hall([booth('A1', 2), booth('A2', 4)])] });
  expect(wordPlanProblems(problems, 'vi')).toEqual([
    {
      path: 'halls[0].booths[1]',
      code: 'overlap',
      message: 'Gian A2 chồng lên gian A1 (từ 4 / 2 đến 5 / 5 m).',
      next: 'Dời một trong hai gian.',
    },
  ]);
  for (const language of ['en', 'fr'] as const)
    expect(wordPlanProblems(problems, language)[0]?.message).toMatch(/A2.*A1/);
});
