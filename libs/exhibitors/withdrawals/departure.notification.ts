import type { Translated } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';
import { words } from '../i18n/index.js';
import { type PlaceLetter, placeLetter, placePreview } from '../place-letter.js';

interface OfficeLetter {
  organiserId: string;
  fairId: string;
  exhibitorId: string;
  fairName: Translated;
  organisation: string;
  reason: string;
}

const { exhibitorWithdrawn, exhibitorReinstated, exhibitorWithdrew } = words.mails;

export const exhibitorWithdrawnMail = defineMailKind<PlaceLetter & { reason: string }>({
  name: 'exhibitor.withdrawn',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview: { ...placePreview, reason: 'Preview' },
  letter: placeLetter(exhibitorWithdrawn, ({ reason }) => [reason]),
});

export const exhibitorReinstatedMail = defineMailKind<PlaceLetter>({
  name: 'exhibitor.reinstated',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview: placePreview,
  letter: placeLetter(exhibitorReinstated),
});

export const exhibitorWithdrewMail = defineMailKind<OfficeLetter>({
  name: 'exhibitor.withdrew',
  budget: 'exchange',
  preview: {
    ...{ organiserId: 'preview', fairId: 'preview', exhibitorId: 'preview' },
    ...{ fairName: placePreview.fairName, organisation: 'Hợp tác xã Cua Năm Căn', reason: 'Preview' },
  },
  letter: ({ organiserId, fairId, exhibitorId, fairName, organisation, reason }, { say, linkTo }) => ({
    subject: say(exhibitorWithdrew.subject, { organisation, fairName }),
    paragraphs: [say(exhibitorWithdrew.withdrew, { organisation, fairName }), reason],
    action: {
      label: say(exhibitorWithdrew.action),
      url: linkTo(`/organiser/${organiserId}/fairs/${fairId}/exhibitors/${exhibitorId}`),
    },
  }),
});
