import { defineMailKind, type Writing } from '#lib/notifications';
import { words } from '../i18n/index.js';

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

const {
  sentBy,
  facts: labels,
  reply,
  invitationSent,
  invitationCorrected,
  invitationWithdrawn,
  invitationReminder,
} = words.mails;

/** The facts below a letter, each with its label. */
function factsOf({ fair, dates, venue, deadline }: InvitationLetter, { say }: Writing): [string, string][] {
  return [
    [say(labels.fair), fair],
    [say(labels.dates), dates],
    [say(labels.venue), venue],
    [say(labels.deadline), deadline],
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
  letter(mail, writing) {
    const { say, linkTo } = writing;
    const { subject, body, organiser, token } = mail;
    return {
      subject,
      paragraphs: paragraphsOf(body),
      links: 'all',
      facts: factsOf(mail, writing),
      action: { label: say(reply), url: linkTo(`/i/${token}`) },
      note: say(invitationSent.note, { organiser }),
    };
  },
});

const { token: _none, ...withoutToken } = preview;

/** The letter as the invitation's, in place of the one that went out before. */
export const correctionMail = defineMailKind<MailedLetter>({
  name: 'invitation.corrected',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letter(mail, writing) {
    const { say, linkTo } = writing;
    const { subject, body, organiser, token, hasAnswered } = mail;
    return {
      subject: say(invitationCorrected.subject, { subject }),
      paragraphs: [say(invitationCorrected.replaces), ...paragraphsOf(body)],
      links: 'all',
      facts: factsOf(mail, writing),
      action: { label: say(invitationCorrected.action), url: linkTo(`/i/${token}`) },
      note: say(hasAnswered ? invitationCorrected.answerKept : sentBy, { organiser }),
    };
  },
});

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
  letter({ name, fair, dates, organiser, reason, hasAnswered, hasJoined }, { say }) {
    const { subject, greeting, withdrawn, meetingsLost, answerLost } = invitationWithdrawn;
    return {
      subject: say(subject, { fair }),
      paragraphs: [
        say(greeting, { name }),
        say(withdrawn, { fair, dates }),
        reason,
        // Who has not answered loses nothing.
        ...(hasAnswered ? [say(hasJoined ? meetingsLost : answerLost)] : []),
      ],
      note: say(sentBy, { organiser }),
    };
  },
});

export const reminderMail = defineMailKind<MailedLetter>({
  name: 'invitation.reminder',
  budget: 'letter',
  secrets: ['token'],
  preview,
  letter(mail, writing) {
    const { say, linkTo } = writing;
    const { subject, fair, organiser, token } = mail;
    return {
      subject: say(invitationReminder.subject, { subject }),
      paragraphs: [say(invitationReminder.welcome, { fair }), say(invitationReminder.whetherYouCome)],
      // The fair is in the first sentence.
      facts: factsOf(mail, writing).slice(1),
      action: { label: say(reply), url: linkTo(`/i/${token}`) },
      note: say(invitationReminder.note, { organiser }),
    };
  },
});
