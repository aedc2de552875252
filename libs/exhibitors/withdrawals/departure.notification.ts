import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind, type LinkTo, SETTLING } from '#lib/notifications';
import { type PlaceLetter, placePage, placePreview } from '../place-letter.js';

interface OfficeLetter {
  organiserId: string;
  fairId: string;
  exhibitorId: string;
  fairName: Translated;
  organisation: string;
  reason: string;
}

const officePage = ({ organiserId, fairId, exhibitorId }: OfficeLetter, linkTo: LinkTo) =>
  linkTo(`/organiser/${organiserId}/fairs/${fairId}/exhibitors/${exhibitorId}`);

export const exhibitorWithdrawnMail = defineMailKind<PlaceLetter & { reason: string }>({
  name: 'exhibitor.withdrawn',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview: { ...placePreview, reason: 'Preview' },
  letters: {
    vi: (data, linkTo) => ({
      subject: `Bạn không còn trong danh sách tham gia ${textIn(data.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Đơn vị tổ chức đã rút tên bạn khỏi danh sách tham gia ${textIn(data.fairName, 'vi')}. Gian hàng và các cuộc gặp sắp tới của bạn tại hội chợ không còn hiệu lực. Lý do:`,
        data.reason,
      ],
      action: { label: 'Xem chi tiết', url: placePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'en')}: you no longer take part`,
      paragraphs: [
        `Dear ${data.name},`,
        `The organiser has taken you off the list of exhibitors (${textIn(data.fairName, 'en')}). Your booths and coming meetings there are cancelled. The reason:`,
        data.reason,
      ],
      action: { label: 'See the details', url: placePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'fr')} : vous ne participez plus`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `L'organisateur vous a retiré de la liste des exposants (${textIn(data.fairName, 'fr')}). Vos stands et vos rendez-vous à venir y sont annulés. Le motif :`,
        data.reason,
      ],
      action: { label: 'Voir le détail', url: placePage(data, linkTo) },
    }),
  },
});

export const exhibitorReinstatedMail = defineMailKind<PlaceLetter>({
  name: 'exhibitor.reinstated',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview: placePreview,
  letters: {
    vi: (data, linkTo) => ({
      subject: `Bạn lại có tên trong danh sách tham gia ${textIn(data.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Đơn vị tổ chức đã đưa bạn trở lại danh sách tham gia ${textIn(data.fairName, 'vi')}. Gian hàng và các cuộc gặp trước đây không khôi phục: mời bạn chọn gian và xin gặp lại.`,
      ],
      action: { label: 'Xem bước tiếp theo', url: placePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'en')}: you take part again`,
      paragraphs: [
        `Dear ${data.name},`,
        `The organiser has put you back on the list of exhibitors (${textIn(data.fairName, 'en')}). Your booths and meetings of before are gone: please choose booths and ask for meetings again.`,
      ],
      action: { label: 'See what comes next', url: placePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'fr')} : vous participez de nouveau`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `L'organisateur vous a remis sur la liste des exposants (${textIn(data.fairName, 'fr')}). Vos stands et rendez-vous d'avant sont perdus : choisissez un stand et demandez vos rendez-vous à nouveau.`,
      ],
      action: { label: 'Voir la suite', url: placePage(data, linkTo) },
    }),
  },
});

export const exhibitorWithdrewMail = defineMailKind<OfficeLetter>({
  name: 'exhibitor.withdrew',
  budget: 'exchange',
  preview: {
    ...{ organiserId: 'preview', fairId: 'preview', exhibitorId: 'preview' },
    ...{ fairName: placePreview.fairName, organisation: 'Hợp tác xã Cua Năm Căn', reason: 'Preview' },
  },
  letters: {
    vi: (data, linkTo) => ({
      subject: `${data.organisation} không tham gia ${textIn(data.fairName, 'vi')} nữa`,
      paragraphs: [
        `${data.organisation} báo không tham gia ${textIn(data.fairName, 'vi')} nữa. Gian hàng của họ được trả lại, các cuộc gặp sắp tới được hủy. Lý do:`,
        data.reason,
      ],
      action: { label: 'Xem đơn vị', url: officePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'en')}: ${data.organisation} has withdrawn`,
      paragraphs: [
        `${data.organisation} no longer takes part in this fair (${textIn(data.fairName, 'en')}). Its booths are free again and its coming meetings are cancelled. The reason:`,
        data.reason,
      ],
      action: { label: 'See the exhibitor', url: officePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `${textIn(data.fairName, 'fr')} : ${data.organisation} se retire`,
      paragraphs: [
        `${data.organisation} ne participe plus à cette foire (${textIn(data.fairName, 'fr')}). Ses stands sont de nouveau libres et ses rendez-vous à venir sont annulés. Le motif :`,
        data.reason,
      ],
      action: { label: "Voir l'exposant", url: officePage(data, linkTo) },
    }),
  },
});
