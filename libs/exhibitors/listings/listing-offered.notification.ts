import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind, type LinkTo } from '#lib/notifications';

interface ListingLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  fairName: Translated;
  organiser: Translated;
}

const page = ({ organisationId }: ListingLetter, linkTo: LinkTo) => linkTo(`/exhibitor/${organisationId}`);

export const listingOfferedMail = defineMailKind<ListingLetter>({
  name: 'listing.offered',
  budget: 'asking',
  preview: {
    name: 'Nguyễn Thị Lan',
    organisationId: 'preview',
    fairName: { vi: 'Hội chợ OCOP', en: 'OCOP fair', fr: 'Foire OCOP' },
    organiser: { vi: 'Trung tâm Xúc tiến Đầu tư Cà Mau', en: 'Ca Mau Investment Promotion Centre' },
  },
  letters: {
    vi: (data, linkTo) => ({
      subject: `Tổ chức của bạn có tham gia ${textIn(data.fairName, 'vi')} không?`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `${textIn(data.organiser, 'vi')} đã ghi một đơn vị có mã số thuế của bạn vào danh sách tham gia ${textIn(data.fairName, 'vi')}.`,
        'Nếu đúng là bạn, hãy xác nhận: gian hàng và lịch gặp của đơn vị đó sẽ do bạn quản lý, và đơn vị tổ chức thấy hồ sơ của bạn. Cho đến lúc đó họ không biết gì về bạn.',
      ],
      action: { label: 'Xem và trả lời', url: page(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'en')}: are you taking part?`,
      paragraphs: [
        `Dear ${data.name},`,
        `${textIn(data.organiser, 'en')} has entered an exhibitor with your tax code at this fair: ${textIn(data.fairName, 'en')}.`,
        'If it is you, confirm it: you then manage its booths and meetings, and the organiser sees your profile. Until then it knows nothing of you.',
      ],
      action: { label: 'View and answer', url: page(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'fr')} : y participez-vous ?`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `${textIn(data.organiser, 'fr')} a inscrit à cette foire un exposant qui porte votre numéro fiscal : ${textIn(data.fairName, 'fr')}.`,
        "Si c'est vous, confirmez-le : vous gérerez alors ses stands et ses rendez-vous, et l'organisateur verra votre profil. D'ici là, il ne sait rien de vous.",
      ],
      action: { label: 'Voir et répondre', url: page(data, linkTo) },
    }),
  },
});
