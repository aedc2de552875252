import { recommendedPairs, type Recommending } from '#lib/matching';
import { repairTimetable, solveTimetable, type TimetableAnswer } from '#lib/timetabling';
import { buildInstance } from './instance/build-instance.js';
import type { TimetableFacts } from './facts.js';
import { recommendationRoom } from './recommendation-room.js';
import { repairedOutcome, type RunOutcome, solvedOutcome } from './run-outcome.js';
import type { RunOptions } from './run-options.js';
import type { RunProgress } from './run-result.js';

/** What a run is computed from. */
export interface RunTask {
  facts: TimetableFacts;
  options: RunOptions;
  /** Among whom pairs are recommended; null: the run is not to be filled. */
  recommending: Recommending | null;
}

export interface RunWatching {
  /** In milliseconds. */
  now?: () => number;
  /** True ends it soon, with the best so far. */
  shouldStop?: () => boolean;
  onProgress?: (progress: RunProgress) => void;
}

export interface ComputedRun {
  outcome: RunOutcome;
  /** The same in the solver's numbers, as the command line writes it: so that the two can be compared. */
  answer: TimetableAnswer;
}

/** From what is known of a fair to the entries of a run; takes as long as the options say. Throws TimetableInputError. */
export function computeRun(task: RunTask, watching: RunWatching = {}): ComputedRun {
  const { options } = task;
  const facts = withRecommendations(task, watching);
  const built = buildInstance(facts, options);
  const given = { built, facts, options };
  const { instance, formerSlots } = built;
  const { seed } = options;
  if (options.kind === 'repair') {
    const difference = repairTimetable({ instance, slots: formerSlots, seed }, watching);
    const { slots, interpreters } = difference;
    return {
      outcome: repairedOutcome(difference, given),
      answer: { slots, ...(interpreters && { interpreters }) },
    };
  }
  const result = solveTimetable(instance, { ...limitsOf(options), seed, ...watching });
  return { outcome: solvedOutcome(result, given), answer: result.answer };
}

function withRecommendations(
  { facts, recommending }: RunTask,
  { shouldStop, onProgress }: RunWatching,
): TimetableFacts {
  if (!recommending) return facts;
  const tell = (spent: number) =>
    onProgress?.({ phase: 'recommending', spent, unplaced: 0, breaks: null, lowerBound: 0 });
  const watching = { onProgress: tell, ...(shouldStop && { shouldStop }) };
  return { ...facts, recommended: recommendedPairs(recommending, recommendationRoom(facts), watching) };
}

/** One or the other: with a clock running besides, the work would come out otherwise on a busy machine. */
const limitsOf = ({ seconds, iterations }: RunOptions) =>
  iterations === undefined ? { seconds } : { iterations };
