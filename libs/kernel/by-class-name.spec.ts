import { byClassName } from './by-class-name.js';

const anotherClass = () => class TellsThePress {};

it('gives each instance by the name of its class', () => {
  const listener = new (anotherClass())();
  expect([...byClassName([listener])]).toEqual([['TellsThePress', listener]]);
});

it('refuses two classes of one name, as work for the one would reach the other', () => {
  const [One, Other] = [anotherClass(), anotherClass()];
  expect(() => byClassName([new One(), new Other()])).toThrow('Two classes are called "TellsThePress"');
});
