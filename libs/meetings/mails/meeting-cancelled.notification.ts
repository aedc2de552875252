import type { Say } from '#lib/kernel';
import { defineMailKind, SETTLING, type Writing } from '#lib/notifications';
import { words } from '../i18n/index.js';
import { calendarOf, meetingLetter, type MeetingMail, preview } from './meetings.notification.js';

/** Who cancelled a meeting, to the eyes of who reads it. */
export interface CancelledMail extends MeetingMail {
  /** The organiser, the reader's own firm, or another by its name. */
  by: 'organiser' | 'reader' | { name: string };
  /** Whether that one takes part no more, which ended the meeting. */
  leaves: boolean;
  /** Why the organiser cancelled it; null: nothing was said. */
  reason: string | null;
}

const { meetingCancelled } = words.mails;

function endOf({ by, leaves }: CancelledMail, say: Say): string {
  const { byOrganiser, byYourSide, yourSideLeft, byOther, otherLeft } = meetingCancelled;
  if (by === 'organiser') return say(byOrganiser);
  // Who has left has no timetable in which anything is free.
  if (by === 'reader') return say(leaves ? yourSideLeft : byYourSide);
  return say(leaves ? otherLeft : byOther, { name: by.name });
}

const openingOf = (mail: CancelledMail, { say }: Writing): string[] => [
  endOf(mail, say),
  ...(mail.reason === null ? [] : [say(meetingCancelled.because, { reason: mail.reason })]),
];

export const meetingCancelledMail = defineMailKind<CancelledMail>({
  name: 'meeting.cancelled',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: {
    ...preview,
    meeting: { ...preview.meeting, sequence: 2, state: 'cancelled' },
    by: 'organiser',
    leaves: false,
    reason: 'Nhà A mất điện đến hết buổi sáng.',
  },
  calendars: calendarOf('CANCEL'),
  letter: meetingLetter(meetingCancelled, openingOf),
});
