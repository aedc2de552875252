import { textIn, timeText, type UiLanguage, withZone } from '#lib/kernel';
import type { Meeting } from '#lib/matchmaking';
import { type CalendarPart, defineMailKind, type Letter, type LinkTo, SETTLING } from '#lib/notifications';
import { meetingCalendar } from './meeting-calendar.js';
import { calendarEntry, INTERPRETER, type MeetingFacts } from './meeting-facts.query.js';
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

export const LABELS: Record<
  UiLanguage,
  { when: string; where: string; partner: string; fair: string; open: string }
> = {
  vi: { when: 'Thời gian', where: 'Nơi gặp', partner: 'Đối tác', fair: 'Hội chợ', open: 'Mở lịch gặp' },
  en: { when: 'When', where: 'Where', partner: 'With', fair: 'Fair', open: 'Open your timetable' },
  fr: { when: 'Quand', where: 'Où', partner: 'Avec', fair: 'Foire', open: 'Ouvrir votre planning' },
};
export const HELLO: Record<UiLanguage, string> = { vi: 'Kính chào', en: 'Dear', fr: 'Bonjour' };

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

const interpreterFact = ({ interpreter }: MeetingMail, language: UiLanguage): [string, string][] =>
  interpreter === null ? [] : [[INTERPRETER[language], interpreter]];

interface Words<M> {
  subject: (partner: string) => string;
  /** What happened, a paragraph each. */
  opening: (mail: M) => string[];
  note?: string;
}

export const meetingLetter =
  <M extends MeetingMail>(language: UiLanguage, { subject, opening, note }: Words<M>) =>
  (mail: M, linkTo: LinkTo): Letter => {
    const labels = LABELS[language];
    return {
      subject: subject(mail.partner),
      paragraphs: [`${HELLO[language]} ${mail.recipient.name},`, ...opening(mail)],
      facts: [
        [labels.partner, mail.partner],
        [labels.when, timeOf(mail, language)],
        [labels.where, wholePlace(mail.table, textIn(mail.fair.venue, language), language)],
        ...interpreterFact(mail, language),
        [labels.fair, textIn(mail.fair.name, language)],
      ],
      links: linksOf(mail.table),
      action: { label: labels.open, url: linkTo(mail.path) },
      ...(note && { note }),
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
  letters: {
    vi: meetingLetter('vi', {
      subject: (partner) => `Cuộc gặp với ${partner}`,
      opening: () => ['Cuộc gặp sau đã được xếp. Lời mời lịch kèm theo thư này.'],
      note: 'Nếu không thể đến, xin dời hoặc hủy cuộc gặp trong lịch của bạn để bàn được nhường cho người khác.',
    }),
    en: meetingLetter('en', {
      subject: (partner) => `Meeting with ${partner}`,
      opening: () => ['This meeting has been scheduled. A calendar invitation comes with this mail.'],
      note: 'If you cannot come, please move or cancel it in your timetable, so that others can have the table.',
    }),
    fr: meetingLetter('fr', {
      subject: (partner) => `Rendez-vous avec ${partner}`,
      opening: () => ['Ce rendez-vous est fixé. Une invitation de calendrier accompagne ce message.'],
      note: "En cas d'empêchement, déplacez-le ou annulez-le dans votre planning : la table servira à d'autres.",
    }),
  },
});

export const meetingMovedMail = defineMailKind<MeetingMail>({
  name: 'meeting.moved',
  budget: 'booking',
  settling: SETTLING.calm,
  preview: { ...preview, meeting: { ...preview.meeting, sequence: 1 } },
  calendars: calendarOf('REQUEST'),
  letters: {
    vi: meetingLetter('vi', {
      subject: (partner) => `Đổi giờ cuộc gặp với ${partner}`,
      opening: () => [
        'Cuộc gặp đã được dời sang thời gian và bàn dưới đây. Lịch của bạn được cập nhật bằng tệp kèm theo.',
      ],
    }),
    en: meetingLetter('en', {
      subject: (partner) => `New time for your meeting with ${partner}`,
      opening: () => [
        'The meeting has moved to the time and table below. The attached invitation updates your calendar.',
      ],
    }),
    fr: meetingLetter('fr', {
      subject: (partner) => `Nouvel horaire du rendez-vous avec ${partner}`,
      opening: () => [
        "Le rendez-vous est déplacé à l'heure et à la table ci-dessous. L'invitation jointe met à jour votre calendrier.",
      ],
    }),
  },
});
