import { listed, quoted, type Translated, type UiLanguage } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface RequestMail {
  name: string;
  partner: string;
  fairName: Translated;
  message: string;
  /** The reader's requests in the web app. */
  path: string;
}

const preview: RequestMail = {
  name: 'Nguyễn Thị Lan',
  partner: 'Saveurs du Mékong SARL',
  fairName: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
  message: 'Chúng tôi tìm nguồn tôm khô ổn định.',
  path: '/exhibitor/019a0000-0000-7000-8000-000000000006/requests',
};

const {
  greeting,
  findAnother,
  meetingRequestCreated,
  meetingRequestDeclined,
  meetingRequestPartnerLeft,
  meetingRequestExpired,
} = words.mails;

const saidIn = (message: string, language: UiLanguage): string[] =>
  message === '' ? [] : [quoted(message, language)];

export const meetingRequestedMail = defineMailKind<RequestMail>({
  name: 'meeting-request.created',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview,
  letter: ({ name, partner, fairName, message, path }, { language, say, linkTo }) => ({
    subject: say(meetingRequestCreated.subject, { partner }),
    paragraphs: [
      say(greeting, { name }),
      say(meetingRequestCreated.opening, { partner, fairName }),
      ...saidIn(message, language),
    ],
    action: { label: say(meetingRequestCreated.action), url: linkTo(path) },
    note: say(meetingRequestCreated.note),
  }),
});

export const meetingDeclinedMail = defineMailKind<RequestMail>({
  name: 'meeting-request.declined',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: { ...preview, message: 'Chúng tôi đã kín lịch.' },
  letter: ({ name, partner, fairName, message, path }, { language, say, linkTo }) => ({
    subject: say(meetingRequestDeclined.subject, { partner }),
    paragraphs: [
      say(greeting, { name }),
      say(meetingRequestDeclined.opening, { partner, fairName }),
      ...saidIn(message, language),
    ],
    action: { label: say(findAnother), url: linkTo(path) },
  }),
});

/** To who asked somebody that takes part no more, whether by its own word or another's. */
export const meetingPartnerLeftMail = defineMailKind<RequestMail>({
  name: 'meeting-request.partner-left',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: { ...preview, message: '' },
  letter: ({ name, partner, fairName, path }, { say, linkTo }) => ({
    subject: say(meetingRequestPartnerLeft.subject, { partner }),
    paragraphs: [say(greeting, { name }), say(meetingRequestPartnerLeft.opening, { partner, fairName })],
    action: { label: say(findAnother), url: linkTo(path) },
  }),
});

interface ExpiredMail extends Omit<RequestMail, 'partner' | 'message'> {
  /** All who have not answered. */
  partners: string[];
}

export const meetingRequestExpiredMail = defineMailKind<ExpiredMail>({
  name: 'meeting-request.expired',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: { ...preview, partners: ['Saveurs du Mékong SARL', 'Nordsee Import'] },
  letter({ name, partners, fairName, path }, { language, say, linkTo }) {
    const { subjectOfOne, subjectOfSeveral, opening, next } = meetingRequestExpired;
    const [partner, ...others] = partners;
    return {
      subject:
        partner !== undefined && others.length === 0
          ? say(subjectOfOne, { partner })
          : say(subjectOfSeveral, { number: partners.length }),
      paragraphs: [
        say(greeting, { name }),
        say(opening, { fairName, partners: listed(partners, language) }),
        say(next),
      ],
      action: { label: say(findAnother), url: linkTo(path) },
    };
  },
});
