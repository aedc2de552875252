import type { UiLanguage } from '#lib/kernel';
import { defineMailKind, type Letter, type LinkTo } from '#lib/notifications';
import { type MeetingPlace, placeName } from '../meeting-place.js';

interface LateMail {
  name: string;
  partner: string;
  minutes: number;
  slotStart: Date;
  timeZone: string;
  table: MeetingPlace | null;
  /** The reader's timetable in the web app. */
  path: string;
}

interface Words {
  hello: string;
  subject: (partner: string, minutes: number) => string;
  opening: (partner: string, minutes: number, time: string) => string;
  where: string;
  open: string;
}

const letter =
  (language: UiLanguage, { hello, subject, opening, where, open }: Words) =>
  ({ name, partner, minutes, slotStart, timeZone, table, path }: LateMail, linkTo: LinkTo): Letter => {
    const clock = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const time = new Intl.DateTimeFormat(language, clock).format(slotStart);
    return {
      subject: subject(partner, minutes),
      paragraphs: [`${hello} ${name},`, opening(partner, minutes, time)],
      ...(table && { facts: [[where, placeName(table, language)]] as [string, string][] }),
      action: { label: open, url: linkTo(path) },
    };
  };

export const meetingLateMail = defineMailKind<LateMail>({
  name: 'meeting.late',
  preview: {
    name: 'Nguyễn Thị Lan',
    partner: 'Saveurs du Mékong SARL',
    minutes: 10,
    slotStart: new Date('2026-11-20T02:00:00Z'),
    timeZone: 'Asia/Ho_Chi_Minh',
    table: { number: 7, kind: 'table', hall: 'Nhà A', videoUrl: null },
    path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
  },
  letters: {
    vi: letter('vi', {
      hello: 'Kính chào',
      subject: (partner, minutes) => `${partner} đến muộn ${minutes} phút`,
      opening: (partner, minutes, time) =>
        `${partner} báo sẽ đến cuộc gặp lúc ${time} muộn khoảng ${minutes} phút.`,
      where: 'Nơi gặp',
      open: 'Mở lịch gặp',
    }),
    en: letter('en', {
      hello: 'Dear',
      subject: (partner, minutes) => `${partner} will be ${minutes} minutes late`,
      opening: (partner, minutes, time) =>
        `${partner} will be about ${minutes} minutes late for your meeting at ${time}.`,
      where: 'Where',
      open: 'Open your timetable',
    }),
    fr: letter('fr', {
      hello: 'Bonjour',
      subject: (partner, minutes) => `${partner} aura ${minutes} minutes de retard`,
      opening: (partner, minutes, time) =>
        `${partner} aura environ ${minutes} minutes de retard à votre rendez-vous de ${time}.`,
      where: 'Lieu',
      open: 'Ouvrir votre planning',
    }),
  },
});
