import type { Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { ROLE_NAMES } from '../domain/role-names.js';
import type { Role } from '../domain/roles.js';
import { words } from '../i18n/index.js';

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

const { greeting, memberInvited } = words.mails;

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
  letter({ name, place, role, by, token }, { say, linkTo }) {
    const roleName = ROLE_NAMES[role];
    return {
      subject: say(memberInvited.subject, { place }),
      paragraphs: [
        say(greeting, { name }),
        by === null
          ? say(memberInvited.by.administrator, { place, roleName })
          : say(memberInvited.by.somebody, { inviter: by, place, roleName }),
        say(memberInvited.accepting),
      ],
      action: { label: say(memberInvited.action), url: linkTo(`/invitation?token=${token}`) },
      note: say(memberInvited.note),
    };
  },
});

/** The same from an organisation's own people, who may be anybody: far fewer of them, and none wait. */
export const colleagueInvitedMail = defineMailKind<AskedIn>({
  ...memberInvitedMail,
  name: 'member.invited-by-colleague',
  budget: 'inviting',
});
