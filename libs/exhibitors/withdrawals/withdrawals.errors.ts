import { defineErrors } from '#lib/kernel';

export const withdrawalsErrors = defineErrors('withdrawals', {
  reasonMissing: {
    status: 422,
    title: { vi: 'Chưa có lý do', en: 'The reason is missing', fr: 'Il manque le motif' },
    detail: {
      vi: 'Bên kia cần biết vì sao việc tham gia chấm dứt.',
      en: 'The other side needs to know why the participation ends.',
      fr: "L'autre partie doit savoir pourquoi la participation prend fin.",
    },
    next: { vi: 'Viết vài dòng.', en: 'Write a line or two.', fr: 'Écrivez une ligne ou deux.' },
  },
  alreadyWithdrawn: {
    status: 409,
    title: {
      vi: 'Đơn vị này đã rút khỏi hội chợ',
      en: 'This exhibitor has been withdrawn already',
      fr: 'Cet exposant est déjà retiré',
    },
    next: {
      vi: 'Tải lại trang để xem tình trạng mới nhất.',
      en: 'Reload the page to see where it stands.',
      fr: "Rechargez la page pour voir où l'on en est.",
    },
  },
  notWithdrawn: {
    status: 409,
    title: {
      vi: 'Đơn vị này đang tham gia hội chợ',
      en: 'This exhibitor takes part in the fair',
      fr: 'Cet exposant participe déjà à la foire',
    },
    next: {
      vi: 'Tải lại trang để xem tình trạng mới nhất.',
      en: 'Reload the page to see where it stands.',
      fr: "Rechargez la page pour voir où l'on en est.",
    },
  },
  hasApplied: {
    status: 409,
    title: {
      vi: 'Đơn vị này đã có đơn đăng ký đang chờ',
      en: 'This exhibitor has an application of its own',
      fr: 'Cet exposant a une candidature en cours',
    },
    next: {
      vi: 'Xem và trả lời đơn đăng ký của họ.',
      en: 'Review that application instead.',
      fr: 'Examinez plutôt cette candidature.',
    },
  },
  byItself: {
    status: 409,
    title: {
      vi: 'Đơn vị này đã tự rút khỏi hội chợ',
      en: 'This exhibitor withdrew by itself',
      fr: "Cet exposant s'est retiré lui-même",
    },
    detail: {
      vi: 'Không thể ghi họ trở lại khi chưa có sự đồng ý của chính họ.',
      en: 'It cannot be put back without its own yes.',
      fr: 'Il ne peut pas être remis sur la liste sans son accord.',
    },
    next: {
      vi: 'Mời họ nộp lại đơn đăng ký.',
      en: 'Ask it to apply again.',
      fr: 'Invitez-le à déposer une nouvelle candidature.',
    },
  },
});
