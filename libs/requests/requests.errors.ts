import { defineErrors } from '#lib/kernel';

export const requestsErrors = defineErrors('matchmaking', {
  meetingsOver: {
    status: 409,
    title: {
      vi: 'Hội chợ không còn khung giờ gặp nào',
      en: 'No time for meetings is left at this fair',
      fr: 'Il ne reste aucun créneau de rendez-vous à cette foire',
    },
    next: {
      vi: 'Hãy tìm gặp nhau tại hội chợ, không cần hẹn trước.',
      en: 'Look for each other at the fair, without an appointment.',
      fr: 'Retrouvez-vous sur place, sans rendez-vous.',
    },
  },
  notEachOther: {
    status: 422,
    title: {
      vi: 'Chỉ đặt cuộc gặp giữa nhà mua hàng và đơn vị tham gia',
      en: 'Meetings are between a buyer and an exhibitor',
      fr: 'Un rendez-vous réunit un acheteur et un exposant',
    },
    next: {
      vi: 'Chọn một đơn vị ở phía bên kia.',
      en: 'Choose somebody of the other side.',
      fr: "Choisissez quelqu'un de l'autre côté.",
    },
  },
  quotaUsed: {
    status: 409,
    title: {
      vi: 'Bạn đã dùng hết số yêu cầu gặp',
      en: 'You have no requests left',
      fr: "Vous n'avez plus de demandes disponibles",
    },
    detail: {
      vi: 'Mỗi bên được có tối đa {quota} yêu cầu cùng lúc.',
      en: 'Each participant may have {quota} requests at a time.',
      fr: 'Chaque participant peut avoir {quota} demandes à la fois.',
    },
    next: {
      vi: 'Rút một yêu cầu hoặc hủy một cuộc gặp, hoặc đợi trả lời.',
      en: 'Withdraw one or cancel a meeting, or wait for an answer.',
      fr: 'Retirez-en une, annulez un rendez-vous ou attendez une réponse.',
    },
  },
  requestEnded: {
    status: 409,
    title: {
      vi: 'Yêu cầu gặp này không còn chờ trả lời',
      en: 'This request is no longer open',
      fr: "Cette demande n'est plus en attente",
    },
    next: {
      vi: 'Tải lại danh sách yêu cầu.',
      en: 'Load the list of requests again.',
      fr: 'Rechargez la liste des demandes.',
    },
  },
  barred: {
    status: 422,
    title: {
      vi: 'Hai nhóm này không gặp nhau trong chương trình',
      en: 'These two groups do not meet in this programme',
      fr: 'Ces deux groupes ne se rencontrent pas dans ce programme',
    },
    detail: {
      vi: 'Đơn vị tổ chức không xếp nhóm "{buyers}" gặp nhóm "{exhibitors}".',
      en: 'The organiser does not let "{buyers}" meet "{exhibitors}".',
      fr: "L'organisateur ne fait pas rencontrer « {buyers} » et « {exhibitors} ».",
    },
    next: {
      vi: 'Chọn đơn vị khác, hoặc hỏi đơn vị tổ chức.',
      en: 'Choose somebody else, or ask the organiser.',
      fr: "Choisissez quelqu'un d'autre ou demandez à l'organisateur.",
    },
  },
  unwished: {
    status: 409,
    title: {
      vi: 'Bạn đã ghi là không gặp đơn vị này',
      en: 'You have said that you do not want to meet them',
      fr: 'Vous avez indiqué ne pas vouloir les rencontrer',
    },
    next: {
      vi: 'Bỏ chữ "không" trong nguyện vọng của bạn, rồi thử lại.',
      en: 'Take the "no" in your wishes back and try again.',
      fr: 'Retirez le « non » de vos souhaits, puis réessayez.',
    },
  },
  tooManyWishes: {
    status: 409,
    title: {
      vi: 'Đã đủ số nguyện vọng',
      en: 'There are enough wishes',
      fr: 'Le nombre de souhaits est atteint',
    },
    detail: {
      vi: 'Mỗi bên ghi tối đa {limit} nguyện vọng.',
      en: 'Each participant may have {limit} wishes.',
      fr: 'Chaque participant peut avoir {limit} souhaits.',
    },
    next: {
      vi: 'Bỏ một nguyện vọng khác trước.',
      en: 'Take another wish back first.',
      fr: "Retirez d'abord un autre souhait.",
    },
  },
});
