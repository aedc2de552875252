import { defineErrors } from '#lib/kernel';

/** Why two participants do not meet, or not now, by the rules of the programme and by their wishes. */
export const meetingRulesErrors = defineErrors('matchmaking', {
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
  organiserSchedules: {
    status: 409,
    title: {
      vi: 'Đơn vị tổ chức xếp giờ gặp',
      en: 'The organiser gives meetings their time',
      fr: "C'est l'organisateur qui fixe les horaires",
    },
    detail: {
      vi: 'Trong chương trình này, giờ và bàn do lịch gặp của đơn vị tổ chức quyết định; người tham gia không tự đặt hoặc dời.',
      en: "In this programme the organiser's timetable decides on slots and tables; participants do not book or move.",
      fr: "Dans ce programme, le planning de l'organisateur décide des créneaux et des tables ; les participants ne réservent ni ne déplacent.",
    },
    next: {
      vi: 'Gửi hoặc nhận lời mà không chọn giờ, ghi nguyện vọng và giờ bận; hoặc hỏi đơn vị tổ chức.',
      en: 'Ask or accept without a slot, state your wishes and when you are away; or ask the organiser.',
      fr: "Demandez ou acceptez sans créneau, indiquez vos souhaits et vos absences ; ou demandez à l'organisateur.",
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
