import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { ROLE_NAMES } from './domain/role-names.js';
import type { Role } from './domain/roles.js';

interface AskedIn {
  /** Of the person who is written to, as the inviter typed it. */
  name: string;
  /** The organiser or organisation. */
  place: Translated;
  role: Role;
  /** Who invites; null when whoever runs the installation does. */
  by: string | null;
  token: string;
}

/** To somebody whom an office asks in, with an account or without: nothing has begun, and the link leads to where they say yes or no. */
export const memberInvitedMail = defineMailKind<AskedIn>({
  name: 'member.invited',
  budget: 'asking',
  secrets: ['token'],
  preview: {
    name: 'Nguyễn Thị Lan',
    place: { vi: 'Trung tâm Xúc tiến Đầu tư Cà Mau', en: 'Ca Mau Investment Promotion Centre' },
    role: 'staff',
    by: 'Trần Văn Nam',
    token: 'preview',
  },
  letters: {
    vi: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Lời mời tham gia ${textIn(place, 'vi')}`,
      paragraphs: [
        `Kính chào ${name},`,
        `${by ?? 'Quản trị viên'} mời bạn tham gia ${textIn(place, 'vi')} với vai trò ${ROLE_NAMES[role].vi}.`,
        'Bạn chỉ trở thành thành viên khi nhận lời. Hãy mở liên kết để nhận lời hoặc từ chối.',
      ],
      action: { label: 'Xem lời mời', url: linkTo(`/invitation?token=${token}`) },
      note: 'Liên kết có hiệu lực trong 7 ngày. Nếu bạn không biết lời mời này, hãy bỏ qua thư; sẽ không có gì thay đổi.',
    }),
    en: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Invitation to join ${textIn(place, 'en')}`,
      paragraphs: [
        `Dear ${name},`,
        `${by ?? 'The administrator'} invites you to join ${textIn(place, 'en')} as ${ROLE_NAMES[role].en}.`,
        'You become a member only when you accept. Open the link to accept or decline.',
      ],
      action: { label: 'See the invitation', url: linkTo(`/invitation?token=${token}`) },
      note: 'The link is good for 7 days. If you do not know what this is about, ignore this mail; nothing will change.',
    }),
    fr: ({ name, place, role, by, token }, linkTo) => ({
      subject: `Invitation à rejoindre ${textIn(place, 'fr')}`,
      paragraphs: [
        `Bonjour ${name},`,
        `${by ?? "L'administrateur"} vous invite à rejoindre ${textIn(place, 'fr')} (rôle : ${ROLE_NAMES[role].fr}).`,
        "Vous n'en ferez partie que si vous acceptez. Ouvrez le lien pour accepter ou refuser.",
      ],
      action: { label: "Voir l'invitation", url: linkTo(`/invitation?token=${token}`) },
      note: 'Le lien est valable 7 jours. Si cette invitation ne vous dit rien, ignorez ce message : rien ne changera.',
    }),
  },
});

/** The same from an organisation's own people, who may be anybody: far fewer of them, and none wait. */
export const colleagueInvitedMail = defineMailKind<AskedIn>({
  ...memberInvitedMail,
  name: 'member.invited-by-colleague',
  budget: 'inviting',
});
