import { daysText, textIn, type Translated, type UiLanguage } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

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

const { greeting, exhibitorInvited } = words.mails;

const lineOf = ({ name, startsOn, endsOn, venue, venueAddress }: LetterFair, language: UiLanguage) =>
  [textIn(name, language), daysText(startsOn, endsOn, language), textIn(venue, language), venueAddress]
    .filter((part) => part !== '')
    .join(' · ');

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
  letter: ({ name, exhibitor, organiser, fairs, token }, { language, say, linkTo }) => ({
    subject: say(exhibitorInvited.subject, { exhibitor, fairNames: fairs.map((fair) => fair.name) }),
    paragraphs: [
      say(greeting, { name }),
      say(exhibitorInvited.enteredAt, { organiser, exhibitor }),
      ...fairs.map((fair) => lineOf(fair, language)),
      say(exhibitorInvited.accepting),
      say(exhibitorInvited.declining),
    ],
    action: { label: say(exhibitorInvited.action), url: linkTo(`/invitation?token=${token}`) },
    note: say(exhibitorInvited.note),
  }),
});
