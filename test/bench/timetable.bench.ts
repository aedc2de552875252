import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchContext } from '../support/bench/bench-context.js';
import { checkTimetable, parseInstanceJson, solveTimetable } from '#lib/timetabling';
import { benchLargeFairs } from './timetable-fairs.js';
import { cpuMilliseconds, wordAfter } from './timetable-figures.js';

interface Row {
  readonly name: string;
  readonly fairness: number;
  /** Published optimum, or null for infeasible. */
  readonly optimum: number | null;
}

interface Outcome {
  readonly row: Row;
  readonly status: string;
  readonly breaks: number | null;
  readonly lower: number;
  readonly firstSeconds: number;
  readonly reachedSeconds: number;
  readonly seconds: number;
  readonly broken: readonly string[];
}

export const title =
  'Timetables: generated fairs of 12,000 and 60,000 meetings, or published cases with --cases FOLDER [--seconds=60] [--only TEXT].';

/**
 * Figures of the timetabling engines in CPU seconds of this process: generated fairs, or with `--cases FOLDER` the published cases
 * (README.md with the optima, json/), which print one more line per case.
 */
export function run(context: BenchContext): Promise<void> {
  const folder = wordAfter(context, '--cases');
  const only = wordAfter(context, '--only') ?? '';
  if (folder === undefined) benchLargeFairs(context, context.option('seconds', 60), only);
  else benchPublished(context, folder, only);
  return Promise.resolve();
}

function readRows(folder: string): Row[] {
  const lines = readFileSync(join(folder, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| (tic|forum)/.test(line));
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return {
      name: cells[1]!,
      fairness: Number(cells[2]),
      optimum: cells[7] === 'infeasible' ? null : Number(cells[7]),
    };
  });
}

function benchPublished(context: BenchContext, folder: string, only: string): void {
  const seconds = context.option('seconds', 60);
  const outcomes = readRows(folder)
    .filter((row) => row.name.includes(only))
    .map((row) => solveRow(folder, row, seconds));
  const possible = outcomes.filter(({ row }) => row.optimum !== null);
  const impossible = outcomes.filter(({ row }) => row.optimum === null);
  const originals = outcomes.filter(({ row }) => row.name.endsWith('original'));
  const how = `--cases FOLDER --seconds=${seconds}, CPU seconds`;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const reached = (outcome: Outcome, within: number): boolean =>
    outcome.row.optimum === null
      ? outcome.status === 'infeasible'
      : outcome.breaks === outcome.row.optimum && outcome.reachedSeconds <= within;
  const count = (list: readonly Outcome[], good: (outcome: Outcome) => boolean): number =>
    share(list.filter(good).length, list.length);
  const figure = (name: string, value: number, goal: number): void =>
    context.report({ name, value, unit: 'share', goal: { atLeast: goal }, how });
  figure(
    'feasible: all placed, no rule broken, in 5 s',
    count(possible, (o) => o.broken.length === 0 && o.firstSeconds <= 5),
    1,
  );
  figure(
    'feasible: the same in 1 s',
    count(possible, (o) => o.broken.length === 0 && o.firstSeconds <= 1),
    0,
  );
  figure(
    'infeasible: proved in 5 s',
    count(impossible, (o) => o.status === 'infeasible' && o.seconds <= 5),
    1,
  );
  figure(
    'optimum reached on originals in 60 s',
    count(originals, (o) => reached(o, 60)),
    1,
  );
  figure(
    'optimum reached on all in 10 s',
    count(outcomes, (o) => reached(o, 10)),
    0.8,
  );
  figure(
    'proved on originals',
    count(originals, (o) => o.status === 'optimal' || o.status === 'infeasible'),
    0.9,
  );
  figure(
    'proved on all',
    count(outcomes, (o) => o.status === 'optimal' || o.status === 'infeasible'),
    0,
  );
  figure('in agreement with the published results', count(outcomes, isRight), 1);
}

function isRight({ row, status, breaks, lower, broken }: Outcome): boolean {
  if (broken.length > 0) return false;
  if (row.optimum === null) return breaks === null;
  return status !== 'infeasible' && lower <= row.optimum && (breaks === null || breaks >= row.optimum);
}

function solveRow(folder: string, row: Row, seconds: number): Outcome {
  const instance = {
    ...parseInstanceJson(readFileSync(join(folder, 'json', `${row.name}.json`), 'utf8')),
    fairness: row.fairness,
  };
  const start = cpuMilliseconds();
  const elapsed = (): number => (cpuMilliseconds() - start) / 1000;
  let first = Infinity;
  let reached = Infinity;
  const result = solveTimetable(instance, {
    seed: 1,
    seconds,
    now: cpuMilliseconds,
    onProgress: ({ breaks }) => {
      if (breaks !== null) first = Math.min(first, elapsed());
      if (breaks !== null && breaks === row.optimum) reached = Math.min(reached, elapsed());
    },
  });
  const kept = result.status === 'optimal' || result.status === 'feasible';
  const outcome: Outcome = {
    row,
    status: result.status,
    breaks: kept ? result.objective.breaks : null,
    lower: result.bounds.breaks,
    firstSeconds: Math.min(first, kept ? elapsed() : Infinity),
    reachedSeconds: Math.min(reached, kept && result.objective.breaks === row.optimum ? elapsed() : Infinity),
    seconds: elapsed(),
    broken: kept ? checkTimetable(instance, result.answer).broken : [],
  };
  const { breaks, lower, firstSeconds, reachedSeconds } = outcome;
  const line = {
    case: row.name,
    d: row.fairness,
    optimum: row.optimum,
    status: result.status,
    breaks,
    lower,
    firstSeconds,
    reachedSeconds,
  };
  console.log(JSON.stringify({ ...line, seconds: elapsed(), reason: result.reason?.code ?? null }));
  return outcome;
}
