import { textIn, type UiLanguage } from '#lib/kernel';
import type { Meeting } from '#lib/matchmaking';
import { type CalendarPart, defineMailKind, type Letter, SETTLING } from '#lib/notifications';
import { meetingCalendar } from './meeting-calendar.js';
import { calendarEntry, type MeetingFacts } from './meeting-facts.query.js';
import { linksOf, wholePlace } from './meeting-place.js';
import { HELLO, LABELS, timeOf } from './meetings.notification.js';

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

interface Words {
  subject: (between: string) => string;
  opening: string;
}

const letter =
  (language: UiLanguage, { subject, opening }: Words) =>
  (mail: InterpreterMail): Letter => {
    const { between, fair, recipient, table } = mail;
    const labels = LABELS[language];
    return {
      subject: subject(between),
      paragraphs: [`${HELLO[language]} ${recipient.name},`, opening],
      facts: [
        [labels.partner, between],
        [labels.when, timeOf(mail, language)],
        [labels.where, wholePlace(table, textIn(fair.venue, language), language)],
        [labels.fair, textIn(fair.name, language)],
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
  letters: {
    vi: letter('vi', {
      subject: (between) => `Phiên dịch cuộc gặp ${between}`,
      opening:
        'Bạn phiên dịch tại cuộc gặp dưới đây. Lời mời kèm theo thư này thêm hoặc cập nhật lịch của bạn.',
    }),
    en: letter('en', {
      subject: (between) => `Interpreting: ${between}`,
      opening:
        'You interpret at the meeting below. The attached invitation adds it to your calendar or updates it there.',
    }),
    fr: letter('fr', {
      subject: (between) => `Interprétation : ${between}`,
      opening:
        "Vous interprétez lors du rendez-vous ci-dessous. L'invitation jointe l'ajoute à votre calendrier ou l'y met à jour.",
    }),
  },
});

/** To who no longer interprets at a meeting, be it cancelled or somebody else's now. */
export const interpretingEndedMail = defineMailKind<InterpreterMail>({
  name: 'meeting.interpreting-ended',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: { ...preview, meeting: { ...preview.meeting, sequence: 1 } },
  calendars: calendarOf('CANCEL'),
  letters: {
    vi: letter('vi', {
      subject: (between) => `Thôi phiên dịch cuộc gặp ${between}`,
      opening: 'Bạn không còn phiên dịch tại cuộc gặp dưới đây. Khung giờ này trong lịch của bạn lại trống.',
    }),
    en: letter('en', {
      subject: (between) => `No longer interpreting: ${between}`,
      opening: 'You no longer interpret at the meeting below. The slot in your calendar is free again.',
    }),
    fr: letter('fr', {
      subject: (between) => `Fin d'interprétation : ${between}`,
      opening:
        "Vous n'interprétez plus lors du rendez-vous ci-dessous. Ce créneau de votre calendrier est de nouveau libre.",
    }),
  },
});
