import type { Translated } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';
import { words } from '../i18n/index.js';

interface SubmittedLetter {
  organiserId: string;
  fairId: string;
  fairName: Translated;
  organisation: string;
}

const { subject, applies, action } = words.mails.applicationSubmitted;

export const applicationSubmittedMail = defineMailKind<SubmittedLetter>({
  name: 'application.submitted',
  budget: 'exchange',
  settling: SETTLING.calm,
  preview: {
    organiserId: 'preview',
    fairId: 'preview',
    fairName: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
    organisation: 'Hợp tác xã Cua Năm Căn',
  },
  letter: ({ organiserId, fairId, fairName, organisation }, { say, linkTo }) => ({
    subject: say(subject, { organisation }),
    paragraphs: [say(applies, { organisation, fairName })],
    action: { label: say(action), url: linkTo(`/organiser/${organiserId}/fairs/${fairId}/applications`) },
  }),
});
