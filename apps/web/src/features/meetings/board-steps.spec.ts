import { type BoardPlace, stepFrom } from './board-steps.js';

const at = (id: string, row: number, column: number): BoardPlace => ({ id, row, column });
const places = [at('a', 0, 0), at('b', 0, 3), at('c', 1, 1), at('d', 3, 0), at('e', 3, 3)];
const reach = (id: string, key: string) =>
  stepFrom(
    places.find((one) => one.id === id)!,
    key,
    places,
  )?.id;

it('goes to the next meeting of the row, over free tables', () => {
  expect([reach('a', 'ArrowRight'), reach('b', 'ArrowLeft')]).toEqual(['b', 'a']);
});

it('goes to the nearest row with a meeting, and there to the nearest column', () => {
  expect([reach('b', 'ArrowDown'), reach('c', 'ArrowDown'), reach('e', 'ArrowUp')]).toEqual(['c', 'd', 'c']);
});

it('goes to both ends of the row, and nowhere beyond the board or with other keys', () => {
  expect([reach('b', 'Home'), reach('a', 'End')]).toEqual(['a', 'b']);
  expect([reach('a', 'ArrowUp'), reach('b', 'ArrowRight'), reach('a', 'x')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
