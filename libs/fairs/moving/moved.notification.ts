import { daysText, labelled, textIn, type Translated, type UiLanguage, zoneWords } from '#lib/kernel';
import { defineMailKind, type Letter, type LinkTo, SETTLING } from '#lib/notifications';
import type { MovedEvent } from '#lib/festivals';
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

interface Words {
  hello: string;
  subject: (event: string, days: string) => string;
  opening: (event: string) => string;
  /** Subject and opening where the clock is another one and the days are the same. */
  clock: {
    subject: (event: string, zone: string) => string;
    opening: (event: string, zone: string) => string;
  };
  reason: string;
  before: string;
  after: string;
  where: string;
  open: string;
  /** For who has appointments, and for who has none. */
  note: { own: string; none: string };
}

const openingOf = (mail: MovedMail, words: Words, language: UiLanguage): [string, string] => {
  const event = textIn(mail.event, language);
  const zone = mail.timeZone && zoneWords(mail.timeZone, language);
  if (zone) return [words.clock.subject(event, zone), words.clock.opening(event, zone)];
  return [words.subject(event, daysIn(mail.after, language)), words.opening(event)];
};

const daysIn = ({ startsOn, endsOn }: MovedMail['after'], language: UiLanguage): string =>
  daysText(startsOn, endsOn, language);

const letter =
  (language: UiLanguage, words: Words) =>
  (mail: MovedMail, linkTo: LinkTo): Letter => {
    const [subject, opening] = openingOf(mail, words, language);
    const reason = textIn(mail.reason, language);
    return {
      subject,
      paragraphs: [
        `${words.hello} ${mail.name},`,
        opening,
        ...(reason === '' ? [] : [labelled(words.reason, reason, language)]),
      ],
      facts: [
        ...(mail.timeZone === null
          ? [[words.before, daysIn(mail.before, language)] as [string, string]]
          : []),
        [words.after, daysIn(mail.after, language)],
        [words.where, textIn(mail.place, language)],
        ...mail.facts,
      ],
      ...(mail.path !== null && { action: { label: words.open, url: linkTo(mail.path) } }),
      note: mail.calendars.length > 0 ? words.note.own : words.note.none,
    };
  };

/** The one mail to each person when an event has moved to other days. */
export const eventMovedMail = defineMailKind<MovedMail>({
  name: 'fair.moved',
  budget: 'booking',
  settling: SETTLING.calm,
  preview,
  calendars: ({ calendars }) => calendars,
  letters: {
    vi: letter('vi', {
      hello: 'Kính chào',
      subject: (event, days) => `${event} dời sang ${days}`,
      opening: (event) => `${event} được dời sang những ngày khác. Giờ giấc trong ngày vẫn giữ nguyên.`,
      clock: {
        subject: (event, zone) => `${event}: giờ nay tính theo ${zone}`,
        opening: (event, zone) => `Các giờ của ${event} vẫn như đã ghi, nhưng nay tính theo ${zone}.`,
      },
      reason: 'Lý do',
      before: 'Trước đây',
      after: 'Nay là',
      where: 'Địa điểm',
      open: 'Mở trang của bạn',
      note: {
        own: 'Mọi cuộc gặp của bạn dời theo, vẫn đối tác, bàn và giờ cũ. Tệp kèm theo cập nhật lịch của bạn.',
        none: 'Những gì đã đăng ký, đặt chỗ hoặc nhận lời vẫn có hiệu lực cho những ngày mới.',
      },
    }),
    en: letter('en', {
      hello: 'Dear',
      subject: (event, days) => `${event} moves to ${days}`,
      opening: (event) => `${event} moves to other days. The hours of the day stay the same.`,
      clock: {
        subject: (event, zone) => `${event}: hours are ${zone} now`,
        opening: (event, zone) => `The hours of ${event} stay as written, but are ${zone} from now on.`,
      },
      reason: 'Reason',
      before: 'Before',
      after: 'Now',
      where: 'Where',
      open: 'Open your page',
      note: {
        own: 'All your meetings move along, with the same partners, tables and hours. The attached file updates your calendar.',
        none: 'What you have registered, booked or accepted stands for the new days.',
      },
    }),
    fr: letter('fr', {
      hello: 'Bonjour',
      subject: (event, days) => `${event} : nouvelles dates, ${days}`,
      opening: (event) => `${event} change de dates. Les horaires de la journée restent les mêmes.`,
      clock: {
        subject: (event, zone) => `${event} : nouveau fuseau horaire (${zone})`,
        opening: (event, zone) =>
          `${event} : les horaires restent ceux indiqués ; fuseau horaire désormais : ${zone}.`,
      },
      reason: 'Motif',
      before: 'Auparavant',
      after: 'Désormais',
      where: 'Lieu',
      open: 'Ouvrir votre page',
      note: {
        own: 'Tous vos rendez-vous suivent, avec les mêmes partenaires, tables et heures. Le fichier joint met à jour votre calendrier.',
        none: 'Vos inscriptions, réservations et réponses restent valables pour les nouvelles dates.',
      },
    }),
  },
});
