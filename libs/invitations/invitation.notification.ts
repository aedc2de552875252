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

const paragraphsOf = (body: string) =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const preview: InvitationLetter = {
  subject: 'Thư mời dự Hội chợ OCOP Cà Mau',
  body: 'Kính gửi bà Đặng Thị Hoa,\n\nTrân trọng kính mời bà cùng Công ty Nordsee Import tham dự hội chợ.',
  fair: 'Hội chợ OCOP Cà Mau',
  dates: '20–23/11/2026',
  venue: 'Quảng trường Phan Ngọc Hiển',
  deadline: '10/11/2026, 17:00',
  organiser: 'Trung tâm Xúc tiến',
  token: 'preview',
};

export const invitationMail = defineMailKind<InvitationLetter>({
  name: 'invitation.sent',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letters: {
    vi: ({ subject, body, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: [
        ['Hội chợ', fair],
        ['Thời gian', dates],
        ['Địa điểm', venue],
        ['Trả lời trước', deadline],
      ],
      action: { label: 'Trả lời thư mời', url: linkTo(`/i/${token}`) },
      note: `Liên kết này dành riêng cho bạn, xin đừng chuyển tiếp. Thư của ${organiser}; nếu không muốn nhận thư mời nữa, hãy mở liên kết và chọn “Không nhận thư mời nữa”.`,
    }),
    en: ({ subject, body, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: [
        ['Fair', fair],
        ['Dates', dates],
        ['Venue', venue],
        ['Please reply by', deadline],
      ],
      action: { label: 'Reply to the invitation', url: linkTo(`/i/${token}`) },
      note: `This link is yours alone; please do not pass it on. Sent by ${organiser}; to get no more invitations, open the link and choose “No more invitations”.`,
    }),
    fr: ({ subject, body, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: [
        ['Foire', fair],
        ['Dates', dates],
        ['Lieu', venue],
        ['Réponse souhaitée avant le', deadline],
      ],
      action: { label: "Répondre à l'invitation", url: linkTo(`/i/${token}`) },
      note: `Ce lien vous est personnel, merci de ne pas le transmettre. Envoyé par ${organiser} ; pour ne plus recevoir d'invitations, ouvrez le lien et choisissez « Plus d'invitations ».`,
    }),
  },
});

export const reminderMail = defineMailKind<InvitationLetter>({
  name: 'invitation.reminder',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letters: {
    vi: ({ subject, fair, dates, venue, deadline, organiser, token }, linkTo) => ({
      subject: `Nhắc lại: ${subject}`,
      paragraphs: [
        `Chúng tôi rất mong được đón bạn tại ${fair} và chưa nhận được trả lời.`,
        'Bạn vui lòng cho biết có tham dự được không; chỉ mất một phút.',
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
        `We would be glad to welcome you at ${fair} and have not heard from you yet.`,
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
      subject: `Rappel : ${subject}`,
      paragraphs: [
        `Nous serions heureux de vous accueillir à ${fair} et n'avons pas encore reçu votre réponse.`,
        'Merci de nous dire si vous pourrez venir ; cela prend une minute.',
      ],
      facts: [
        ['Dates', dates],
        ['Lieu', venue],
        ['Réponse souhaitée avant le', deadline],
      ],
      action: { label: "Répondre à l'invitation", url: linkTo(`/i/${token}`) },
      note: `Ce rappel est le seul. Envoyé par ${organiser}.`,
    }),
  },
});
