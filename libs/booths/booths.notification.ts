import { type DateOnly, daysText, formatMoney, textIn, type Translated, type UiLanguage } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';

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

const LABELS: Record<UiLanguage, Record<'booths' | 'hall' | 'size' | 'price' | 'dates' | 'venue', string>> = {
  vi: {
    booths: 'Gian hàng',
    hall: 'Gian nhà',
    size: 'Diện tích',
    price: 'Giá thuê',
    dates: 'Thời gian',
    venue: 'Địa điểm',
  },
  en: { booths: 'Booths', hall: 'Hall', size: 'Size', price: 'Price', dates: 'Dates', venue: 'Venue' },
  fr: { booths: 'Stands', hall: 'Hall', size: 'Surface', price: 'Prix', dates: 'Dates', venue: 'Lieu' },
};

function factsIn(mail: BoothMail, language: UiLanguage): [string, string][] {
  const label = LABELS[language];
  const size = new Intl.NumberFormat(language).format(mail.areaM2);
  const price = formatMoney({ minor: mail.priceMinor, currency: mail.currency }, language);
  return [
    [label.booths, mail.numbers.join(', ')],
    [label.hall, mail.hall],
    [label.size, `${size}\u00a0m²`],
    [label.price, price],
    [label.dates, daysText(mail.startsOn, mail.endsOn, language)],
    [label.venue, textIn(mail.venue, language)],
  ];
}

const pathTo = ({ organisationId, fairId }: BoothMail) =>
  `/exhibitor/${organisationId}/fairs/${fairId}/booths`;

export const boothClaimedMail = defineMailKind<BoothMail>({
  name: 'booth.claimed',
  budget: 'booking',
  preview,
  letters: {
    vi: (mail, linkTo) => ({
      subject: `Gian ${mail.numbers.join(', ')} đã là của bạn – ${textIn(mail.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${mail.name},`,
        `Việc nhận gian hàng tại ${textIn(mail.fairName, 'vi')} đã được xác nhận. Thông tin gian hàng như sau:`,
      ],
      facts: factsIn(mail, 'vi'),
      action: { label: 'Xem gian hàng trên sơ đồ', url: linkTo(pathTo(mail)) },
      note: 'Muốn đổi hoặc trả gian, vui lòng liên hệ đơn vị tổ chức.',
    }),
    en: (mail, linkTo) => ({
      subject: `Booth ${mail.numbers.join(', ')} is yours – ${textIn(mail.fairName, 'en')}`,
      paragraphs: [
        `Dear ${mail.name},`,
        `Your booking is confirmed (${textIn(mail.fairName, 'en')}). This is what you have:`,
      ],
      facts: factsIn(mail, 'en'),
      action: { label: 'See it on the floor plan', url: linkTo(pathTo(mail)) },
      note: 'To change it or give it back, ask the organiser.',
    }),
    fr: (mail, linkTo) => ({
      subject: `Le stand ${mail.numbers.join(', ')} est à vous – ${textIn(mail.fairName, 'fr')}`,
      paragraphs: [
        `Bonjour ${mail.name},`,
        `Votre réservation est confirmée (${textIn(mail.fairName, 'fr')}). En voici le détail :`,
      ],
      facts: factsIn(mail, 'fr'),
      action: { label: 'Le voir sur le plan', url: linkTo(pathTo(mail)) },
      note: "Pour en changer ou le rendre, adressez-vous à l'organisateur.",
    }),
  },
});

export const boothExpiredMail = defineMailKind<BoothMail>({
  name: 'booth.expired',
  budget: 'booking',
  preview,
  letters: {
    vi: (mail, linkTo) => ({
      subject: `Hết thời gian giữ gian ${mail.numbers.join(', ')} – ${textIn(mail.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${mail.name},`,
        'Lượt giữ chỗ chưa được xác nhận kịp thời nên các gian đã được mở lại.',
        mail.canChoose
          ? 'Bạn vẫn có thể chọn lại nếu còn trống.'
          : 'Thời gian tự chọn gian đã hết: nếu vẫn cần gian, vui lòng liên hệ đơn vị tổ chức.',
      ],
      facts: factsIn(mail, 'vi').slice(0, 4),
      action: { label: mail.canChoose ? 'Chọn gian hàng' : 'Xem sơ đồ', url: linkTo(pathTo(mail)) },
    }),
    en: (mail, linkTo) => ({
      subject: `Your hold on booth ${mail.numbers.join(', ')} has ended – ${textIn(mail.fairName, 'en')}`,
      paragraphs: [
        `Dear ${mail.name},`,
        'The hold was not confirmed in time, so the booths are free again.',
        mail.canChoose
          ? 'You can choose again while there are free ones.'
          : 'The time to choose is over: if you still need a booth, ask the organiser.',
      ],
      facts: factsIn(mail, 'en').slice(0, 4),
      action: { label: mail.canChoose ? 'Choose a booth' : 'See the floor plan', url: linkTo(pathTo(mail)) },
    }),
    fr: (mail, linkTo) => ({
      subject: `Votre option sur le stand ${mail.numbers.join(', ')} a pris fin – ${textIn(mail.fairName, 'fr')}`,
      paragraphs: [
        `Bonjour ${mail.name},`,
        "L'option n'a pas été confirmée à temps ; les stands sont de nouveau libres.",
        mail.canChoose
          ? "Vous pouvez en choisir d'autres tant qu'il en reste."
          : "Le temps du choix est passé : s'il vous faut encore un stand, adressez-vous à l'organisateur.",
      ],
      facts: factsIn(mail, 'fr').slice(0, 4),
      action: { label: mail.canChoose ? 'Choisir un stand' : 'Voir le plan', url: linkTo(pathTo(mail)) },
    }),
  },
});
