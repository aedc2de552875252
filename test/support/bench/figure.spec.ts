import { figureLine } from './figure.js';

const figure = { name: 'claims', unit: '/s', how: '50 clients' };

it.each([
  [{ atLeast: 150 }, 150, '>= 150', true],
  [{ atLeast: 150 }, 149.99, '>= 150', false],
  [{ atMost: 500 }, 500, '<= 500', true],
  [{ atMost: 500 }, 500.01, '<= 500', false],
  [{ atLeast: 0 }, Number.NaN, '>= 0', false],
])('judges the goal %j against %d', (goal, value, words, ok) => {
  expect(figureLine({ ...figure, goal, value })).toMatchObject({ goal: words, ok });
});

it('lets a figure without a goal stand', () => {
  expect(figureLine({ ...figure, value: 1234.56 })).toEqual({ ...figure, value: 1235, goal: null, ok: true });
});
