import { type Localised, sayIn, timeText, type Translated, type UiLanguage, zoneWords } from '#lib/kernel';
import {
  calendarEntry,
  linksOf,
  type MeetingFacts,
  type MeetingPlace,
  meetingsCalendar,
  wholePlace,
} from '#lib/meetings';
import { type CalendarPart, defineMailKind, type Letter, type Writing } from '#lib/notifications';
import type { ChangeKind } from '../domain/publication-plan.js';
import { words } from '../i18n/index.js';

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

const { greeting, clock, lines: kinds, interpreter: interpretedBy, formerly, action } = words.mails;

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
  const say = sayIn(language);
  const isElsewhere = kind === 'moved' && formerSlot && formerSlot.getTime() !== slotStart.getTime();
  const notes = [
    wholePlace(table, '', language),
    interpreter ? say(interpretedBy, { name: interpreter }) : '',
    isElsewhere ? say(formerly, { time: slotText(formerSlot, language, timeZone) }) : '',
  ].filter((note) => note !== '');
  return [`${say(kinds[kind])} · ${slotText(slotStart, language, timeZone)}`, [partner, ...notes].join('\n')];
}

const letter =
  ({ subject, opening, note }: Record<'subject' | 'opening' | 'note', Localised>) =>
  ({ fair, lines, recipient, path }: TimetableMail, { language, say, linkTo }: Writing): Letter => ({
    subject: say(subject, { fair: fair.name }),
    paragraphs: [
      say(greeting, { name: recipient.name }),
      say(opening, { fair: fair.name }),
      say(clock, { zone: zoneWords(fair.timeZone, language) }),
    ],
    facts: lines.map((one) => factOf(one, language, fair.timeZone)),
    links: lines.flatMap(({ table }) => linksOf(table)),
    ...(path !== null && { action: { label: say(action), url: linkTo(path) } }),
    note: say(note),
  });

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
  letter: letter(words.mails.timetablePublished),
});

/** A timetable that is open for comments. */
export const timetableProposedMail = defineMailKind<TimetableMail>({
  name: 'timetable.proposed',
  budget: 'letter',
  preview: { ...preview, lines: [{ ...line, kind: 'proposed' }] },
  letter: letter(words.mails.timetableProposed),
});
