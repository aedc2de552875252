import { timeText, type UiLanguage, withZone } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';

interface PersonalLink {
  name: string;
  token: string;
}

export const verifyEmailMail = defineMailKind<PersonalLink>({
  name: 'account.verify-email',
  budget: 'access',
  secrets: ['token'],
  preview: { name: 'Nguyễn Thị Lan', token: 'preview' },
  letters: {
    vi: ({ name, token }, linkTo) => ({
      subject: 'Xác nhận địa chỉ thư của bạn',
      paragraphs: [
        `Kính chào ${name},`,
        'Cảm ơn bạn đã đăng ký. Vui lòng xác nhận rằng địa chỉ thư này là của bạn.',
      ],
      action: { label: 'Xác nhận địa chỉ', url: linkTo(`/verify?token=${token}`) },
      note: 'Liên kết có hiệu lực trong 3 ngày. Nếu bạn không đăng ký, hãy bỏ qua thư này.',
    }),
    en: ({ name, token }, linkTo) => ({
      subject: 'Confirm your e-mail address',
      paragraphs: [`Dear ${name},`, 'Thank you for signing up. Please confirm that this address is yours.'],
      action: { label: 'Confirm the address', url: linkTo(`/verify?token=${token}`) },
      note: 'The link is good for 3 days. If you did not sign up, ignore this mail.',
    }),
    fr: ({ name, token }, linkTo) => ({
      subject: 'Confirmez votre adresse électronique',
      paragraphs: [
        `Bonjour ${name},`,
        'Merci pour votre inscription. Veuillez confirmer que cette adresse est la vôtre.',
      ],
      action: { label: "Confirmer l'adresse", url: linkTo(`/verify?token=${token}`) },
      note: 'Le lien est valable 3 jours. Si vous ne vous êtes pas inscrit, ignorez ce message.',
    }),
  },
});

export const resetPasswordMail = defineMailKind<PersonalLink>({
  name: 'account.reset-password',
  budget: 'access',
  secrets: ['token'],
  preview: { name: 'Nguyễn Thị Lan', token: 'preview' },
  letters: {
    vi: ({ name, token }, linkTo) => ({
      subject: 'Đặt lại mật khẩu',
      paragraphs: [
        `Kính chào ${name},`,
        'Có người, có lẽ là bạn, đã yêu cầu đặt lại mật khẩu cho địa chỉ này.',
      ],
      action: { label: 'Đặt mật khẩu mới', url: linkTo(`/reset-password?token=${token}`) },
      note: 'Liên kết dùng được một lần trong 20 phút. Nếu không phải bạn yêu cầu, hãy bỏ qua thư này; mật khẩu cũ vẫn giữ nguyên.',
    }),
    en: ({ name, token }, linkTo) => ({
      subject: 'Reset your password',
      paragraphs: [`Dear ${name},`, 'Somebody, probably you, asked to reset the password for this address.'],
      action: { label: 'Set a new password', url: linkTo(`/reset-password?token=${token}`) },
      note: 'The link works once, within 20 minutes. If it was not you, ignore this mail; your password stays as it is.',
    }),
    fr: ({ name, token }, linkTo) => ({
      subject: 'Réinitialisez votre mot de passe',
      paragraphs: [
        `Bonjour ${name},`,
        "Quelqu'un, sans doute vous, a demandé à réinitialiser le mot de passe de cette adresse.",
      ],
      action: { label: 'Choisir un nouveau mot de passe', url: linkTo(`/reset-password?token=${token}`) },
      note: "Le lien fonctionne une fois, pendant 20 minutes. Si ce n'était pas vous, ignorez ce message ; votre mot de passe reste inchangé.",
    }),
  },
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
  letters: {
    vi: ({ name, at }, linkTo) => ({
      subject: 'Mật khẩu của bạn đã được đổi',
      paragraphs: [
        `Kính chào ${name},`,
        `Mật khẩu tài khoản của bạn đã được đổi ${timeOf(at, 'vi')}. Nếu chính bạn đổi, bạn không cần làm gì thêm.`,
        'Nếu không phải bạn, hãy đặt lại mật khẩu ngay: mọi thiết bị đang đăng nhập sẽ bị đăng xuất. Sau đó hãy báo cho đơn vị tổ chức.',
      ],
      action: { label: 'Đặt lại mật khẩu', url: linkTo('/forgot-password') },
    }),
    en: ({ name, at }, linkTo) => ({
      subject: 'Your password was changed',
      paragraphs: [
        `Dear ${name},`,
        `The password of your account was changed on ${timeOf(at, 'en')}. If that was you, there is nothing to do.`,
        'If it was not, reset it at once: that signs everybody out who is signed in as you. Then tell the organiser.',
      ],
      action: { label: 'Reset the password', url: linkTo('/forgot-password') },
    }),
    fr: ({ name, at }, linkTo) => ({
      subject: 'Votre mot de passe a été modifié',
      paragraphs: [
        `Bonjour ${name},`,
        `Le mot de passe de votre compte a été modifié le ${timeOf(at, 'fr')}. Si c'était vous, vous n'avez rien à faire.`,
        "Sinon, réinitialisez-le sans attendre : toutes les sessions ouvertes à votre nom seront fermées. Prévenez ensuite l'organisateur.",
      ],
      action: { label: 'Réinitialiser le mot de passe', url: linkTo('/forgot-password') },
    }),
  },
});
