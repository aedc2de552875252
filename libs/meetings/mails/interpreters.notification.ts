import { type Localised, textIn, type UiLanguage } from '#lib/kernel';
import type { Meeting } from '#lib/matchmaking';
import { type CalendarPart, defineMailKind, type Letter, SETTLING, type Writing } from '#lib/notifications';
import { words } from '../i18n/index.js';
import { meetingCalendar } from './meeting-calendar.js';
import { calendarEntry, type MeetingFacts } from './meeting-facts.query.js';
import { linksOf, wholePlace } from './meeting-place.js';
import { timeOf } from './meetings.notification.js';

export interface InterpreterMail extends Pick<MeetingFacts, 'fair' | 'organiser' | 'table'> {
  meeting: Pick<Meeting, 'id' | 'sequence' | 'slotStart' | 'slotEnd'>;
  /** The firms that meet. */
  between: string;
  stamp: Date;
  recipient: { name: string; email: string };
}

const preview: InterpreterMail = {
  meeting: {
    id: '019a0000-0000-7000-8000-000000000001',
    sequence: 0,
    slotStart: new Date('2026-11-20T02:00:00Z'),
    slotEnd: new Date('2026-11-20T02:20:00Z'),
  },
  fair: {
    id: '019a0000-0000-7000-8000-000000000003',
    name: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
    venue: { vi: 'Quảng trường Trần Quang Khải' },
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  organiser: { name: { vi: 'Trung tâm Xúc tiến Thương mại' }, email: 'xuctien@vidu.vn' },
  table: { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null },
  between: 'Saveurs du Mékong SARL – Hợp tác xã Tôm khô Rạch Gốc',
  stamp: new Date('2026-11-01T02:00:00Z'),
  recipient: { name: 'Huỳnh Ngọc Trâm', email: 'tram@vidu.vn' },
};

const { greeting, facts: labels, meetingInterpreting, meetingInterpretingEnded } = words.mails;

const letter =
  ({ subject, opening }: Record<'subject' | 'opening', Localised>) =>
  (mail: InterpreterMail, { language, say }: Writing): Letter => {
    const { between, fair, recipient, table } = mail;
    return {
      subject: say(subject, { between }),
      paragraphs: [say(greeting, { name: recipient.name }), say(opening)],
      facts: [
        [say(labels.partner), between],
        [say(labels.when), timeOf(mail, language)],
        [say(labels.where), wholePlace(table, textIn(fair.venue, language), language)],
        [say(labels.fair), textIn(fair.name, language)],
      ],
      links: linksOf(table),
    };
  };

const calendarOf =
  (method: CalendarPart['method']) =>
  (mail: InterpreterMail, language: UiLanguage): CalendarPart[] => {
    const { between: partner, stamp, recipient: attendee } = mail;
    return [meetingCalendar(calendarEntry(mail, { partner, language, stamp, attendee }), method)];
  };

/** To who interprets at a meeting, whenever something of it changes. */
export const interpretingMail = defineMailKind<InterpreterMail>({
  name: 'meeting.interpreting',
  budget: 'booking',
  settling: SETTLING.calm,
  preview,
  calendars: calendarOf('REQUEST'),
  letter: letter(meetingInterpreting),
});

/** To who no longer interprets at a meeting, be it cancelled or somebody else's now. */
export const interpretingEndedMail = defineMailKind<InterpreterMail>({
  name: 'meeting.interpreting-ended',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: { ...preview, meeting: { ...preview.meeting, sequence: 1 } },
  calendars: calendarOf('CANCEL'),
  letter: letter(meetingInterpretingEnded),
});
