import { isSurveyDue, monthsAfter } from './survey-dates.js';

it.each([
  ['2026-11-20', 6, '2027-05-20'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months are %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});

it('is due from the day on, and not for ever', () => {
  const due = (today: string) => isSurveyDue({ endsOn: '2026-11-20', months: 6 }, today);
  expect(['2027-05-19', '2027-05-20', '2027-08-19', '2027-08-20'].map(due)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
