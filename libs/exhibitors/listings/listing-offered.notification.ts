import type { Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface ListingLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  fairName: Translated;
  organiser: Translated;
}

const { greeting, listingOffered } = words.mails;

export const listingOfferedMail = defineMailKind<ListingLetter>({
  name: 'listing.offered',
  budget: 'asking',
  preview: {
    name: 'Nguyễn Thị Lan',
    organisationId: 'preview',
    fairName: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
    organiser: { vi: 'Trung tâm Xúc tiến Đầu tư Cà Mau', en: 'Ca Mau Investment Promotion Centre' },
  },
  letter: ({ name, organisationId, fairName, organiser }, { say, linkTo }) => ({
    subject: say(listingOffered.subject, { fairName }),
    paragraphs: [
      say(greeting, { name }),
      say(listingOffered.entered, { organiser, fairName }),
      say(listingOffered.confirming),
    ],
    action: { label: say(listingOffered.action), url: linkTo(`/exhibitor/${organisationId}`) },
  }),
});
