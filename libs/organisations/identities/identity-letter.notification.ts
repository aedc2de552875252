import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface IdentityLetterData {
  /** The organisation that asked; its manager has to open the link. */
  organisationId: string;
  taxCode: string;
  token: string;
}

const { subject, entered, ifYou, action, note } = words.mails.identityLetter;

export const identityLetterMail = defineMailKind<IdentityLetterData>({
  name: 'identity.letter',
  budget: 'access',
  secrets: ['token'],
  preview: { organisationId: 'preview', taxCode: '2000123456', token: 'preview' },
  letter: ({ organisationId, taxCode, token }, { say, linkTo }) => ({
    subject: say(subject, { taxCode }),
    paragraphs: [say(entered, { taxCode }), say(ifYou)],
    action: { label: say(action), url: linkTo(`/exhibitor/${organisationId}/identity?token=${token}`) },
    note: say(note),
  }),
});
