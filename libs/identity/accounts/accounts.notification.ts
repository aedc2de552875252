import { timeText, type UiLanguage, withZone } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface PersonalLink {
  name: string;
  token: string;
}

const { greeting, accountVerifyEmail, accountResetPassword, accountPasswordChanged } = words.mails;

export const verifyEmailMail = defineMailKind<PersonalLink>({
  name: 'account.verify-email',
  budget: 'access',
  secrets: ['token'],
  preview: { name: 'Nguyễn Thị Lan', token: 'preview' },
  letter: ({ name, token }, { say, linkTo }) => ({
    subject: say(accountVerifyEmail.subject),
    paragraphs: [say(greeting, { name }), say(accountVerifyEmail.thanks)],
    action: { label: say(accountVerifyEmail.action), url: linkTo(`/verify?token=${token}`) },
    note: say(accountVerifyEmail.note),
  }),
});

export const resetPasswordMail = defineMailKind<PersonalLink>({
  name: 'account.reset-password',
  budget: 'access',
  secrets: ['token'],
  preview: { name: 'Nguyễn Thị Lan', token: 'preview' },
  letter: ({ name, token }, { say, linkTo }) => ({
    subject: say(accountResetPassword.subject),
    paragraphs: [say(greeting, { name }), say(accountResetPassword.asked)],
    action: { label: say(accountResetPassword.action), url: linkTo(`/reset-password?token=${token}`) },
    note: say(accountResetPassword.note),
  }),
});

interface PasswordChanged {
  name: string;
  at: Date;
}

// An account belongs to no event; most of them are in this zone, and the words name it.
const ZONE = 'Asia/Ho_Chi_Minh';

function timeOf(at: Date, language: UiLanguage): string {
  const reader = { zone: ZONE, language };
  return withZone(timeText(at, 'dateTime', reader), reader);
}

export const passwordChangedMail = defineMailKind<PasswordChanged>({
  name: 'account.password-changed',
  budget: 'warning',
  preview: { name: 'Nguyễn Thị Lan', at: new Date('2026-11-20T02:00:00Z') },
  letter: ({ name, at }, { language, say, linkTo }) => ({
    subject: say(accountPasswordChanged.subject),
    paragraphs: [
      say(greeting, { name }),
      say(accountPasswordChanged.changed, { time: timeOf(at, language) }),
      say(accountPasswordChanged.otherwise),
    ],
    action: { label: say(accountPasswordChanged.action), url: linkTo('/forgot-password') },
  }),
});
