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
});
