/**
 * Steps in time, one after the other, in an order in which none arrives where another has still to leave, as long as none
 * overtakes another that goes the same way.
 */
export function leavingFirst<S>(steps: readonly S[], timesOf: (step: S) => { from: Date; to: Date }): S[] {
  const fromOf = (step: S) => timesOf(step).from.getTime();
  const goesLater = (step: S) => timesOf(step).to.getTime() > fromOf(step);
  const sorted = steps.toSorted((one, other) => fromOf(one) - fromOf(other));
  return [...sorted.filter(goesLater).toReversed(), ...sorted.filter((step) => !goesLater(step))];
}
