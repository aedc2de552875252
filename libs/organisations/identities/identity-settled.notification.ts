import { defineMailKind } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface SettledLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  organisation: string;
  verdict: 'proven' | 'refuted';
  /** What the organiser wrote. */
  reason: string;
}

const { greeting, because, identitySettled } = words.mails;

export const identitySettledMail = defineMailKind<SettledLetter>({
  name: 'identity.settled',
  budget: 'exchange',
  preview: {
    name: 'Nguyễn Thị Lan',
    organisationId: 'preview',
    organisation: 'Hợp tác xã Cua Năm Căn',
    verdict: 'proven',
    reason: 'Preview',
  },
  letter: ({ name, organisationId, organisation, verdict, reason }, { say, linkTo }) => ({
    subject: say(identitySettled.subject[verdict], { organisation }),
    paragraphs: [
      say(greeting, { name }),
      say(identitySettled.finding[verdict], { organisation }),
      say(because, { reason }),
      ...(verdict === 'refuted' ? [say(identitySettled.ifRefuted)] : []),
    ],
    action: { label: say(identitySettled.action), url: linkTo(`/exhibitor/${organisationId}/identity`) },
  }),
});
