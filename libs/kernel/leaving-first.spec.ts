import { leavingFirst } from './leaving-first.js';

const step = (from: number, to: number) => ({ from: new Date(from), to: new Date(to) });

/** Where somebody at each of the starts stands when one step after the other was made. */
const made = (steps: { from: Date; to: Date }[]) =>
  steps.map(({ from }) =>
    leavingFirst(steps, (one) => one).reduce((at, one) => (+at === +one.from ? one.to : at), from),
  );

it.each([
  ['later, one where the next was', [step(1, 2), step(2, 3), step(3, 4)]],
  ['earlier, one where the next was', [step(3, 2), step(2, 1), step(1, 0)]],
  ['apart', [step(2, 1), step(3, 5), step(1, 0), step(5, 6)]],
])('takes everybody one step: %s', (_name, steps) => {
  expect(made(steps)).toEqual(steps.map(({ to }) => to));
  expect(made(steps.toReversed())).toEqual(steps.toReversed().map(({ to }) => to));
});
