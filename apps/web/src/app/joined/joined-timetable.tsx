import { TimetablePage } from '../../features/attendance/timetable-page';
import { ProposedTimetable } from '../../features/timetables/own/proposed-timetable';

/** The own timetable, with the one that an organiser proposes. */
export const JoinedTimetable = () => <TimetablePage Proposed={ProposedTimetable} />;
