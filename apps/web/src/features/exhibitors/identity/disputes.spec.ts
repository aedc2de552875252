import { disputesIn } from './disputes';

const side = (organisationId: string, taxCode: string | null) => ({
  organisationId,
  name: `Firm ${organisationId}`,
  taxCode,
});

it('counts a dispute once, whether one or both of its sides are known', () => {
  expect(disputesIn([side('a', '1'), side('b', '2'), side('c', '1')])).toEqual([
    { taxCode: '1', organisationId: 'a', names: ['Firm a', 'Firm c'] },
    { taxCode: '2', organisationId: 'b', names: ['Firm b'] },
  ]);
});
