import { FairLine } from './fair-line.js';

const seen: string[] = [];
beforeEach(() => void seen.splice(0));

const place = (name: string) => ({
  admit: () => void seen.push(name),
  refuse: () => void seen.push(`${name} refused`),
});

it('serves callers in turn, not in the order in which they came', () => {
  const line = new FairLine(10);
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) line.join(name[0]!, place(name));
  for (let next = line.next(); next; next = line.next()) next.admit();
  expect(seen).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
});

it('sends away the newest of whoever has the most places', () => {
  const line = new FairLine(3);
  for (const name of ['a1', 'a2', 'a3', 'b1']) line.join(name[0]!, place(name));
  expect(seen).toEqual(['a3 refused']);
  line.join('a', place('a4'));
  expect(seen).toEqual(['a3 refused', 'a4 refused']);
});

it('sends away the newcomer when nobody has more places', () => {
  const line = new FairLine(2);
  for (const name of ['a1', 'b1', 'c1']) line.join(name[0]!, place(name));
  expect(seen).toEqual(['c1 refused']);
  line.next()!.admit();
  line.next()!.admit();
  expect([seen, line.next()]).toEqual([['c1 refused', 'a1', 'b1'], undefined]);
});
