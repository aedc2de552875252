import { textIn } from '#lib/kernel';
import { defineMailKind, SETTLING } from '#lib/notifications';
import { type PlaceLetter, placePage, placePreview } from './place-letter.js';

export type ApplicationLetter = PlaceLetter & { note: string | null };

const preview: ApplicationLetter = { ...placePreview, note: 'Preview' };
const given = (note: string | null) => (note ? [note] : []);

export const applicationAcceptedMail = defineMailKind<ApplicationLetter>({
  name: 'application.accepted',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letters: {
    vi: (data, linkTo) => ({
      subject: `Đơn tham gia ${textIn(data.fairName, 'vi')} đã được chấp nhận`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Đơn vị tổ chức đã chấp nhận đơn tham gia ${textIn(data.fairName, 'vi')} của bạn.`,
        ...given(data.note),
      ],
      action: { label: 'Xem bước tiếp theo', url: placePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `You are in: ${textIn(data.fairName, 'en')}`,
      paragraphs: [
        `Dear ${data.name},`,
        `The organiser has accepted your application (${textIn(data.fairName, 'en')}).`,
        ...given(data.note),
      ],
      action: { label: 'See what comes next', url: placePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Candidature retenue : ${textIn(data.fairName, 'fr')}`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `L'organisateur a retenu votre candidature (${textIn(data.fairName, 'fr')}).`,
        ...given(data.note),
      ],
      action: { label: 'Voir la suite', url: placePage(data, linkTo) },
    }),
  },
});

export const applicationRejectedMail = defineMailKind<ApplicationLetter>({
  name: 'application.rejected',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letters: {
    vi: (data, linkTo) => ({
      subject: `Kết quả đơn tham gia ${textIn(data.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        `Rất tiếc, đơn tham gia ${textIn(data.fairName, 'vi')} của bạn chưa được chấp nhận.`,
        ...given(data.note),
      ],
      action: { label: 'Xem đơn', url: placePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `Your application: ${textIn(data.fairName, 'en')}`,
      paragraphs: [
        `Dear ${data.name},`,
        `We are sorry: your application (${textIn(data.fairName, 'en')}) was not accepted.`,
        ...given(data.note),
      ],
      action: { label: 'See the application', url: placePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Votre candidature : ${textIn(data.fairName, 'fr')}`,
      paragraphs: [
        `Bonjour ${data.name},`,
        `Nous regrettons : votre candidature (${textIn(data.fairName, 'fr')}) n'a pas été retenue.`,
        ...given(data.note),
      ],
      action: { label: 'Voir la candidature', url: placePage(data, linkTo) },
    }),
  },
});

export const applicationMoreAskedMail = defineMailKind<ApplicationLetter>({
  name: 'application.more-asked',
  budget: 'booking',
  settling: SETTLING.urgent,
  preview,
  letters: {
    vi: (data, linkTo) => ({
      subject: `Cần bổ sung đơn tham gia ${textIn(data.fairName, 'vi')}`,
      paragraphs: [
        `Kính chào ${data.name},`,
        'Đơn vị tổ chức đề nghị bạn bổ sung thông tin rồi nộp lại đơn:',
        ...given(data.note),
      ],
      action: { label: 'Bổ sung và nộp lại', url: placePage(data, linkTo) },
    }),
    en: (data, linkTo) => ({
      subject: `Please complete your application: ${textIn(data.fairName, 'en')}`,
      paragraphs: [
        `Dear ${data.name},`,
        'The organiser asks you to add something and to submit your application again:',
        ...given(data.note),
      ],
      action: { label: 'Complete and submit', url: placePage(data, linkTo) },
    }),
    fr: (data, linkTo) => ({
      subject: `Complétez votre candidature : ${textIn(data.fairName, 'fr')}`,
      paragraphs: [
        `Bonjour ${data.name},`,
        "L'organisateur vous demande de compléter votre candidature et de la déposer à nouveau :",
        ...given(data.note),
      ],
      action: { label: 'Compléter et déposer', url: placePage(data, linkTo) },
    }),
  },
});
