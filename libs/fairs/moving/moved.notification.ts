import { daysText, textIn, type Translated, type UiLanguage, zoneWords } from '#lib/kernel';
import { defineMailKind, SETTLING, type Writing } from '#lib/notifications';
import type { MovedEvent } from '#lib/festivals';
import { words } from '../i18n/index.js';
import type { Told } from './fair-follower.js';

export interface MovedMail extends Pick<MovedEvent, 'reason' | 'before' | 'after'> {
  /** The clock that its hours keep to from now on; null where it moved to other days. */
  timeZone: string | null;
  /** Of the edition or the fair that was moved. */
  event: Translated;
  place: Translated;
  name: string;
  path: string | null;
  facts: Told['facts'];
  calendars: Told['calendars'];
}

const preview: MovedMail = {
  timeZone: null,
  event: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
  place: { vi: 'Quảng trường Trần Quang Khải' },
  reason: {
    vi: 'Bão số 15 đổ bộ đúng tuần lễ khai mạc.',
    en: 'Typhoon no. 15 makes landfall in the opening week.',
    fr: "Le typhon n° 15 touche terre la semaine de l'ouverture.",
  },
  before: { startsOn: '2026-11-20', endsOn: '2026-11-23' },
  after: { startsOn: '2026-11-27', endsOn: '2026-11-30' },
  name: 'Nguyễn Thị Lan',
  path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
  facts: [['Gặp · 09:00, T6 27/11 (giờ Việt Nam)', 'Saveurs du Mékong SARL\nBàn 7, Nhà A']],
  calendars: [],
};

const moved = words.mails.fairMoved;

/** What has become of the event, as the subject and the first paragraph say it. */
function newsIn({ event, timeZone, after }: MovedMail, { language, say }: Writing): [string, string] {
  if (timeZone === null) {
    const { subject, opening } = moved.otherDays;
    return [say(subject, { event, days: daysIn(after, language) }), say(opening, { event })];
  }
  const { subject, opening } = moved.otherClock;
  const zone = zoneWords(timeZone, language);
  return [say(subject, { event, zone }), say(opening, { event, zone })];
}

const daysIn = ({ startsOn, endsOn }: MovedMail['after'], language: UiLanguage): string =>
  daysText(startsOn, endsOn, language);

/** The one mail to each person when an event has moved to other days. */
export const eventMovedMail = defineMailKind<MovedMail>({
  name: 'fair.moved',
  budget: 'booking',
  settling: SETTLING.calm,
  preview,
  calendars: ({ calendars }) => calendars,
  letter(mail, writing) {
    const { language, say, linkTo } = writing;
    const [subject, opening] = newsIn(mail, writing);
    const reason = textIn(mail.reason, language);
    const before: [string, string] = [say(moved.before), daysIn(mail.before, language)];
    return {
      subject,
      paragraphs: [
        say(moved.greeting, { name: mail.name }),
        opening,
        ...(reason === '' ? [] : [say(moved.because, { reason })]),
      ],
      facts: [
        ...(mail.timeZone === null ? [before] : []),
        [say(moved.after), daysIn(mail.after, language)],
        [say(moved.where), textIn(mail.place, language)],
        ...mail.facts,
      ],
      ...(mail.path !== null && { action: { label: say(moved.action), url: linkTo(mail.path) } }),
      note: say(mail.calendars.length > 0 ? moved.meetingsMoveAlong : moved.whatYouHaveStands),
    };
  },
});
