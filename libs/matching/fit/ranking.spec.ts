import { rankKey } from './ranking.js';

const one = { id: 'a', fit: 50, isLast: false };

it('puts the better fit first, and whoever is last behind everybody', () => {
  const keys = [
    rankKey({ ...one, fit: 100 }, 'r'),
    rankKey({ ...one, fit: 99 }, 'r'),
    rankKey({ ...one, fit: 7 }, 'r'),
    rankKey({ ...one, fit: 0 }, 'r'),
    rankKey({ ...one, fit: 100, isLast: true }, 'r'),
    rankKey({ ...one, fit: 0, isLast: true }, 'r'),
  ];
  expect(keys.toSorted()).toEqual(keys);
});

it('orders equals otherwise for other readers, and always the same for one', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `exhibitor-${at}`);
  const orderFor = (reader: string) =>
    ids
      .map((id) => ({ id, key: rankKey({ ...one, id }, reader) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => id);
  expect(orderFor('buyer-1')).toEqual(orderFor('buyer-1'));
  expect(orderFor('buyer-1')).not.toEqual(orderFor('buyer-2'));
});
