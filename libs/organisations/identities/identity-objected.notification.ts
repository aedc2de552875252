import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind, type LinkTo } from '#lib/notifications';

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

const page = ({ organiserId }: ObjectedLetter, linkTo: LinkTo) => linkTo(`/organiser/${organiserId}`);

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
  letters: {
    vi: (data, linkTo) => ({
      subject: `Có ý kiến khác về mã số thuế ${data.taxCode}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Đơn vị của bạn đã xác nhận ${data.organisation} là chủ mã số thuế ${data.taxCode}. ${textIn(data.by, 'vi')} đã xem giấy tờ và cho rằng mã số này là của tổ chức khác.`,
        `Lý do: ${data.reason}`,
        'Xác nhận của bạn vẫn giữ nguyên và chỉ đơn vị của bạn mới thay đổi được. Hãy mở hồ sơ của tổ chức này, xem lại giấy tờ rồi quyết định.',
      ],
      action: { label: 'Mở trang của đơn vị', url: page(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `Another finding on the tax code ${data.taxCode}`,
      paragraphs: [
        `Dear ${data.name},`,
        `You confirmed that ${data.organisation} holds the tax code ${data.taxCode}. ${textIn(data.by, 'en')} has looked at papers and finds that it is somebody else's.`,
        `Reason: ${data.reason}`,
        'Your confirmation stands, and nobody but you can change it. Open the organisation, look at its papers again, and decide.',
      ],
      action: { label: 'Open your pages', url: page(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Un autre avis sur le numéro fiscal ${data.taxCode}`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `Vous avez confirmé que ${data.organisation} est titulaire du numéro fiscal ${data.taxCode}. ${textIn(data.by, 'fr')} a examiné des documents et estime qu'il appartient à une autre organisation.`,
        `Motif : ${data.reason}`,
        "Votre confirmation reste valable et vous seul pouvez la modifier. Ouvrez la fiche de l'organisation, réexaminez ses documents et décidez.",
      ],
      action: { label: 'Ouvrir vos pages', url: page(data, linkTo) },
    }),
  },
});
