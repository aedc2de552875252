import { defineMailKind } from '#lib/notifications';

export interface InvitationLetter {
  subject: string;
  /** The letter, its placeholders filled; blank lines part paragraphs. */
  body: string;
  fair: string;
  dates: string;
  venue: string;
  deadline: string;
  organiser: string;
  token: string;
}

/** A letter as it is mailed about an invitation. */
export interface MailedLetter extends InvitationLetter {
  /** Whether the guest has answered it before. */
  hasAnswered: boolean;
}

const paragraphsOf = (body: string) =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const FACT_LABELS = {
  vi: { fair: 'Hội chợ', dates: 'Thời gian', venue: 'Địa điểm', deadline: 'Trả lời trước' },
  en: { fair: 'Fair', dates: 'Dates', venue: 'Venue', deadline: 'Please reply by' },
  fr: { fair: 'Foire', dates: 'Dates', venue: 'Lieu', deadline: 'Réponse souhaitée avant le' },
} as const;

/** The facts below a letter, each with its label. */
function factsOf(
  { fair, dates, venue, deadline }: Pick<InvitationLetter, 'fair' | 'dates' | 'venue' | 'deadline'>,
  lang: keyof typeof FACT_LABELS,
): [string, string][] {
  const labels = FACT_LABELS[lang];
  return [
    [labels.fair, fair],
    [labels.dates, dates],
    [labels.venue, venue],
    [labels.deadline, deadline],
  ];
}

const preview = {
  subject: 'Thư mời dự Hội chợ OCOP Cà Mau',
  body: 'Kính gửi bà Đặng Thị Hoa,\n\nTrân trọng kính mời bà cùng Công ty Nordsee Import tham dự hội chợ.',
  fair: 'Hội chợ OCOP Cà Mau',
  dates: '20–23/11/2026',
  venue: 'Quảng trường Phan Ngọc Hiển',
  deadline: '10/11/2026, 17:00',
  organiser: 'Trung tâm Xúc tiến',
  token: 'preview',
  hasAnswered: true,
} satisfies MailedLetter;

export const invitationMail = defineMailKind<MailedLetter>({
  name: 'invitation.sent',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letters: {
    vi: ({ subject, body, organiser, token, ...facts }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: factsOf(facts, 'vi'),
      action: { label: 'Trả lời thư mời', url: linkTo(`/i/${token}`) },
      note: `Liên kết này dành riêng cho Quý vị, xin đừng chuyển tiếp. Thư của ${organiser}; nếu không muốn nhận thư mời nữa, hãy mở liên kết và chọn “Không nhận thư mời nữa”.`,
    }),
    en: ({ subject, body, organiser, token, ...facts }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: factsOf(facts, 'en'),
      action: { label: 'Reply to the invitation', url: linkTo(`/i/${token}`) },
      note: `This link is yours alone; please do not pass it on. Sent by ${organiser}; to get no more invitations, open the link and choose “Stop invitations”.`,
    }),
    fr: ({ subject, body, organiser, token, ...facts }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: factsOf(facts, 'fr'),
      action: { label: "Répondre à l'invitation", url: linkTo(`/i/${token}`) },
      note: `Ce lien vous est personnel, merci de ne pas le transmettre. Expéditeur : ${organiser}. Pour ne plus recevoir d'invitations, ouvrez le lien et choisissez « Ne plus recevoir d'invitations ».`,
    }),
  },
});

const { token: _none, ...withoutToken } = preview;

/** The letter as the invitation's, in place of the one that went out before. */
export const correctionMail = defineMailKind<MailedLetter>({
  name: 'invitation.corrected',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letters: {
    vi: ({ subject, body, organiser, token, hasAnswered, ...facts }, linkTo) => ({
      subject: `Đính chính: ${subject}`,
      paragraphs: ['Thư này thay cho thư mời đã gửi trước đây.', ...paragraphsOf(body)],
      links: 'all',
      facts: factsOf(facts, 'vi'),
      action: { label: 'Xem và trả lời thư mời', url: linkTo(`/i/${token}`) },
      note: `${hasAnswered ? 'Trả lời trước đây của Quý vị vẫn được giữ; Quý vị có thể đổi. ' : ''}Thư của ${organiser}.`,
    }),
    en: ({ subject, body, organiser, token, hasAnswered, ...facts }, linkTo) => ({
      subject: `Correction: ${subject}`,
      paragraphs: ['This letter replaces the invitation that you have received.', ...paragraphsOf(body)],
      links: 'all',
      facts: factsOf(facts, 'en'),
      action: { label: 'See the invitation and reply', url: linkTo(`/i/${token}`) },
      note: `${hasAnswered ? 'The answer that you gave is kept; you can change it. ' : ''}Sent by ${organiser}.`,
    }),
    fr: ({ subject, body, organiser, token, hasAnswered, ...facts }, linkTo) => ({
      subject: `${subject} (rectificatif)`,
      paragraphs: ["Cette lettre remplace l'invitation que vous avez reçue.", ...paragraphsOf(body)],
      links: 'all',
      facts: factsOf(facts, 'fr'),
      action: { label: "Voir l'invitation et répondre", url: linkTo(`/i/${token}`) },
      note: `${hasAnswered ? 'La réponse que vous avez donnée est conservée ; vous pouvez la modifier. ' : ''}Expéditeur : ${organiser}.`,
    }),
  },
});

