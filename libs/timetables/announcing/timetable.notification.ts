import { textIn, timeText, type Translated, type UiLanguage, zoneWords } from '#lib/kernel';
import {
  calendarEntry,
  linksOf,
  type MeetingFacts,
  type MeetingPlace,
  meetingsCalendar,
  wholePlace,
} from '#lib/meetings';
import { type CalendarPart, defineMailKind, type Letter, type LinkTo } from '#lib/notifications';
import type { ChangeKind } from '../domain/publication-plan.js';

/** One meeting of the reader's timetable, as it is now. */
export interface TimetableLine {
  /** `proposed`: in a provisional timetable, and nobody's calendar yet. */
  kind: ChangeKind | 'proposed';
  meetingId: string;
  sequence: number;
  slotStart: Date;
  slotEnd: Date;
  formerSlot: Date | null;
  partner: string;
  table: MeetingPlace | null;
  interpreter: string | null;
}

export interface TimetableMail {
  fair: { id: string; name: Translated; venue: Translated; timeZone: string };
  organiser: { name: Translated; email: string };
  stamp: Date;
  recipient: { name: string; email: string };
  lines: TimetableLine[];
  /** The reader's timetable in the web app; null for who has none there. */
  path: string | null;
}

const line: TimetableLine = {
  kind: 'added',
  meetingId: '019a0000-0000-7000-8000-000000000001',
  sequence: 0,
  slotStart: new Date('2026-11-20T02:00:00Z'),
  slotEnd: new Date('2026-11-20T02:20:00Z'),
  formerSlot: null,
  partner: 'Hợp tác xã Tôm khô Rạch Gốc',
  table: { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null },
  interpreter: 'Trần Mỹ Duyên',
};
const moved: TimetableLine = {
  ...line,
  kind: 'moved',
  sequence: 1,
  meetingId: '019a0000-0000-7000-8000-000000000002',
  slotStart: new Date('2026-11-20T03:00:00Z'),
  slotEnd: new Date('2026-11-20T03:20:00Z'),
  formerSlot: new Date('2026-11-20T02:30:00Z'),
  partner: 'Bánh phồng tôm Hàng Vịnh',
  interpreter: null,
};

