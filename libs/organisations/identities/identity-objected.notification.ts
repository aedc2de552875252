import type { Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface ObjectedLetter {
  /** Of the person who is written to. */
  name: string;
  /** The organiser that is written to, and the one that objects. */
  organiserId: string;
  by: Translated;
  organisation: string;
  taxCode: string;
  /** What the other organiser wrote. */
  reason: string;
}

const { greeting, because, identityObjected } = words.mails;

/** To the office that proved a code, when another organiser finds it to be somebody else's: only the office may change it. */
export const identityObjectedMail = defineMailKind<ObjectedLetter>({
  name: 'identity.objected',
  budget: 'exchange',
  preview: {
    name: 'Nguyễn Thị Lan',
    organiserId: 'preview',
    by: { vi: 'Trung tâm Xúc tiến', en: 'Promotion centre', fr: 'Centre de promotion' },
    organisation: 'Hợp tác xã Cua Năm Căn',
    taxCode: '2000123456',
    reason: 'Preview',
  },
  letter: ({ name, organiserId, by, organisation, taxCode, reason }, { say, linkTo }) => ({
    subject: say(identityObjected.subject, { taxCode }),
    paragraphs: [
      say(greeting, { name }),
      say(identityObjected.finding, { organisation, taxCode, objector: by }),
      say(because, { reason }),
      say(identityObjected.yoursToDecide),
    ],
    action: { label: say(identityObjected.action), url: linkTo(`/organiser/${organiserId}`) },
  }),
});
