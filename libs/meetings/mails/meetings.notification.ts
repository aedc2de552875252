import { type Localised, textIn, timeText, type UiLanguage, withZone } from '#lib/kernel';
import type { Meeting } from '#lib/matchmaking';
import { type CalendarPart, defineMailKind, type Letter, SETTLING, type Writing } from '#lib/notifications';
import { words } from '../i18n/index.js';
import { meetingCalendar } from './meeting-calendar.js';
import { calendarEntry, type MeetingFacts } from './meeting-facts.query.js';
import { linksOf, wholePlace } from './meeting-place.js';

export interface MeetingMail extends Pick<MeetingFacts, 'fair' | 'organiser' | 'table' | 'interpreter'> {
  meeting: Meeting;
  stamp: Date;
  recipient: { name: string; email: string };
  partner: string;
  /** The reader's timetable in the web app. */
  path: string;
}

export const preview: MeetingMail = {
  meeting: {
    id: '019a0000-0000-7000-8000-000000000001',
    organiserId: '019a0000-0000-7000-8000-000000000002',
    fairId: '019a0000-0000-7000-8000-000000000003',
    requestId: null,
    buyerId: '019a0000-0000-7000-8000-000000000004',
    exhibitorId: '019a0000-0000-7000-8000-000000000005',
    slotStart: new Date('2026-11-20T02:00:00Z'),
    slotEnd: new Date('2026-11-20T02:20:00Z'),
    tableId: null,
    interpreterId: null,
    state: 'scheduled',
    pinned: false,
    sequence: 0,
    createdAt: new Date('2026-11-01T02:00:00Z'),
    cancelledAt: null,
  },
  fair: {
    id: '019a0000-0000-7000-8000-000000000003',
    name: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
    venue: { vi: 'Quảng trường Trần Quang Khải' },
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  organiser: { name: { vi: 'Trung tâm Xúc tiến Thương mại' }, email: 'xuctien@vidu.vn' },
  table: { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null },
  interpreter: 'Huỳnh Ngọc Trâm',
  stamp: new Date('2026-11-01T02:00:00Z'),
  recipient: { name: 'Nguyễn Thị Lan', email: 'lan@vidu.vn' },
  partner: 'Hợp tác xã Tôm khô Rạch Gốc',
  path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
};

const { greeting, facts: labels, action, meetingScheduled, meetingMoved } = words.mails;

export function timeOf(
  {
    meeting,
    fair,
  }: { meeting: Pick<Meeting, 'slotStart' | 'slotEnd'>; fair: Pick<MeetingFacts['fair'], 'timeZone'> },
  language: UiLanguage,
): string {
  const reader = { zone: fair.timeZone, language };
  const [start, end] = [meeting.slotStart, meeting.slotEnd].map((at) => timeText(at, 'time', reader));
  return withZone(`${timeText(meeting.slotStart, 'full', reader)}, ${start}–${end}`, reader);
}

/** A letter about a meeting with its facts, for one side of it; `openingOf` says what happened, a paragraph each. */
export const meetingLetter =
  <M extends MeetingMail>(
    { subject, note }: { subject: Localised; note?: Localised },
    openingOf: (mail: M, writing: Writing) => string[],
  ) =>
  (mail: M, writing: Writing): Letter => {
    const { language, say, linkTo } = writing;
    const { partner, recipient, table, interpreter, fair } = mail;
    return {
      subject: say(subject, { partner }),
      paragraphs: [say(greeting, { name: recipient.name }), ...openingOf(mail, writing)],
      facts: [
        [say(labels.partner), partner],
        [say(labels.when), timeOf(mail, language)],
        [say(labels.where), wholePlace(table, textIn(fair.venue, language), language)],
        ...(interpreter === null ? [] : [[say(labels.interpreter), interpreter] as [string, string]]),
        [say(labels.fair), textIn(fair.name, language)],
      ],
      links: linksOf(table),
      action: { label: say(action), url: linkTo(mail.path) },
      ...(note && { note: say(note) }),
    };
  };

export const calendarOf =
  (method: CalendarPart['method']) =>
  (mail: MeetingMail, language: UiLanguage): CalendarPart[] => [
    meetingCalendar(
      calendarEntry(mail, { partner: mail.partner, language, stamp: mail.stamp, attendee: mail.recipient }),
      method,
    ),
  ];

export const meetingScheduledMail = defineMailKind<MeetingMail>({
  name: 'meeting.scheduled',
  budget: 'booking',
  settling: SETTLING.calm,
  preview,
  calendars: calendarOf('REQUEST'),
  letter: meetingLetter(meetingScheduled, (_mail, { say }) => [say(meetingScheduled.opening)]),
});

export const meetingMovedMail = defineMailKind<MeetingMail>({
  name: 'meeting.moved',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: { ...preview, meeting: { ...preview.meeting, sequence: 1 } },
  calendars: calendarOf('REQUEST'),
  letter: meetingLetter(meetingMoved, (_mail, { say }) => [say(meetingMoved.opening)]),
});
