import { defineErrors } from '#lib/kernel';

export const meetingsErrors = defineErrors('matchmaking', {
  alreadyOpen: {
    status: 409,
    title: {
      vi: 'Hai bên đã có yêu cầu hoặc cuộc gặp',
      en: 'The two of you have an open request or a meeting',
      fr: 'Une demande ou un rendez-vous existe déjà entre vous',
    },
    next: {
      vi: 'Xem mục Yêu cầu gặp và Lịch gặp của bạn.',
      en: 'Look at your requests and your timetable.',
      fr: 'Consultez vos demandes et votre planning.',
    },
  },
  slotTaken: {
    status: 409,
    title: {
      vi: 'Khung giờ này không còn trống cho cả hai bên',
      en: 'This slot is no longer free for both sides',
      fr: "Ce créneau n'est plus libre pour les deux parties",
    },
    next: {
      vi: 'Chọn một trong các khung giờ còn trống.',
      en: 'Choose one of the free slots.',
      fr: 'Choisissez un des créneaux libres.',
    },
  },
  tableTaken: {
    status: 409,
    title: {
      vi: 'Bàn này không còn trống trong khung giờ đó',
      en: 'This table is no longer free in that slot',
      fr: "Cette table n'est plus libre à ce créneau",
    },
    next: {
      vi: 'Chọn một bàn khác còn trống.',
      en: 'Choose another table that is free.',
      fr: 'Choisissez une autre table libre.',
    },
  },
  noFreeSlot: {
    status: 409,
    title: {
      vi: 'Không còn khung giờ chung nào trống',
      en: 'There is no free slot left in common',
      fr: "Il n'y a plus de créneau libre en commun",
    },
    next: {
      vi: 'Hủy hoặc dời một cuộc gặp khác, hoặc hỏi đơn vị tổ chức thêm bàn.',
      en: 'Cancel or move another meeting, or ask the organiser for more tables.',
      fr: "Annulez ou déplacez un autre rendez-vous, ou demandez des tables à l'organisateur.",
    },
  },
  meetingEnded: {
    status: 409,
    title: {
      vi: 'Cuộc gặp này đã hủy hoặc đã qua',
      en: 'This meeting is cancelled or over',
      fr: 'Ce rendez-vous est annulé ou passé',
    },
    next: {
      vi: 'Tải lại lịch gặp.',
      en: 'Load the timetable again.',
      fr: 'Rechargez le planning.',
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
});
