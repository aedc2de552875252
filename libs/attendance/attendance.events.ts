import { defineEvent } from '#platform/events';
import type { WrittenAttendance } from './domain/attendance.js';
import type { OutcomeResult } from './entities/outcome.entity.js';

export const meetingOutcomeRecorded = defineEvent<{ participantId: string; result: OutcomeResult }>(
  'meeting.outcome-recorded',
);
export const meetingAttendanceRecorded = defineEvent<{
  participantId: string;
  attendance: WrittenAttendance;
}>('meeting.attendance-recorded');
