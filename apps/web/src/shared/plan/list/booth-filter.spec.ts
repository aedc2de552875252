import { filterBooths, noFilter, type BoothFilter } from './booth-filter';
import { samplePlan } from '../plan-sample';

const numbers = (filter: Partial<BoothFilter>): string[] =>
  filterBooths(samplePlan(), { ...noFilter, ...filter }).map(({ booth }) => booth.number);

describe('filterBooths', () => {
  it('lists every booth of every hall without a filter', () => {
    expect(numbers({})).toHaveLength(46);
  });

  it('sorts numbers as people count', () => {
    const [hall] = samplePlan();
    const [first] = hall?.booths ?? [];
    if (!hall || !first) throw new Error('the sample is empty');
    const booths = ['A10', 'A2', 'A1'].map((number) => ({ ...first, id: number, number }));
    expect(filterBooths([{ ...hall, booths }], noFilter).map(({ booth }) => booth.number)).toEqual([
      'A1',
      'A2',
      'A10',
    ]);
  });

  it('finds exhibitors without accents', () => {
    expect(numbers({ search: 'tom kho' })).not.toHaveLength(0);
    expect(numbers({ search: 'tom kho', state: 'available' })).toEqual([]);
  });

  it('joins its conditions', () => {
    expect(numbers({ hallId: 'main', zoneId: 'sea', cornerOnly: true })).toEqual([
      'E1',
      'E3',
      'F1',
      'F3',
      'G1',
      'G3',
    ]);
  });

  it('knows the size classes', () => {
    expect(numbers({ size: 'small' })).toHaveLength(46);
    expect(numbers({ size: 'medium' })).toEqual([]);
  });
});
