import { repairTimetable, type SolveOptions, solveTimetable, type TimetableAnswer } from '#lib/timetabling';
import { buildInstance } from './build-instance.js';
import type { TimetableFacts } from './facts.js';
import { repairedOutcome, type RunOutcome, solvedOutcome } from './run-outcome.js';
import type { RunOptions } from './run-options.js';

/** What a run is computed from. */
export interface RunTask {
  facts: TimetableFacts;
  options: RunOptions;
}

export interface ComputedRun {
  outcome: RunOutcome;
  /** The same in the solver's numbers, as the command line writes it: so that the two can be compared. */
  answer: TimetableAnswer;
}

/** From what is known of a fair to the entries of a run; takes as long as the options say. Throws TimetableInputError. */
export function computeRun(
  { facts, options }: RunTask,
  watching: Pick<SolveOptions, 'now' | 'shouldStop' | 'onProgress'> = {},
): ComputedRun {
  const built = buildInstance(facts, options);
  const given = { built, facts, options };
  const { instance, formerSlots } = built;
  const { seed } = options;
  if (options.kind === 'repair') {
    const difference = repairTimetable({ instance, slots: formerSlots, seed });
    return { outcome: repairedOutcome(difference, given), answer: { slots: difference.slots } };
  }
  const result = solveTimetable(instance, { ...limitsOf(options), seed, ...watching });
  return { outcome: solvedOutcome(result, given), answer: result.answer };
}

/** One or the other: with a clock running besides, the work would come out otherwise on a busy machine. */
const limitsOf = ({ seconds, iterations }: RunOptions) =>
  iterations === undefined ? { seconds } : { iterations };
