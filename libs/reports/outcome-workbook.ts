import { decimalsOf, type Money, type UiLanguage } from '#lib/kernel';
import { type OutputRow, writeTable } from '#platform/workbook';
import type { Count } from './counts.js';
import type { FairOutcome } from './fair-outcome.query.js';
import type { MeetingFigures } from './meeting-figures.query.js';
import { words } from './i18n/index.js';
import { KEY_WORDS } from './outcome-words.js';

type Words = keyof typeof words.outcome;

/** The report as an XLSX file, one figure a row, in the reader's language. */
export function outcomeWorkbook(outcome: FairOutcome, language: UiLanguage): Promise<Buffer> {
  const word = (key: Words) => words.outcome[key][language];
  return writeTable({
    sheet: word('sheet'),
    columns: [
      { key: 'block', title: word('block'), kind: 'text', width: 36 },
      { key: 'figure', title: word('figure'), kind: 'text', width: 36 },
      { key: 'value', title: word('value'), kind: 'integer', width: 18 },
      { key: 'unit', title: word('unit'), kind: 'text', width: 10 },
    ],
    rows: outcomeRows(outcome, language),
  });
}

/** The rows of the workbook; blocks in the order of the page. */
export function outcomeRows(outcome: FairOutcome, language: UiLanguage): OutputRow[] {
  const word = (key: Words) => words.outcome[key][language];
  const block = (title: Words, counts: readonly Count[], total?: number): OutputRow[] => [
    ...(total === undefined ? [] : [{ block: word(title), figure: word('total'), value: total }]),
    ...counts.map(({ key, count }) => ({
      block: word(title),
      figure: key === null ? word('notKnown') : (KEY_WORDS[key]?.[language] ?? key),
      value: count,
    })),
  ];
  const { exhibitors, products, booths, guests, meetings } = outcome;
  const states = ['claimed', 'held', 'free', 'blocked'] as const;
  const boothCounts = states.map((state) => ({ key: `booth-${state}`, count: booths[state].count }));
  const replies = (['accepted', 'declined', 'unanswered'] as const).map((key) => ({
    key,
    count: guests[key],
  }));
  const meetingCounts = (['scheduled', 'held', 'missed', 'cancelled'] as const).map((key) => ({
    key,
    count: meetings[key],
  }));
  return [
    ...block('exhibitorsByKind', exhibitors.byKind, exhibitors.total),
    ...block('exhibitorsByProvince', exhibitors.byProvince),
    ...block('applications', exhibitors.applicationsByState),
    ...block('productsByStars', products.byStars, products.total).map((row) =>
      row.figure === word('notKnown') ? { ...row, figure: word('noStars') } : row,
    ),
    ...block('productsByCategory', products.byCategory),
    ...block('booths', boothCounts),
    ...states.map((state) => ({
      block: word('boothArea'),
      figure: KEY_WORDS[`booth-${state}`]![language],
      value: booths[state].areaM2,
      unit: 'm²',
    })),
    ...block('invitations', replies, guests.invited),
    ...block('buyersByCountry', guests.buyersByCountry),
    ...block('requests', meetings.requestsByState),
    ...block('meetings', meetingCounts),
    ...shareRows(meetings, word),
    ...(['agreed', 'expected'] as const).flatMap((what) => moneyRows(word(what), meetings[what])),
    ...moneyRows(word('agreedLater'), meetings.later.agreed),
    ...moneyRows(word('expectedLater'), meetings.later.expected),
  ];
}

const moneyRows = (block: string, amounts: readonly Money[]): OutputRow[] =>
  amounts.map(({ currency, minor }) => ({
    block,
    figure: currency,
    value: minor / 10 ** decimalsOf(currency),
    unit: currency,
  }));

function shareRows(
  { acceptedShare, keptShare, rating }: MeetingFigures,
  word: (key: Words) => string,
): OutputRow[] {
  const rows = [
    { figure: word('acceptedShare'), value: acceptedShare, unit: '%' },
    { figure: word('keptShare'), value: keptShare, unit: '%' },
    { figure: word('rating'), value: rating, unit: '/ 5' },
  ];
  return rows.filter(({ value }) => value !== null).map((row) => ({ block: word('meetings'), ...row }));
}
