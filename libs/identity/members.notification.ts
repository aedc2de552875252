import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { ROLE_NAMES } from './domain/role-names.js';
import type { Role } from './domain/roles.js';

interface Membership {
  /** Of the person who is written to. */
  name: string;
  /** Of the organiser or organisation. */
  place: Translated;
  role: Role;
  /** Who invites; null when the platform's administrator set the organiser up. */
  by: string | null;
}

const preview: Membership = {
  name: 'Nguyễn Thị Lan',
  place: { vi: 'Trung tâm Xúc tiến Đầu tư Cà Mau', en: 'Ca Mau Investment Promotion Centre' },
  role: 'staff',
  by: 'Trần Văn Nam',
};

/** To somebody who has no account yet: the link opens the page on which they set a password. */
export const joinMail = defineMailKind<Membership & { token: string }>({
  name: 'member.invited',
  budget: 'access',
  secrets: ['token'],
  preview: { ...preview, token: 'preview' },
  letters: {
    vi: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Lời mời tham gia ${textIn(place, 'vi')}`,
      paragraphs: [
        `Kính chào ${name},`,
        `${by ?? 'Ban quản trị'} mời bạn tham gia ${textIn(place, 'vi')} với vai trò ${ROLE_NAMES[role].vi}.`,
        'Bạn chỉ cần đặt mật khẩu để bắt đầu.',
      ],
      action: { label: 'Đặt mật khẩu và tham gia', url: linkTo(`/join?token=${token}`) },
      note: 'Liên kết dùng được một lần trong 7 ngày. Nếu bạn không biết lời mời này, hãy bỏ qua thư.',
    }),
    en: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Invitation to join ${textIn(place, 'en')}`,
      paragraphs: [
        `Dear ${name},`,
        `${by ?? 'The administrator'} invites you to join ${textIn(place, 'en')} as ${ROLE_NAMES[role].en}.`,
        'All that is left to do is to set a password.',
      ],
      action: { label: 'Set a password and join', url: linkTo(`/join?token=${token}`) },
      note: 'The link works once, within 7 days. If you do not know what this is about, ignore this mail.',
    }),
    fr: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Invitation à rejoindre ${textIn(place, 'fr')}`,
      paragraphs: [
        `Bonjour ${name},`,
        `${by ?? "L'administrateur"} vous invite à rejoindre ${textIn(place, 'fr')} (rôle : ${ROLE_NAMES[role].fr}).`,
        'Il ne vous reste plus qu’à choisir un mot de passe.',
      ],
      action: { label: 'Choisir un mot de passe', url: linkTo(`/join?token=${token}`) },
      note: 'Le lien fonctionne une fois, pendant 7 jours. Si cette invitation ne vous dit rien, ignorez ce message.',
    }),
  },
});

/** To somebody who has an account: a notice, because they are a member from now on. */
export const memberAddedMail = defineMailKind<Membership>({
  name: 'member.added',
  budget: 'access',
  preview,
  letters: {
    vi: ({ name, place, role, by }, linkTo) => ({
      subject: `Bạn đã được thêm vào ${textIn(place, 'vi')}`,
      paragraphs: [
        `Kính chào ${name},`,
        `${by ?? 'Ban quản trị'} đã thêm bạn vào ${textIn(place, 'vi')} với vai trò ${ROLE_NAMES[role].vi}.`,
      ],
      action: { label: 'Vào làm việc', url: linkTo('/home') },
    }),
    en: ({ name, place, role, by }, linkTo) => ({
      subject: `You were added to ${textIn(place, 'en')}`,
      paragraphs: [
        `Dear ${name},`,
        `${by ?? 'The administrator'} added you to ${textIn(place, 'en')} as ${ROLE_NAMES[role].en}.`,
      ],
      action: { label: 'Go to my area', url: linkTo('/home') },
    }),
    fr: ({ name, place, role, by }, linkTo) => ({
      subject: `Vous faites désormais partie de ${textIn(place, 'fr')}`,
      paragraphs: [
        `Bonjour ${name},`,
        `${by ?? "L'administrateur"} vous a ajouté à ${textIn(place, 'fr')} (rôle : ${ROLE_NAMES[role].fr}).`,
      ],
      action: { label: 'Accéder à mon espace', url: linkTo('/home') },
    }),
  },
});
