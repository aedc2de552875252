import { defineMailKind, type LinkTo } from '#lib/notifications';

interface SettledLetter {
  /** Of the person who is written to. */
  name: string;
  organisationId: string;
  organisation: string;
  verdict: 'proven' | 'refuted';
  /** What the organiser wrote. */
  reason: string;
}

const page = ({ organisationId }: SettledLetter, linkTo: LinkTo) =>
  linkTo(`/exhibitor/${organisationId}/identity`);

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
  letters: {
    vi: (data, linkTo) => ({
      subject:
        data.verdict === 'proven'
          ? `Mã số thuế của ${data.organisation} đã được xác nhận`
          : `Mã số thuế của ${data.organisation} không được xác nhận`,
      paragraphs: [
        `Kính chào ${data.name},`,
        data.verdict === 'proven'
          ? `Một đơn vị tổ chức đã kiểm tra và xác nhận ${data.organisation} là chủ mã số thuế đã khai.`
          : `Một đơn vị tổ chức đã kiểm tra và thấy mã số thuế mà ${data.organisation} khai không phải của tổ chức này.`,
        `Lý do: ${data.reason}`,
        ...(data.verdict === 'refuted'
          ? ['Nếu khai nhầm, hãy sửa mã số thuế; nếu không đồng ý, hãy tải giấy đăng ký lên để được xem lại.']
          : []),
      ],
      action: { label: 'Mở trang mã số thuế', url: page(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject:
        data.verdict === 'proven'
          ? `The tax code of ${data.organisation} is confirmed`
          : `The tax code of ${data.organisation} is not confirmed`,
      paragraphs: [
        `Dear ${data.name},`,
        data.verdict === 'proven'
          ? `An organiser has checked that ${data.organisation} holds the tax code that it entered.`
          : `An organiser has checked the tax code that ${data.organisation} entered, and found that it is not its own.`,
        `Reason: ${data.reason}`,
        ...(data.verdict === 'refuted'
          ? [
              'If it was a slip, correct the code; if you do not agree, upload your registration to have it looked at again.',
            ]
          : []),
      ],
      action: { label: 'Open the page of the tax code', url: page(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject:
        data.verdict === 'proven'
          ? `Le numéro fiscal de ${data.organisation} est confirmé`
          : `Le numéro fiscal de ${data.organisation} n'est pas confirmé`,
      paragraphs: [
        `Bonjour ${data.name},`,
        data.verdict === 'proven'
          ? `Un organisateur a vérifié que ${data.organisation} est bien titulaire du numéro fiscal saisi.`
          : `Un organisateur a vérifié le numéro fiscal saisi par ${data.organisation} et a constaté qu'il n'est pas le sien.`,
        `Motif : ${data.reason}`,
        ...(data.verdict === 'refuted'
          ? [
              "S'il s'agit d'une erreur, corrigez le numéro ; si vous n'êtes pas d'accord, déposez votre immatriculation pour un nouvel examen.",
            ]
          : []),
      ],
      action: { label: 'Ouvrir la page du numéro fiscal', url: page(data, linkTo) },
    }),
  },
});
