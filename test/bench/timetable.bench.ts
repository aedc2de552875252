import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTimetable } from '../../libs/timetabling/check/check-timetable.js';
import { parseInstanceJson, solveTimetable } from '../../libs/timetabling/index.js';
import { benchLargeFairs } from './timetable-fairs.js';
import { benchPairs, benchRepair } from './timetable-parts.js';
import { cpuMilliseconds, numberOption, option, printFigure } from './timetable-figures.js';

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

/**
 * Figures of the timetabling engines, one JSON line each, in CPU seconds of this process.
 * `--cases FOLDER` the published cases (README.md with the optima, json/), `--seconds` per case (default 60), `--only TEXT`,
 * `--large SECONDS`, `--pairs`, `--repair`.
 */
export function run(args: readonly string[]): void {
  const folder = option(args, '--cases');
  if (folder !== undefined)
    benchPublished(folder, numberOption(args, '--seconds', 60), option(args, '--only') ?? '');
  if (args.includes('--pairs')) benchPairs();
  if (args.includes('--repair')) benchRepair();
  if (args.includes('--large'))
    benchLargeFairs(numberOption(args, '--large', 60), option(args, '--only') ?? '');
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

function benchPublished(folder: string, seconds: number, only: string): void {
  const outcomes = readRows(folder)
    .filter((row) => row.name.includes(only))
    .map((row) => solveRow(folder, row, seconds));
  const possible = outcomes.filter(({ row }) => row.optimum !== null);
  const impossible = outcomes.filter(({ row }) => row.optimum === null);
  const originals = outcomes.filter(({ row }) => row.name.endsWith('original'));
  const how = `--cases FOLDER --seconds ${seconds}, CPU seconds`;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const reached = (outcome: Outcome, within: number): boolean =>
    outcome.row.optimum === null
      ? outcome.status === 'infeasible'
      : outcome.breaks === outcome.row.optimum && outcome.reachedSeconds <= within;
  const placed = possible.filter(
    (o) => o.broken.length === 0 && o.breaks !== null && o.firstSeconds <= 5,
  ).length;
  printFigure({
    name: 'feasible placed, no rule broken in 5 s',
    value: share(placed, possible.length),
    goal: 1,
    how,
  });
  const refused = impossible.filter((o) => o.status === 'infeasible' && o.seconds <= 5).length;
  printFigure({ name: 'infeasible proved in 5 s', value: share(refused, impossible.length), goal: 1, how });
  printFigure({
    name: 'optimum on originals in 60 s',
    value: share(originals.filter((o) => reached(o, 60)).length, originals.length),
    goal: 1,
    how,
  });
  printFigure({
    name: 'optimum on all in 10 s',
    value: share(outcomes.filter((o) => reached(o, 10)).length, outcomes.length),
    goal: 0.8,
    how,
  });
  const proved = originals.filter((o) => o.status === 'optimal' || o.status === 'infeasible').length;
  printFigure({
    name: 'proved on originals in 60 s',
    value: share(proved, originals.length),
    goal: 0.9,
    how,
  });
  const right = outcomes.filter(isRight).length;
  printFigure({
    name: 'no answer contradicts the published one',
    value: share(right, outcomes.length),
    goal: 1,
    how,
  });
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

if (require.main === module) run(process.argv.slice(2));
