import { groupProblem } from './programme-rules.js';

const groups = [
  { name: 'Nhà bán lẻ', side: 'buyer' as const },
  { name: 'Nhà nhập khẩu', side: 'buyer' as const },
  { name: 'Hợp tác xã', side: 'exhibitor' as const },
];

it('finds nothing wrong with groups that the grid uses', () => {
  expect(groupProblem({ groups, barred: [{ buyers: 'Nhà bán lẻ', exhibitors: 'Hợp tác xã' }] })).toBeNull();
});

it('names a group that stands twice on its side', () => {
  expect(groupProblem({ groups: [...groups, groups[1]!], barred: [] })).toBe('Nhà nhập khẩu');
});

it('lets both sides have a group of one name', () => {
  expect(groupProblem({ groups: [...groups, { name: 'Hợp tác xã', side: 'buyer' }], barred: [] })).toBeNull();
});

it('names a group of the grid that is of the other side', () => {
  expect(groupProblem({ groups, barred: [{ buyers: 'Hợp tác xã', exhibitors: 'Hợp tác xã' }] })).toBe(
    'Hợp tác xã',
  );
});
