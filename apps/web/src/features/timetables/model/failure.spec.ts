import { failureOf } from './failure';

it('names what kept a run from beginning, and takes anything else for a breakdown', () => {
  expect(failureOf('timetables.no-slots')).toBe('noSlots');
  expect(failureOf('timetables.no-programme')).toBe('noProgramme');
  expect([failureOf(null), failureOf('http.not-found')]).toEqual(['brokeDown', 'brokeDown']);
});
