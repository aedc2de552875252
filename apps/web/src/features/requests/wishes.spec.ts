import { countWishes, sortWishes, withWish } from './wishes';

const wish = (name: string, kind: 'must' | 'want' | 'no', createdAt = '2026-01-01T00:00:00.000Z') => ({
  participantId: name,
  name,
  country: 'VN',
  province: null,
  kind,
  createdAt,
});
const wishes = [wish('Ẩn', 'no'), wish('Ba', 'must', '2026-01-03T00:00:00.000Z'), wish('An', 'want')];
const now = new Date('2026-02-01T00:00:00Z');
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

it('adds, replaces and takes back a wish', () => {
  const { kind: _, createdAt: __, ...who } = wish('Ba', 'must');
  const changed = withWish(wishes, { ...who, kind: 'no' }, now);
  expect(changed.filter(({ name }) => name === 'Ba')).toEqual([wish('Ba', 'no', now.toISOString())]);
  expect(names(withWish(wishes, { ...who, kind: null }, now))).toEqual(['Ẩn', 'An']);
  expect(withWish([], { ...who, kind: 'want' }, now)).toHaveLength(1);
});

it('counts by kind', () => {
  expect(countWishes([...wishes, wish('C', 'must')])).toEqual({ must: 2, want: 1, no: 1 });
});

it('sorts by kind, by name and by time', () => {
  expect(names(sortWishes(wishes, 'kind', 'vi'))).toEqual(['Ba', 'An', 'Ẩn']);
  expect(names(sortWishes(wishes, 'name', 'vi'))).toEqual(['An', 'Ẩn', 'Ba']);
  expect(names(sortWishes(wishes, 'newest', 'vi'))[0]).toBe('Ba');
});
