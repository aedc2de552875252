import { brokenBound, REQUEST_BOUNDS } from './request-bounds.js';

const objectOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, at]));
const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
const bounds = { values: 20, properties: 10, levels: 4 };

it.each<[string, unknown, ReturnType<typeof brokenBound>]>([
  ['nothing', undefined, null],
  ['a text', 'text', null],
  ['an object at its limit', objectOf(10), null],
  ['one property more', objectOf(11), 'properties'],
  ['a list at its limit', Array.from({ length: 20 }), null],
  ['one element more', Array.from({ length: 21 }), 'values'],
  ['objects that are too much together', [objectOf(10), objectOf(9)], 'values'],
  ['depth at its limit', deep(4), null],
  ['one level more', deep(5), 'levels'],
])('judges %s', (_name, body, broken) => {
  expect(brokenBound(body, bounds)).toBe(broken);
});

it('goes into no value of a body that is far too large', () => {
  let visited = 0;
  const watched = new Proxy([], {
    get: (_target, name) => (name === 'length' ? 1_000_000 : (visited += 1)),
  });
  expect(brokenBound(watched, REQUEST_BOUNDS)).toBe('values');
  expect(visited).toBe(0);
});
