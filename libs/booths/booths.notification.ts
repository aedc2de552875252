import { type DateOnly, daysText, formatMoney, textIn, type Translated } from '#lib/kernel';
import { defineMailKind, type Writing } from '#lib/notifications';
import { words } from './i18n/index.js';

/** What mails about booths tell. */
export interface BoothMail {
  name: string;
  organisationId: string;
  fairId: string;
  fairName: Translated;
  venue: Translated;
  hall: string;
  numbers: string[];
  areaM2: number;
  priceMinor: number;
  currency: string;
  startsOn: DateOnly;
  endsOn: DateOnly;
  timeZone: string;
  /** Whether exhibitors choose booths themselves now. */
  canChoose: boolean;
}

const preview: BoothMail = {
  name: 'Nguyễn Thị Lan',
  organisationId: '00000000-0000-7000-8000-000000000001',
  fairId: '00000000-0000-7000-8000-000000000002',
  fairName: { vi: 'Hội chợ OCOP Cà Mau', en: 'Cà Mau OCOP Fair', fr: 'Foire OCOP de Cà Mau' },
  venue: { vi: 'Quảng trường Phan Ngọc Hiển', en: 'Phan Ngọc Hiển Square', fr: 'Place Phan Ngọc Hiển' },
  hall: 'A',
  numbers: ['A12', 'A13'],
  areaM2: 18,
  priceMinor: 24_000_000,
  currency: 'VND',
  startsOn: '2025-11-20',
  endsOn: '2025-11-22',
  timeZone: 'Asia/Ho_Chi_Minh',
  canChoose: true,
};

const { greeting, facts: labels, boothClaimed, boothExpired } = words.mails;

function factsOf(mail: BoothMail, { language, say }: Writing): [string, string][] {
  const size = new Intl.NumberFormat(language).format(mail.areaM2);
  const price = formatMoney({ minor: mail.priceMinor, currency: mail.currency }, language);
  return [
    [say(labels.booths), mail.numbers.join(', ')],
    [say(labels.hall), mail.hall],
    [say(labels.size), `${size}\u00a0m²`],
    [say(labels.price), price],
    [say(labels.dates), daysText(mail.startsOn, mail.endsOn, language)],
    [say(labels.venue), textIn(mail.venue, language)],
  ];
}

const pathTo = ({ organisationId, fairId }: BoothMail) =>
  `/exhibitor/${organisationId}/fairs/${fairId}/booths`;

export const boothClaimedMail = defineMailKind<BoothMail>({
  name: 'booth.claimed',
  budget: 'booking',
  preview,
  letter(mail, writing) {
    const { say, linkTo } = writing;
    const { name, numbers, fairName } = mail;
    return {
      subject: say(boothClaimed.subject, { numbers, fairName }),
      paragraphs: [say(greeting, { name }), say(boothClaimed.confirmed, { fairName })],
      facts: factsOf(mail, writing),
      action: { label: say(boothClaimed.action), url: linkTo(pathTo(mail)) },
      note: say(boothClaimed.note),
    };
  },
});

export const boothExpiredMail = defineMailKind<BoothMail>({
  name: 'booth.expired',
  budget: 'booking',
  preview,
  letter(mail, writing) {
    const { say, linkTo } = writing;
    const { name, numbers, fairName, canChoose } = mail;
    const { next, action } = canChoose ? boothExpired.canChoose : boothExpired.choiceOver;
    return {
      subject: say(boothExpired.subject, { numbers, fairName }),
      paragraphs: [say(greeting, { name }), say(boothExpired.freeAgain), say(next)],
      facts: factsOf(mail, writing).slice(0, 4),
      action: { label: say(action), url: linkTo(pathTo(mail)) },
    };
  },
});
