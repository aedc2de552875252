import { defineErrors } from '#lib/kernel';

export const listingsErrors = defineErrors('listings', {
  answered: {
    status: 409,
    title: {
      vi: 'Lời hỏi này đã được trả lời hoặc không còn nữa',
      en: 'This has been answered, or is over',
      fr: 'Une réponse a déjà été donnée, ou il est trop tard',
    },
    next: {
      vi: 'Tải lại trang để xem tình trạng mới nhất.',
      en: 'Reload the page to see where it stands.',
      fr: "Rechargez la page pour voir où l'on en est.",
    },
  },
  otherCode: {
    status: 409,
    title: {
      vi: 'Đơn vị được ghi không còn mang mã số thuế của bạn',
      en: 'This entry does not have your tax code any more',
      fr: 'Cette inscription ne porte plus votre numéro fiscal',
    },
    detail: {
      vi: 'Mã số thuế của một trong hai bên đã được sửa sau khi bạn được hỏi.',
      en: 'One of the two codes has been corrected since you were asked.',
      fr: "L'un des deux numéros a été corrigé depuis que la question vous a été posée.",
    },
    next: {
      vi: 'Nếu đó vẫn là bạn, hãy báo đơn vị tổ chức mã số thuế đúng.',
      en: 'If it is you all the same, tell the organiser your tax code.',
      fr: "Si c'est bien vous, communiquez votre numéro fiscal à l'organisateur.",
    },
  },
  unproven: {
    status: 409,
    title: {
      vi: 'Mã số thuế của tổ chức chưa được xác nhận',
      en: 'Your tax code has not been confirmed',
      fr: "Votre numéro fiscal n'a pas été confirmé",
    },
    next: {
      vi: 'Xác nhận mã số thuế trong mục Mã số thuế, rồi trả lời lại.',
      en: 'Have it confirmed under Tax code, then answer again.',
      fr: 'Faites-le confirmer dans la rubrique Numéro fiscal, puis répondez à nouveau.',
    },
  },
  exhibitsAlready: {
    status: 409,
    title: {
      vi: 'Tổ chức của bạn đã tham gia hội chợ này',
      en: 'You take part in this fair already',
      fr: 'Vous participez déjà à cette foire',
    },
    next: {
      vi: 'Không cần làm gì thêm; báo đơn vị tổ chức nếu tên bị ghi hai lần.',
      en: 'There is nothing to do; tell the organiser if you are listed twice.',
      fr: "Il n'y a rien à faire ; prévenez l'organisateur si vous figurez deux fois.",
    },
  },
  taken: {
    status: 409,
    title: {
      vi: 'Đã có người khác quản lý đơn vị này',
      en: 'Somebody else manages this exhibitor by now',
      fr: "Quelqu'un d'autre gère désormais cet exposant",
    },
    next: {
      vi: 'Liên hệ đơn vị tổ chức để được phân định.',
      en: 'Ask the organiser to settle whose it is.',
      fr: "Demandez à l'organisateur de trancher.",
    },
  },
  notConfirmed: {
    status: 409,
    title: {
      vi: 'Không có gì để tách',
      en: 'There is nothing to separate',
      fr: "Il n'y a rien à séparer",
    },
    detail: {
      vi: 'Đơn vị này không phải do bạn nhập rồi được xác nhận.',
      en: 'This exhibitor was not entered by you and confirmed afterwards.',
      fr: "Cet exposant n'a pas été saisi par vous puis confirmé.",
    },
    next: {
      vi: 'Tải lại danh sách.',
      en: 'Reload the list.',
      fr: 'Rechargez la liste.',
    },
  },
});
