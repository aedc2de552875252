import { defineErrors } from '#lib/kernel';

export const runErrors = defineErrors('imports', {
  expired: {
    status: 409,
    title: {
      vi: 'Bản xem trước đã hết hạn',
      en: 'The preview has expired',
      fr: "L'aperçu a expiré",
    },
    next: { vi: 'Tải tệp lên lại.', en: 'Upload the file again.', fr: 'Envoyez le fichier à nouveau.' },
  },
  started: {
    status: 409,
    title: {
      vi: 'Tệp này đã nhập rồi hoặc đang được nhập',
      en: 'It has been imported already, or is being imported',
      fr: "Il a déjà été importé, ou l'est en ce moment",
    },
    next: { vi: 'Xem danh sách.', en: 'See the list.', fr: 'Consultez la liste.' },
  },
  notUnderWay: {
    status: 409,
    title: {
      vi: 'Việc nhập không còn đang chạy',
      en: 'The import is not under way any more',
      fr: "L'importation n'est plus en cours",
    },
    next: {
      vi: 'Tải lại trang để xem kết quả.',
      en: 'Reload the page to see how it ended.',
      fr: 'Rechargez la page pour voir le résultat.',
    },
  },
});
