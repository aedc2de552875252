import { textIn, type Translated } from '#lib/kernel';
import { defineMailKind } from '#lib/notifications';

interface SurveyMail {
  name: string;
  fairName: Translated;
  /** Since the fair. */
  months: number;
  /** The reader's timetable in the web app. */
  path: string;
}

export const secondSurveyMail = defineMailKind<SurveyMail>({
  name: 'meeting.second-survey',
  budget: 'letter',
  preview: {
    name: 'Nguyễn Thị Lan',
    fairName: { vi: 'Hội chợ OCOP Nam Bộ', en: 'Southern OCOP Fair', fr: 'Foire OCOP du Sud' },
    months: 6,
    path: '/exhibitor/019a0000-0000-7000-8000-000000000006/timetable',
  },
  letters: {
    vi: ({ name, fairName, months, path }, linkTo) => ({
      subject: `Sau ${months} tháng: các cuộc gặp tại ${textIn(fairName, 'vi')} đã mang lại gì?`,
      paragraphs: [
        `Kính chào ${name},`,
        `${months} tháng trước bạn đã gặp đối tác tại ${textIn(fairName, 'vi')}. Xin cho biết giá trị đã thỏa thuận đến nay và giá trị còn dự kiến; mỗi cuộc gặp chỉ mất một phút.`,
      ],
      action: { label: 'Ghi kết quả', url: linkTo(path) },
      note: 'Số liệu chỉ dùng để tổng hợp kết quả hội chợ.',
    }),
    en: ({ name, fairName, months, path }, linkTo) => ({
      subject: `${textIn(fairName, 'en')}, ${months} months on: what came of your meetings?`,
      paragraphs: [
        `Dear ${name},`,
        `${months} months ago you met partners at this fair (${textIn(fairName, 'en')}). Please say what has been agreed since and what you still expect; a minute a meeting is enough.`,
      ],
      action: { label: 'Record the outcome', url: linkTo(path) },
      note: 'The figures are used for the report of the fair only.',
    }),
    fr: ({ name, fairName, months, path }, linkTo) => ({
      subject: `${textIn(fairName, 'fr')}, ${months} mois après : que sont devenus vos rendez-vous ?`,
      paragraphs: [
        `Bonjour ${name},`,
        `Il y a ${months} mois, vous avez rencontré des partenaires : ${textIn(fairName, 'fr')}. Dites-nous ce qui a été convenu depuis et ce que vous attendez encore ; une minute par rendez-vous suffit.`,
      ],
      action: { label: 'Noter le résultat', url: linkTo(path) },
      note: "Les chiffres ne servent qu'au bilan de la foire.",
    }),
  },
});