const preview: TimetableMail = {
  fair: {
    id: '019a0000-0000-7000-8000-000000000003',
    name: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
    venue: { vi: 'Quảng trường Trần Quang Khải' },
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  organiser: { name: { vi: 'Trung tâm Xúc tiến Thương mại' }, email: 'xuctien@vidu.vn' },
  stamp: new Date('2026-11-01T02:00:00Z'),
  recipient: { name: 'Nguyễn Thị Lan', email: 'lan@vidu.vn' },
  lines: [line, moved],
  path: '/buyer/019a0000-0000-7000-8000-000000000006/timetable',
};

type Words = { hello: string; open: string } & Record<TimetableLine['kind'], string> & {
    /** Whose hours they are. */
    clock: (zone: string) => string;
    from: (time: string) => string;
    interpreter: (name: string) => string;
  };

const WORDS: Record<UiLanguage, Words> = {
  vi: {
    hello: 'Kính chào',
    open: 'Mở lịch gặp',
    added: 'Mới',
    moved: 'Đổi',
    cancelled: 'Hủy',
    proposed: 'Dự kiến',
    clock: (zone) => `Các giờ dưới đây là ${zone}.`,
    from: (time) => `trước là ${time}`,
    interpreter: (name) => `phiên dịch: ${name}`,
  },
  en: {
    hello: 'Dear',
    open: 'Open your timetable',
    added: 'New',
    moved: 'Changed',
    cancelled: 'Cancelled',
    proposed: 'Proposed',
    clock: (zone) => `The hours below are ${zone}.`,
    from: (time) => `was ${time}`,
    interpreter: (name) => `interpreter: ${name}`,
  },
  fr: {
    hello: 'Bonjour',
    open: 'Ouvrir votre planning',
    added: 'Nouveau',
    moved: 'Modifié',
    cancelled: 'Annulé',
    proposed: 'Proposé',
    clock: (zone) => `Fuseau horaire des rendez-vous ci-dessous : ${zone}.`,
    from: (time) => `auparavant ${time}`,
    interpreter: (name) => `interprète : ${name}`,
  },
};

function slotText(at: Date, language: UiLanguage, timeZone: string): string {
  const reader = { zone: timeZone, language };
  return `${timeText(at, 'time', reader)}, ${timeText(at, 'dayMonth', reader)}`;
}

/** A meeting in a line: when, with whom, where. */
export function factOf(
  { kind, slotStart, formerSlot, partner, table, interpreter }: TimetableLine,
  language: UiLanguage,
  timeZone: string,
): [string, string] {
  const words = WORDS[language];
  const isElsewhere = kind === 'moved' && formerSlot && formerSlot.getTime() !== slotStart.getTime();
  const notes = [
    wholePlace(table, '', language),
    interpreter ? words.interpreter(interpreter) : '',
    isElsewhere ? words.from(slotText(formerSlot, language, timeZone)) : '',
  ].filter((note) => note !== '');
  return [`${words[kind]} · ${slotText(slotStart, language, timeZone)}`, [partner, ...notes].join('\n')];
}

type Text = { subject: (fair: string) => string; opening: (fair: string) => string; note: string };

const letter =
  (language: UiLanguage, { subject, opening, note }: Text) =>
  ({ fair, lines, recipient, path }: TimetableMail, linkTo: LinkTo): Letter => {
    const name = textIn(fair.name, language);
    const { hello, clock } = WORDS[language];
    return {
      subject: subject(name),
      paragraphs: [`${hello} ${recipient.name},`, opening(name), clock(zoneWords(fair.timeZone, language))],
      facts: lines.map((one) => factOf(one, language, fair.timeZone)),
      links: lines.flatMap(({ table }) => linksOf(table)),
      ...(path !== null && { action: { label: WORDS[language].open, url: linkTo(path) } }),
      note,
    };
  };

/** What is new or changed as REQUEST, what is cancelled as CANCEL: a file for each, so that the mail stays small. */
export function calendarsOf(mail: TimetableMail, language: UiLanguage): CalendarPart[] {
  const partOf = (lines: TimetableLine[], method: CalendarPart['method']) =>
    lines.length === 0
      ? []
      : [
          meetingsCalendar(
            lines.map((one) => entryOf(one, mail, language)),
            method,
          ),
        ];
  return [
    ...partOf(
      mail.lines.filter(({ kind }) => kind === 'added' || kind === 'moved'),
      'REQUEST',
    ),
    ...partOf(
      mail.lines.filter(({ kind }) => kind === 'cancelled'),
      'CANCEL',
    ),
  ];
}

function entryOf(
  one: TimetableLine,
  { fair, organiser, stamp, recipient }: TimetableMail,
  language: UiLanguage,
) {
  const { meetingId: id, sequence, slotStart, slotEnd, table, partner } = one;
  const facts: Pick<MeetingFacts, 'fair' | 'organiser' | 'table'> = { fair, organiser, table };
  return calendarEntry(
    { ...facts, meeting: { id, sequence, slotStart, slotEnd } },
    { partner, language, stamp, attendee: recipient },
  );
}

/** The timetable that holds: at first all of it, later what has changed. */
export const timetablePublishedMail = defineMailKind<TimetableMail>({
  name: 'timetable.published',
  budget: 'booking',
  preview,
  calendars: calendarsOf,
  letters: {
    vi: letter('vi', {
      subject: (fair) => `Lịch gặp của bạn tại ${fair}`,
      opening: (fair) =>
        `Đây là các cuộc gặp mới hoặc có thay đổi của bạn tại ${fair}. Lời mời lịch kèm theo thư này.`,
      note: 'Các cuộc gặp không nêu ở đây vẫn giữ nguyên. Nếu không thể đến, xin dời hoặc hủy trong lịch của bạn.',
    }),
    en: letter('en', {
      subject: (fair) => `${fair}: your meetings`,
      opening: (fair) =>
        `These are your new and changed meetings (${fair}). Calendar invitations come with this mail.`,
      note: 'Meetings that are not listed stay as they were. If you cannot come, please move or cancel them in your timetable.',
    }),
    fr: letter('fr', {
      subject: (fair) => `${fair} : vos rendez-vous`,
      opening: (fair) =>
        `Voici vos rendez-vous nouveaux ou modifiés (${fair}). Les invitations de calendrier accompagnent ce message.`,
      note: "Les rendez-vous qui ne figurent pas ici ne changent pas. En cas d'empêchement, déplacez-les ou annulez-les dans votre planning.",
    }),
  },
});

/** A timetable that is open for comments. */
export const timetableProposedMail = defineMailKind<TimetableMail>({
  name: 'timetable.proposed',
  budget: 'letter',
  preview: { ...preview, lines: [{ ...line, kind: 'proposed' }] },
  letters: {
    vi: letter('vi', {
      subject: (fair) => `Lịch gặp dự kiến tại ${fair}: mời bạn góp ý`,
      opening: (fair) =>
        `Đây là lịch gặp dự kiến của bạn tại ${fair}. Xin xem và góp ý trước khi lịch được công bố.`,
      note: 'Lịch này chưa chính thức: giờ và bàn có thể còn thay đổi.',
    }),
    en: letter('en', {
      subject: (fair) => `${fair}: your proposed meetings, please comment`,
      opening: (fair) =>
        `This is your proposed timetable (${fair}). Please look at it and comment before it is published.`,
      note: 'It is not final: times and tables may still change.',
    }),
    fr: letter('fr', {
      subject: (fair) => `${fair} : vos rendez-vous proposés, à commenter`,
      opening: (fair) =>
        `Voici votre planning proposé (${fair}). Merci de le consulter et de le commenter avant sa publication.`,
      note: "Il n'est pas définitif : horaires et tables peuvent encore changer.",
    }),
  },
});
