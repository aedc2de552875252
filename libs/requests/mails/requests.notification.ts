import { quoted, textIn, type Translated, type UiLanguage } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';

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

const said = (message: string, language: UiLanguage): string[] =>
  message === '' ? [] : [quoted(message, language)];

export const meetingRequestedMail = defineMailKind<RequestMail>({
  name: 'meeting-request.created',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview,
  letters: {
    vi: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} muốn gặp bạn`,
      paragraphs: [
        `Kính chào ${name},`,
        `${partner} đề nghị một cuộc gặp tại ${textIn(fairName, 'vi')}.`,
        ...said(message, 'vi'),
      ],
      action: { label: 'Xem và trả lời', url: linkTo(path) },
      note: 'Yêu cầu tự hết hạn nếu không được trả lời.',
    }),
    en: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} would like to meet you`,
      paragraphs: [
        `Dear ${name},`,
        `${partner} asks for a meeting at this fair: ${textIn(fairName, 'en')}.`,
        ...said(message, 'en'),
      ],
      action: { label: 'See it and answer', url: linkTo(path) },
      note: 'The request expires by itself when it is not answered.',
    }),
    fr: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} souhaite vous rencontrer`,
      paragraphs: [
        `Bonjour ${name},`,
        `${partner} vous demande un rendez-vous : ${textIn(fairName, 'fr')}.`,
        ...said(message, 'fr'),
      ],
      action: { label: 'Voir et répondre', url: linkTo(path) },
      note: "Sans réponse, la demande expire d'elle-même.",
    }),
  },
});

export const meetingDeclinedMail = defineMailKind<RequestMail>({
  name: 'meeting-request.declined',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: { ...preview, message: 'Chúng tôi đã kín lịch.' },
  letters: {
    vi: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} không nhận lời gặp`,
      paragraphs: [
        `Kính chào ${name},`,
        `${partner} rất tiếc không thể gặp bạn tại ${textIn(fairName, 'vi')}.`,
        ...said(message, 'vi'),
      ],
      action: { label: 'Tìm đối tác khác', url: linkTo(path) },
    }),
    en: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} cannot meet you`,
      paragraphs: [
        `Dear ${name},`,
        `${partner} is sorry not to be able to meet you at this fair (${textIn(fairName, 'en')}).`,
        ...said(message, 'en'),
      ],
      action: { label: 'Find somebody else', url: linkTo(path) },
    }),
    fr: ({ name, partner, fairName, message, path }, linkTo) => ({
      subject: `${partner} ne peut pas vous rencontrer`,
      paragraphs: [
        `Bonjour ${name},`,
        `${partner} regrette de ne pouvoir vous rencontrer : ${textIn(fairName, 'fr')}.`,
        ...said(message, 'fr'),
      ],
      action: { label: 'Chercher un autre partenaire', url: linkTo(path) },
    }),
  },
});

/** To who asked somebody that takes part no more, whether by its own word or another's. */
export const meetingPartnerLeftMail = defineMailKind<RequestMail>({
  name: 'meeting-request.partner-left',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: { ...preview, message: '' },
  letters: {
    vi: ({ name, partner, fairName, path }, linkTo) => ({
      subject: `${partner} không còn tham gia gặp gỡ`,
      paragraphs: [
        `Kính chào ${name},`,
        `${partner} không còn tham gia gặp gỡ tại ${textIn(fairName, 'vi')}, vì vậy yêu cầu gặp của bạn đã kết thúc.`,
      ],
      action: { label: 'Tìm đối tác khác', url: linkTo(path) },
    }),
    en: ({ name, partner, fairName, path }, linkTo) => ({
      subject: `${partner} no longer takes part in the meetings`,
      paragraphs: [
        `Dear ${name},`,
        `${partner} no longer takes part in the meetings of this fair (${textIn(fairName, 'en')}), so your request has ended.`,
      ],
      action: { label: 'Find somebody else', url: linkTo(path) },
    }),
    fr: ({ name, partner, fairName, path }, linkTo) => ({
      subject: `${partner} ne participe plus aux rendez-vous`,
      paragraphs: [
        `Bonjour ${name},`,
        `${partner} ne participe plus aux rendez-vous de cette foire (${textIn(fairName, 'fr')}) : votre demande est close.`,
      ],
      action: { label: 'Chercher un autre partenaire', url: linkTo(path) },
    }),
  },
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
  letters: {
    vi: ({ name, partners, fairName, path }, linkTo) => ({
      subject:
        partners.length === 1
          ? `Yêu cầu gặp ${partners[0]} đã hết hạn`
          : `${partners.length} yêu cầu gặp của bạn đã hết hạn`,
      paragraphs: [
        `Kính chào ${name},`,
        `Yêu cầu gặp của bạn tại ${textIn(fairName, 'vi')} không được trả lời kịp nên đã hết hạn: ${partners.join('; ')}.`,
        'Các lượt yêu cầu này được trả lại cho bạn: bạn có thể mời đơn vị khác, hoặc gửi lại.',
      ],
      action: { label: 'Tìm đối tác khác', url: linkTo(path) },
    }),
    en: ({ name, partners, fairName, path }, linkTo) => ({
      subject:
        partners.length === 1
          ? `Your request to meet ${partners[0]} has expired`
          : `${partners.length} of your requests to meet have expired`,
      paragraphs: [
        `Dear ${name},`,
        `Nobody answered in time, so these requests for a meeting have expired (${textIn(fairName, 'en')}): ${partners.join('; ')}.`,
        'They no longer count: ask somebody else, or ask again.',
      ],
      action: { label: 'Find somebody else', url: linkTo(path) },
    }),
    fr: ({ name, partners, fairName, path }, linkTo) => ({
      subject:
        partners.length === 1
          ? `Votre demande de rendez-vous avec ${partners[0]} a expiré`
          : `${partners.length} de vos demandes de rendez-vous ont expiré`,
      paragraphs: [
        `Bonjour ${name},`,
        `Faute de réponse à temps, ces demandes de rendez-vous ont expiré (${textIn(fairName, 'fr')}) : ${partners.join(' ; ')}.`,
        "Elles ne comptent plus : sollicitez quelqu'un d'autre, ou redemandez.",
      ],
      action: { label: 'Chercher un autre partenaire', url: linkTo(path) },
    }),
  },
});
