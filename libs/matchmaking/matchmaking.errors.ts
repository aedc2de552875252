import { defineErrors } from '#lib/kernel';

export const matchmakingErrors = defineErrors('matchmaking', {
  notTakingPart: {
    status: 404,
    title: {
      vi: 'Không có trong chương trình kết nối của hội chợ này',
      en: 'Not in the matchmaking of this fair',
      fr: "Absent des rendez-vous d'affaires de cette foire",
    },
    next: {
      vi: 'Kiểm tra hội chợ đã chọn, hoặc liên hệ đơn vị tổ chức.',
      en: 'Check which fair is chosen, or ask the organiser.',
      fr: "Vérifiez la foire choisie ou contactez l'organisateur.",
    },
  },
  left: {
    status: 409,
    title: {
      vi: 'Bạn đã rời chương trình kết nối của hội chợ này',
      en: 'You have left the meetings of this fair',
      fr: "Vous avez quitté les rendez-vous d'affaires de cette foire",
    },
    next: {
      vi: 'Bấm “Tham gia lại” trên trang lịch gặp, rồi thử lại.',
      en: 'Choose “Take part again” on the page of your meetings, then try again.',
      fr: 'Choisissez « Participer de nouveau » sur la page de vos rendez-vous, puis réessayez.',
    },
  },
  unknownParticipant: {
    status: 422,
    title: {
      vi: 'Không có đơn vị này trong chương trình kết nối',
      en: 'No such participant in this matchmaking',
      fr: "Ce participant n'est pas dans ces rendez-vous d'affaires",
    },
    next: {
      vi: 'Tải lại trang và chọn trong danh sách.',
      en: 'Load the page again and choose from the list.',
      fr: 'Rechargez la page et choisissez dans la liste.',
    },
  },
  notOpen: {
    status: 409,
    title: {
      vi: 'Chương trình kết nối chưa mở hoặc đã đóng',
      en: 'The matchmaking is not open',
      fr: "Les rendez-vous d'affaires ne sont pas ouverts",
    },
    next: {
      vi: 'Đợi đơn vị tổ chức mở chương trình.',
      en: 'Wait until the organiser opens it.',
      fr: "Attendez que l'organisateur les ouvre.",
    },
  },
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
  unknownSlot: {
    status: 422,
    title: {
      vi: 'Không có khung giờ này',
      en: 'There is no such slot',
      fr: "Ce créneau n'existe pas",
    },
    next: {
      vi: 'Chọn một khung giờ sắp tới trong chương trình.',
      en: 'Choose a coming slot of the programme.',
      fr: 'Choisissez un créneau à venir du programme.',
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
  notHeldYet: {
    status: 409,
    title: {
      vi: 'Cuộc gặp này chưa diễn ra',
      en: 'This meeting has not been held yet',
      fr: "Ce rendez-vous n'a pas encore eu lieu",
    },
    next: {
      vi: 'Ghi kết quả sau khi cuộc gặp bắt đầu.',
      en: 'Record the outcome once it has begun.',
      fr: "Notez le résultat une fois qu'il a commencé.",
    },
  },
  badSessions: {
    status: 422,
    title: {
      vi: 'Các buổi gặp chưa hợp lệ',
      en: 'The sessions are not right',
      fr: 'Les plages horaires ne conviennent pas',
    },
    detail: {
      vi: 'Xem lại ngày {day}: ngày phải thuộc hội chợ và chỉ ghi một lần; mỗi buổi kết thúc sau khi bắt đầu và không trùng buổi khác.',
      en: 'Look at {day}: a day belongs to the fair and stands once; a session ends after it starts and overlaps no other.',
      fr: "Vérifiez le {day} : un jour fait partie de la foire et n'apparaît qu'une fois ; une plage finit après son début et n'en chevauche aucune autre.",
    },
  },
  programmeInUse: {
    status: 409,
    title: {
      vi: 'Có cuộc gặp không còn khớp với chương trình mới',
      en: 'Meetings would no longer fit the programme',
      fr: "Des rendez-vous n'entreraient plus dans le programme",
    },
    detail: {
      vi: '{count} cuộc gặp đã đặt nằm ngoài các khung giờ hoặc bàn mới.',
      en: '{count} meetings lie outside the new slots or tables.',
      fr: '{count} rendez-vous sont hors des nouveaux créneaux ou tables.',
    },
    next: {
      vi: 'Dời hoặc hủy các cuộc gặp đó trước.',
      en: 'Move or cancel them first.',
      fr: "Déplacez-les ou annulez-les d'abord.",
    },
  },
  unknownHall: {
    status: 422,
    title: { vi: 'Không có gian nhà này', en: 'There is no such hall', fr: "Ce hall n'existe pas" },
    next: {
      vi: 'Chọn một gian nhà của hội chợ.',
      en: 'Choose a hall of the fair.',
      fr: 'Choisissez un hall de la foire.',
    },
  },
  busyWhenUnavailable: {
    status: 409,
    title: {
      vi: 'Bạn đã có cuộc gặp trong khung giờ này',
      en: 'You have a meeting in this slot',
      fr: 'Vous avez un rendez-vous dans ce créneau',
    },
    next: {
      vi: 'Dời hoặc hủy cuộc gặp trước khi báo bận.',
      en: 'Move or cancel it before you block the slot.',
      fr: 'Déplacez-le ou annulez-le avant de bloquer le créneau.',
    },
  },
  onlyBuyers: {
    status: 422,
    title: {
      vi: 'Chỉ nhà mua hàng ghi nhu cầu',
      en: 'Only buyers state needs',
      fr: 'Seuls les acheteurs indiquent des besoins',
    },
  },
  tooManyNeeds: {
    status: 409,
    title: { vi: 'Đã đủ số nhu cầu', en: 'There are enough needs', fr: 'Le nombre de besoins est atteint' },
    detail: {
      vi: 'Một nhà mua hàng ghi tối đa {limit} nhu cầu.',
      en: 'A buyer may state {limit} needs.',
      fr: 'Un acheteur peut indiquer {limit} besoins.',
    },
    next: {
      vi: 'Sửa hoặc xóa một nhu cầu.',
      en: 'Change or delete one.',
      fr: 'Modifiez-en ou supprimez-en un.',
    },
  },
});
