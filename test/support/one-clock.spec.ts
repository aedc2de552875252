import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectRoot } from './project-root.js';

/**
 * What shows or reads a day or an hour by the reader's device, or in a way of its own. Zones and words of times are asked of
 * `libs/kernel`; days and hours are typed into `DayField`, `ClockField` and `InstantField`.
 */
const OWN_WAYS = [
  /new Intl\.DateTimeFormat\(/,
  /\.toLocale(?:Date|Time)String\(/,
  /\.getTimezoneOffset\(/,
  // The day in London, wherever the fair is.
  /new Date\(\)\.toISOString\(\)\.slice\(0, 10\)/,
  /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(/,
  /type="(?:date|datetime-local|time)"/,
];
const ALLOWED = /^libs\/kernel\/(?:day-words|local-text|read-time|time-words)\.ts$|\.spec\.tsx?$/;

const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs'],
  {
    cwd: projectRoot,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !ALLOWED.test(file) && existsSync(`${projectRoot}/${file}`));

const ownWaysIn = (text: string) => OWN_WAYS.filter((way) => way.test(text)).map(String);

it('finds a way of its own where there is one', () => {
  expect(ownWaysIn('<TextInput type="datetime-local" />')).toHaveLength(1);
  expect(ownWaysIn('new Date(local).getTimezoneOffset()')).toHaveLength(1);
  expect(ownWaysIn('endsOn >= new Date().toISOString().slice(0, 10)')).toHaveLength(1);
});

it('shows and reads every day and hour by a clock that somebody named', () => {
  const found = sources.flatMap((file) =>
    ownWaysIn(readFileSync(`${projectRoot}/${file}`, 'utf8')).map((way) => `${file}: ${way}`),
  );
  expect(found).toEqual([]);
});
