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
const ALLOWED = /^libs\/kernel\/time\/(?:day-words|local-text|read-time|time-words)\.ts$|\.spec\.tsx?$/;

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

/** Text of an hour, which does not say by whose clock it is. */
const HOUR = /\b(?:formatDate|formatRange|timeText|timeRangeText|useTimetableWords)\(/;
const OF_HOUR = /'(?:dateTime|time)'|\bwords\.(?:time|dayAndTime)\(/;
/** What says it beside it. */
const SAYS = /\b(?:zoneWords|withZone|momentText|ClockNote|TimesHere)\b/;
/** Parts whose hours have their clock said once, above or under them, by another: that one, from `apps/web/src`. */
const SAID_BY: Readonly<Record<string, string>> = {
  'features/festivals/parts/programme-agenda.tsx': 'features/festivals/pages/programme-page.tsx',
  'features/festivals/parts/programme-grid.tsx': 'features/festivals/pages/programme-page.tsx',
  'features/festivals/parts/programme-standing.tsx': 'features/festivals/pages/programme-page.tsx',
  'features/festivals/parts/release-dialog.tsx': 'features/festivals/pages/programme-page.tsx',
  'features/meetings/meeting-dialog.tsx': 'features/meetings/board-page.tsx',
  'features/meetings/move-form.tsx': 'features/meetings/slot-picker.tsx',
  'features/meetings/board-grid.tsx': 'features/meetings/board-page.tsx',
  'features/attendance/day-timetable.tsx': 'features/attendance/plan-days.tsx',
  'features/requests/slot-dialog.tsx': 'features/meetings/slot-picker.tsx',
  'features/attendance/slot-line.tsx': 'features/attendance/plan-days.tsx',
  'features/attendance/now-card.tsx': 'features/attendance/plan-days.tsx',
  'features/attendance/desk/slot-choice.tsx': 'features/attendance/desk/desk-page.tsx',
  'features/matchmaking/people/slot-grid.tsx': 'features/matchmaking/people/people-list.tsx',
  'features/public/parts/programme-list.tsx': 'features/public/pages/edition-page.tsx',
  'features/timetables/board/entry-chip.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/board/entry-dialog.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/board/line-name.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/board/spot-choice.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/board/use-board-tools.ts': 'features/timetables/pages/run-page.tsx',
  'features/timetables/publishing/change-list.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/quality/short-walks.tsx': 'features/timetables/pages/run-page.tsx',
  'features/timetables/use-timetable-words.ts': 'features/timetables/pages/run-page.tsx',
};
const web = 'apps/web/src/';
/** What makes the texts. */
const MAKES = [
  'shared/format/date-time.ts',
  'shared/session/time-here.tsx',
  'shared/ui/values/date-text.tsx',
];

const isBare = (text: string): boolean => HOUR.test(text) && OF_HOUR.test(text) && !SAYS.test(text);
const textOfWeb = (file: string): string => readFileSync(`${projectRoot}/${web}${file}`, 'utf8');

it('knows an hour without its clock', () => {
  const code = "formatDate(at, language, 'dateTime', zone)";
  expect([
    isBare(code),
    isBare(`withZone(${code}, reader)`),
    isBare(code.replace('dateTime', 'date')),
  ]).toEqual([true, false, false]);
});

it('says by whose clock every hour on a page is, beside it or once for all', () => {
  const bare = sources
    .filter((file) => file.startsWith(web))
    .map((file) => file.slice(web.length))
    .filter((file) => !MAKES.includes(file) && isBare(textOfWeb(file)));
  expect(bare.sort()).toEqual(Object.keys(SAID_BY).sort());
  const silent = [...new Set(Object.values(SAID_BY))].filter((file) => !SAYS.test(textOfWeb(file)));
  expect(silent).toEqual([]);
});
