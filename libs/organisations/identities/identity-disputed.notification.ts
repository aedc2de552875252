import { defineMailKind, type LinkTo } from '#lib/notifications';

interface DisputedLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  organisation: string;
  taxCode: string;
}

const page = ({ organisationId }: DisputedLetter, linkTo: LinkTo) =>
  linkTo(`/exhibitor/${organisationId}/identity`);

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
  letters: {
    vi: (data, linkTo) => ({
      subject: `Có tổ chức khác cũng khai mã số thuế ${data.taxCode}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Một tổ chức khác cũng khai mã số thuế ${data.taxCode} của ${data.organisation}.`,
        'Một đơn vị tổ chức hội chợ sẽ xem giấy tờ của cả hai bên rồi quyết định. Trước lúc đó bạn có thể gửi thêm giấy tờ, ví dụ giấy đăng ký kinh doanh. Bạn vẫn đăng ký và tham gia hội chợ như trước.',
      ],
      action: { label: 'Xem và gửi giấy tờ', url: page(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `Another organisation claims the tax code ${data.taxCode}`,
      paragraphs: [
        `Dear ${data.name},`,
        `Another organisation claims the tax code ${data.taxCode} of ${data.organisation} too.`,
        'The organiser of a fair will look at the papers of both and settle it. Until then you can add a document, such as your business registration. You apply and take part as before.',
      ],
      action: { label: 'Look, and add a document', url: page(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Une autre organisation revendique le numéro fiscal ${data.taxCode}`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `Une autre organisation revendique elle aussi le numéro fiscal ${data.taxCode} de ${data.organisation}.`,
        "L'organisateur d'une foire examinera les documents des deux parties et tranchera. D'ici là, vous pouvez ajouter un document, par exemple votre certificat d'immatriculation. Vous candidatez et participez comme avant.",
      ],
      action: { label: 'Voir et ajouter un document', url: page(data, linkTo) },
    }),
  },
});
