import { daysText, textIn, type Translated, type UiLanguage } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';

/** A fair as the letter names it. */
export interface LetterFair {
  name: Translated;
  venue: Translated;
  venueAddress: string;
  /** Days, "YYYY-MM-DD". */
  startsOn: string;
  endsOn: string;
}

interface ExhibitorLetter {
  /** Of the person who is written to, as the organiser typed it. */
  name: string;
  /** What the exhibitor is called. */
  exhibitor: string;
  organiser: Translated;
  fairs: LetterFair[];
  token: string;
}

const namesIn = ({ fairs }: ExhibitorLetter, language: UiLanguage) =>
  fairs.map(({ name }) => textIn(name, language)).join(', ');
const linesIn = ({ fairs }: ExhibitorLetter, language: UiLanguage) =>
  fairs.map((fair) =>
    [
      textIn(fair.name, language),
      daysText(fair.startsOn, fair.endsOn, language),
      textIn(fair.venue, language),
      fair.venueAddress,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
const page = (token: string) => `/invitation?token=${token}`;

/** To whoever reads an entered exhibitor's mail: at which fairs it is said to exhibit, and what a yes and a no mean. */
export const exhibitorInvitedMail = defineMailKind<ExhibitorLetter>({
  name: 'exhibitor.invited',
  budget: 'asking',
  secrets: ['token'],
  preview: {
    name: 'Nguyễn Thị Lan',
    exhibitor: 'HTX Tôm Rừng Năm Căn',
    organiser: { vi: 'Trung tâm Xúc tiến Đầu tư Cà Mau', en: 'Ca Mau Investment Promotion Centre' },
    fairs: [
      {
        name: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
        venue: { vi: 'Quảng trường Hùng Vương', en: 'Hung Vuong Square', fr: 'Place Hung Vuong' },
        venueAddress: 'Bạc Liêu',
        startsOn: '2027-11-20',
        endsOn: '2027-11-23',
      },
    ],
    token: 'preview',
  },
  letters: {
    vi: (letter, linkTo) => ({
      subject: `Mời ${letter.exhibitor} tham gia ${namesIn(letter, 'vi')}`,
      paragraphs: [
        `Kính chào ${letter.name},`,
        `${textIn(letter.organiser, 'vi')} đã ghi ${letter.exhibitor} vào danh sách đơn vị tham gia:`,
        ...linesIn(letter, 'vi'),
        'Nhận lời nghĩa là đơn vị tham gia và tự quản lý phần của mình: hồ sơ, sản phẩm, gian hàng và lịch gặp.',
        'Nếu từ chối, phần thông tin mà ban tổ chức đã ghi được giữ nguyên, và không ai đăng nhập thay đơn vị.',
      ],
      action: { label: 'Xem và trả lời', url: linkTo(page(letter.token)) },
      note: 'Liên kết có hiệu lực trong 7 ngày. Nếu bạn không liên quan đến đơn vị này, hãy bỏ qua thư; sẽ không có gì thay đổi.',
    }),
    en: (letter, linkTo) => ({
      subject: `${letter.exhibitor}: invitation to take part in ${namesIn(letter, 'en')}`,
      paragraphs: [
        `Dear ${letter.name},`,
        `${textIn(letter.organiser, 'en')} has entered ${letter.exhibitor} as an exhibitor at:`,
        ...linesIn(letter, 'en'),
        'If you accept, you take part and look after the entry yourself: profile, products, booths and meetings.',
        'If you decline, the entry stays as the organiser made it, and nobody signs in for the exhibitor.',
      ],
      action: { label: 'Look and answer', url: linkTo(page(letter.token)) },
      note: 'The link is good for 7 days. If you have nothing to do with this exhibitor, ignore this mail; nothing will change.',
    }),
    fr: (letter, linkTo) => ({
      subject: `${letter.exhibitor} : invitation à participer (${namesIn(letter, 'fr')})`,
      paragraphs: [
        `Bonjour ${letter.name},`,
        `${textIn(letter.organiser, 'fr')} a inscrit ${letter.exhibitor} parmi les exposants :`,
        ...linesIn(letter, 'fr'),
        'Si vous acceptez, vous participez et gérez vous-même cette inscription : profil, produits, stands et rendez-vous.',
        "Si vous refusez, l'inscription reste telle que l'organisateur l'a faite, et personne ne se connecte au nom de l'exposant.",
      ],
      action: { label: 'Voir et répondre', url: linkTo(page(letter.token)) },
      note: 'Le lien est valable 7 jours. Si cet exposant ne vous concerne pas, ignorez ce message : rien ne changera.',
    }),
  },
});
