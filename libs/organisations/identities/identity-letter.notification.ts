import { defineMailKind } from '#lib/notifications';

interface IdentityLetterData {
  /** The organisation that asked; its manager has to open the link. */
  organisationId: string;
  taxCode: string;
  token: string;
}

const page = ({ organisationId, token }: IdentityLetterData) =>
  `/exhibitor/${organisationId}/identity?token=${token}`;

export const identityLetterMail = defineMailKind<IdentityLetterData>({
  name: 'identity.letter',
  budget: 'access',
  secrets: ['token'],
  preview: { organisationId: 'preview', taxCode: '2000123456', token: 'preview' },
  letters: {
    vi: (data, linkTo) => ({
      subject: `Xác nhận mã số thuế ${data.taxCode}`,
      paragraphs: [
        `Có người đã khai mã số thuế ${data.taxCode} cho tổ chức của mình và yêu cầu gửi thư này đến địa chỉ của chủ mã số do một đơn vị tổ chức hội chợ lưu giữ.`,
        'Nếu chính bạn hoặc đồng nghiệp đã yêu cầu, hãy mở liên kết bằng tài khoản quản lý tổ chức đó.',
      ],
      action: { label: 'Xác nhận mã số thuế', url: linkTo(page(data)) },
      note: 'Liên kết có hiệu lực 7 ngày và chỉ dùng được bằng tài khoản đã yêu cầu. Nếu bạn không biết việc này, hãy bỏ qua thư: không có gì được xác nhận.',
    }),
    en: (data, linkTo) => ({
      subject: `Confirm the tax code ${data.taxCode}`,
      paragraphs: [
        `Somebody has entered the tax code ${data.taxCode} for their organisation and asked for this e-mail, which goes to the address that a fair organiser has on file for the holder of this code.`,
        'If it was you or a colleague, open the link with the account that manages that organisation.',
      ],
      action: { label: 'Confirm the tax code', url: linkTo(page(data)) },
      note: 'The link works for 7 days, and only with the account that asked. If you know nothing of this, ignore this e-mail: nothing is confirmed.',
    }),
    fr: (data, linkTo) => ({
      subject: `Confirmez le numéro fiscal ${data.taxCode}`,
      paragraphs: [
        `Quelqu'un a saisi le numéro fiscal ${data.taxCode} pour son organisation et a demandé ce courriel, envoyé à l'adresse du titulaire enregistrée par l'organisateur d'une foire.`,
        "Si c'est vous ou un collègue, ouvrez le lien avec le compte qui gère cette organisation.",
      ],
      action: { label: 'Confirmer le numéro fiscal', url: linkTo(page(data)) },
      note: "Le lien est valable 7 jours, et seulement avec le compte qui l'a demandé. Si cela ne vous dit rien, ignorez ce courriel : rien n'est confirmé.",
    }),
  },
});
