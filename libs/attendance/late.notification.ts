import { timeText, type UiLanguage, withZone } from '#lib/kernel';
import { type MeetingPlace, placeName } from '#lib/meetings';
import { defineMailKind, type Letter, type LinkTo, SETTLING } from '#lib/notifications';

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

const LABELS: Record<UiLanguage, { hello: string; where: string; open: string }> = {
  vi: { hello: 'Kính chào', where: 'Nơi gặp', open: 'Mở lịch gặp' },
  en: { hello: 'Dear', where: 'Where', open: 'Open your timetable' },
  fr: { hello: 'Bonjour', where: 'Lieu', open: 'Ouvrir votre planning' },
};

interface Words<M> {
  subject: (mail: M) => string;
  opening: (mail: M, time: string) => string;
}

const letter =
  <M extends PunctualityMail>(language: UiLanguage, { subject, opening }: Words<M>) =>
  (mail: M, linkTo: LinkTo): Letter => {
    const { name, slotStart, timeZone, table, path } = mail;
    const { hello, where, open } = LABELS[language];
    const reader = { zone: timeZone, language };
    const time = withZone(timeText(slotStart, 'time', reader), reader);
    return {
      subject: subject(mail),
      paragraphs: [`${hello} ${name},`, opening(mail, time)],
      ...(table && { facts: [[where, placeName(table, language)]] as [string, string][] }),
      action: { label: open, url: linkTo(path) },
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
  letters: {
    vi: letter('vi', {
      subject: ({ partner, minutes }) => `${partner} đến muộn ${minutes} phút`,
      opening: ({ partner, minutes }, time) =>
        `${partner} báo sẽ đến cuộc gặp lúc ${time} muộn khoảng ${minutes} phút.`,
    }),
    en: letter('en', {
      subject: ({ partner, minutes }) => `${partner} will be ${minutes} minutes late`,
      opening: ({ partner, minutes }, time) =>
        `${partner} will be about ${minutes} minutes late for your meeting at ${time}.`,
    }),
    fr: letter('fr', {
      subject: ({ partner, minutes }) => `${partner} aura ${minutes} minutes de retard`,
      opening: ({ partner, minutes }, time) =>
        `${partner} aura environ ${minutes} minutes de retard à votre rendez-vous de ${time}.`,
    }),
  },
});

/** Takes back what was said of being late. */
export const meetingInTimeMail = defineMailKind<PunctualityMail>({
  name: 'meeting.in-time',
  budget: 'exchange',
  settling: SETTLING.urgent,
  preview,
  letters: {
    vi: letter('vi', {
      subject: ({ partner }) => `${partner} vẫn đến đúng giờ`,
      opening: ({ partner }, time) => `${partner} báo vẫn đến đúng giờ cho cuộc gặp lúc ${time}.`,
    }),
    en: letter('en', {
      subject: ({ partner }) => `${partner} will be in time after all`,
      opening: ({ partner }, time) => `${partner} will be in time after all for your meeting at ${time}.`,
    }),
    fr: letter('fr', {
      subject: ({ partner }) => `${partner} sera finalement à l'heure`,
      opening: ({ partner }, time) => `${partner} sera finalement à l'heure à votre rendez-vous de ${time}.`,
    }),
  },
});
