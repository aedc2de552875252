import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind, type LinkTo, SETTLING } from '#lib/notifications';

interface SubmittedLetter {
  organiserId: string;
  fairId: string;
  fairName: Translated;
  organisation: string;
}

const board = ({ organiserId, fairId }: SubmittedLetter, linkTo: LinkTo) =>
  linkTo(`/organiser/${organiserId}/fairs/${fairId}/applications`);

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
  letters: {
    vi: (data, linkTo) => ({
      subject: `Đơn đăng ký mới: ${data.organisation}`,
      paragraphs: [`${data.organisation} đã nộp đơn tham gia ${textIn(data.fairName, 'vi')}.`],
      action: { label: 'Xem các đơn đăng ký', url: board(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `New application: ${data.organisation}`,
      paragraphs: [
        `${data.organisation} has applied to take part in your fair (${textIn(data.fairName, 'en')}).`,
      ],
      action: { label: 'See the applications', url: board(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Nouvelle candidature : ${data.organisation}`,
      paragraphs: [
        `${data.organisation} souhaite participer à votre foire (${textIn(data.fairName, 'fr')}).`,
      ],
      action: { label: 'Voir les candidatures', url: board(data, linkTo) },
    }),
  },
});
