import { writeFile } from 'node:fs/promises';
import {
  parseInstanceDzn,
  parseInstanceJson,
  type SolveOptions,
  solveTimetable,
  type TimetableInstance,
  type TimetableResult,
} from '#lib/timetabling';
import { type Command, UsageError } from '../command.js';
import { numberOption } from '../number-option.js';
import { readInput, reportingBadInput } from '../solver-input.js';

const NOT_ALL_PLACED = 2;
const INFEASIBLE = 3;

export const timetable: Command = {
  usage: 'timetable INSTANCE --out SCHEDULE.json [--time SECONDS | --iterations N] [--seed N] [--fairness D]',
  summary:
    'computes a timetable from a .json or .dzn instance; exit code 0 when it keeps every rule, 2 when not all meetings are placed, 3 when none can exist, 1 for bad input',
  run: async ({ words: [file], options, print }) => {
    if (!file || !options['out'])
      throw new UsageError('Name the instance and, with --out, the file for the schedule.');
    const out = options['out'];
    return reportingBadInput(print, async () => {
      const instance = await readInstance(file, options);
      const seed = numberOption(options, 'seed', 1);
      const result = solveTimetable(instance, { ...limitsOf(options), seed });
      await writeFile(out, `${JSON.stringify(result.answer)}\n`);
      print(JSON.stringify(summaryOf(result, performance.now() / 1000)));
      return exitCodeOf(result);
    });
  },
};

/** A limit in iterations gives the same schedule on any machine; one in seconds what this machine reaches. */
function limitsOf(options: Record<string, string>): SolveOptions {
  if (options['iterations'] !== undefined) return { iterations: numberOption(options, 'iterations', 0) };
  // The clock began with this process, so that starting and reading count too.
  const seconds = Math.max(0.1, numberOption(options, 'time', 60) - performance.now() / 1000);
  return { seconds, now: () => performance.now() };
}

async function readInstance(file: string, options: Record<string, string>): Promise<TimetableInstance> {
  const text = await readInput(file);
  const instance = file.endsWith('.dzn') ? parseInstanceDzn(text) : parseInstanceJson(text);
  const fairness = options['fairness'];
  return fairness === undefined ? instance : { ...instance, fairness: numberOption(options, 'fairness', 2) };
}

const summaryOf = ({ objective, bounds, gaps, status, reason }: TimetableResult, seconds: number) => ({
  placed: objective.placed,
  breaks: objective.breaks,
  gap: gaps.breaks,
  bound: bounds.breaks,
  optimal: status === 'optimal',
  seconds: Number(seconds.toFixed(3)),
  rssMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
  ...(reason && { infeasible: reason.code, field: reason.field, next: reason.next }),
});

function exitCodeOf({ status, objective }: TimetableResult): number {
  if (status === 'infeasible') return INFEASIBLE;
  return status === 'unknown' || objective.missing > 0 ? NOT_ALL_PLACED : 0;
}
