import { day, endMoment, lastDay, moment } from '../../shared/forms';
import type { Rules } from '../../shared/forms/use-limited-form';
import { typedClock, type FairValues } from './fair-values';

/** What the days and deadlines of a fair have to keep; `saved` is the zone that it was last saved with. */
export const fairRules = (saved: string | undefined): Rules<FairValues> => ({
  startsOn: day,
  endsOn: (text, { startsOn }) => lastDay(startsOn)(text),
  applicationsOpenAt: (text, values) => moment(typedClock(values, saved))(text),
  boothChoiceClosesAt: (text, values) => moment(typedClock(values, saved))(text),
  applicationsCloseAt: (text, values) =>
    endMoment(typedClock(values, saved), values.applicationsOpenAt)(text),
});
