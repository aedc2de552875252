import { samplePlan } from '../../shared/plan/plan-sample';
import { freeOnes, replaced, toggled, totalsOf, withRests } from './selection';

const halls = samplePlan();

it('toggles booths of one hall and starts anew in another', () => {
  const two = toggled(halls, toggled(halls, [], 'A1'), 'A3');
  expect(two).toEqual(['A1', 'A3']);
  expect(toggled(halls, two, 'A1')).toEqual(['A3']);
  expect(toggled(halls, two, 'K1')).toEqual(['K1']);
});

it('drops from the choice what somebody else has taken meanwhile', () => {
  const taken = halls[0]!.booths.find(({ state }) => state === 'claimed')!;
  const free = halls[0]!.booths.find(({ state }) => state === 'available')!;
  expect(freeOnes(halls, [taken.id, free.id, 'gone']).map(({ id }) => id)).toEqual([free.id]);
});

it('drops from the choice what rests for the exhibitor', () => {
  const free = halls[0]!.booths.find(({ state }) => state === 'available')!;
  const resting = [{ boothId: free.id, until: '2026-10-01T01:00:00Z' }];
  expect(freeOnes(withRests(halls, resting, 'Asia/Ho_Chi_Minh'), [free.id])).toEqual([]);
});

it('puts a suggestion in the place of the lost booth, once', () => {
  expect(replaced(halls, ['A1', 'A3'], { lost: 'A3', by: 'A4' })).toEqual(['A1', 'A4']);
  expect(replaced(halls, ['A1', 'A3'], { lost: 'A3', by: 'A1' })).toEqual(['A1']);
});

it('adds up size and price', () => {
  expect(totalsOf([{ areaM2: 9, priceMinor: 12 }, { areaM2: 18 }])).toEqual({ areaM2: 27, priceMinor: 12 });
});
