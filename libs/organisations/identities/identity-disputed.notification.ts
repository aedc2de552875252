import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface DisputedLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  organisation: string;
  taxCode: string;
}

const { greeting, identityDisputed } = words.mails;

/** To a side of a dispute that an organiser may settle, while it can still answer. */
export const identityDisputedMail = defineMailKind<DisputedLetter>({
  name: 'identity.disputed',
  budget: 'exchange',
  preview: {
    name: 'Nguyễn Thị Lan',
    organisationId: 'preview',
    organisation: 'Hợp tác xã Cua Năm Căn',
    taxCode: '2000123456',
  },
  letter: ({ name, organisationId, organisation, taxCode }, { say, linkTo }) => ({
    subject: say(identityDisputed.subject, { taxCode }),
    paragraphs: [
      say(greeting, { name }),
      say(identityDisputed.claimedToo, { taxCode, organisation }),
      say(identityDisputed.whatComes),
    ],
    action: { label: say(identityDisputed.action), url: linkTo(`/exhibitor/${organisationId}/identity`) },
  }),
});
