import { type Counted, type Localised, timeText, withZone } from '#lib/kernel';
import { type MeetingPlace, placeName } from '#lib/meetings';
import { defineMailKind, type Letter, SETTLING, type Writing } from '#lib/notifications';
import { words } from './i18n/index.js';

interface PunctualityMail {
  name: string;
  partner: string;
  slotStart: Date;
  timeZone: string;
  table: MeetingPlace | null;
  /** The reader's timetable in the web app. */
  path: string;
}

interface LateMail extends PunctualityMail {
  minutes: number;
}

const { greeting, where, openTimetable, meetingLate, meetingInTime } = words.mails;

/** By how many minutes the partner is late, where that is said, is the `count` of the words. */
const letter =
  <M extends PunctualityMail>(
    { subject, opening }: Record<'subject' | 'opening', Localised | Counted>,
    countOf: (mail: M) => { count?: number },
  ) =>
  (mail: M, { language, say, linkTo }: Writing): Letter => {
    const { name, partner, slotStart, timeZone, table, path } = mail;
    const reader = { zone: timeZone, language };
    const time = withZone(timeText(slotStart, 'time', reader), reader);
    return {
      subject: say(subject, { partner, ...countOf(mail) }),
      paragraphs: [say(greeting, { name }), say(opening, { partner, time, ...countOf(mail) })],
      ...(table && { facts: [[say(where), placeName(table, language)]] as [string, string][] }),
      action: { label: say(openTimetable), url: linkTo(path) },
    };
  };

const preview: PunctualityMail = {
  name: 'Nguyễn Thị Lan',
  partner: 'Saveurs du Mékong SARL',
  slotStart: new Date('2026-11-20T02:00:00Z'),
  timeZone: 'Asia/Ho_Chi_Minh',
  table: { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null },
  path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
};

export const meetingLateMail = defineMailKind<LateMail>({
  name: 'meeting.late',
  budget: 'exchange',
  settling: SETTLING.urgent,
  preview: { ...preview, minutes: 10 },
  letter: letter(meetingLate, ({ minutes }) => ({ count: minutes })),
});

/** Takes back what was said of being late. */
export const meetingInTimeMail = defineMailKind<PunctualityMail>({
  name: 'meeting.in-time',
  budget: 'exchange',
  settling: SETTLING.urgent,
  preview,
  letter: letter(meetingInTime, () => ({})),
});