const ENDS_WITH_IT = {
  vi: {
    answer: 'Câu trả lời của Quý vị không còn hiệu lực.',
    meetings:
      'Câu trả lời của Quý vị không còn hiệu lực; các cuộc gặp chỉ dựa trên thư mời này, nếu có, cũng được hủy.',
  },
  en: {
    answer: 'Your answer no longer holds.',
    meetings: 'Your answer no longer holds, and neither do meetings that rest on this invitation alone.',
  },
  fr: {
    answer: "Votre réponse n'est plus valable.",
    meetings:
      "Votre réponse n'est plus valable, pas plus que les rendez-vous qui reposent sur cette seule invitation.",
  },
} as const;

/** What a guest loses with the invitation: nothing who has not answered. */
const endsWithIt = (
  language: keyof typeof ENDS_WITH_IT,
  { hasAnswered, hasJoined }: { hasAnswered: boolean; hasJoined: boolean },
): string[] => (hasAnswered ? [ENDS_WITH_IT[language][hasJoined ? 'meetings' : 'answer']] : []);

export const invitationWithdrawnMail = defineMailKind<
  Omit<MailedLetter, 'token'> & {
    name: string;
    reason: string;
    /** Whether the guest came aboard, and so may have arranged meetings. */
    hasJoined: boolean;
  }
>({
  name: 'invitation.withdrawn',
  budget: 'letter',
  preview: { ...withoutToken, name: 'Đặng Thị Hoa', reason: 'Preview', hasJoined: true },
  letters: {
    vi: ({ name, fair, dates, organiser, reason, ...what }) => ({
      subject: `Thư mời dự ${fair} được rút lại`,
      paragraphs: [
        `Kính gửi ${name},`,
        `Chúng tôi rất tiếc phải rút lại thư mời dự ${fair} (${dates}). Lý do:`,
        reason,
        ...endsWithIt('vi', what),
      ],
      note: `Thư của ${organiser}.`,
    }),
    en: ({ name, fair, dates, organiser, reason, ...what }) => ({
      subject: `${fair}: your invitation is withdrawn`,
      paragraphs: [
        `Dear ${name},`,
        `We are sorry: we have to withdraw our invitation (${fair}, ${dates}). The reason:`,
        reason,
        ...endsWithIt('en', what),
      ],
      note: `Sent by ${organiser}.`,
    }),
    fr: ({ name, fair, dates, organiser, reason, ...what }) => ({
      subject: `${fair} : votre invitation est retirée`,
      paragraphs: [
        `Bonjour ${name},`,
        `Nous regrettons de devoir retirer notre invitation (${fair}, ${dates}). Le motif :`,
        reason,
        ...endsWithIt('fr', what),
      ],
      note: `Expéditeur : ${organiser}.`,
    }),
  },
});

export const reminderMail = defineMailKind<MailedLetter>({
  name: 'invitation.reminder',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letters: {
    vi: ({ subject, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject: `Nhắc lại: ${subject}`,
      paragraphs: [
        `Chúng tôi rất mong được đón Quý vị tại ${fair} và chưa nhận được trả lời.`,
        'Xin Quý vị cho biết có tham dự được không; chỉ mất một phút.',
      ],
      facts: [
        ['Thời gian', dates],
        ['Địa điểm', venue],
        ['Trả lời trước', deadline],
      ],
      action: { label: 'Trả lời thư mời', url: linkTo(`/i/${token}`) },
      note: `Đây là lời nhắc duy nhất. Thư của ${organiser}.`,
    }),
    en: ({ subject, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject: `Reminder: ${subject}`,
      paragraphs: [
        `We would be glad to welcome you (${fair}) and have not heard from you yet.`,
        'Please let us know whether you can come; it takes a minute.',
      ],
      facts: [
        ['Dates', dates],
        ['Venue', venue],
        ['Please reply by', deadline],
      ],
      action: { label: 'Reply to the invitation', url: linkTo(`/i/${token}`) },
      note: `This is the only reminder. Sent by ${organiser}.`,
    }),
    fr: ({ subject, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject: `${subject} (rappel)`,
      paragraphs: [
        `Nous serions heureux de vous accueillir (${fair}) et n'avons pas encore reçu votre réponse.`,
        'Merci de nous dire si vous pourrez venir ; cela prend une minute.',
      ],
      facts: [
        ['Dates', dates],
        ['Lieu', venue],
        ['Réponse souhaitée avant le', deadline],
      ],
      action: { label: "Répondre à l'invitation", url: linkTo(`/i/${token}`) },
      note: `Ce rappel est le seul. Expéditeur : ${organiser}.`,
    }),
  },
});
