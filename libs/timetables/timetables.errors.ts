import { defineErrors } from '#lib/kernel';

export const timetablesErrors = defineErrors('timetables', {
  noProgramme: {
    status: 409,
    title: {
      vi: 'Hội chợ chưa có chương trình kết nối với bàn gặp',
      en: 'The fair has no matchmaking programme with tables yet',
      fr: "La foire n'a pas encore de rendez-vous d'affaires avec des tables",
    },
    next: {
      vi: 'Đặt ngày, khung giờ và bàn trong mục Chương trình kết nối.',
      en: 'Set days, slots and tables under Matchmaking programme.',
      fr: "Définissez les jours, créneaux et tables dans la rubrique Rendez-vous d'affaires.",
    },
  },
  noSlots: {
    status: 409,
    title: {
      vi: 'Không còn khung giờ nào sắp tới',
      en: 'No slot is left to come',
      fr: 'Il ne reste aucun créneau à venir',
    },
    next: {
      vi: 'Thêm ngày hoặc buổi vào chương trình kết nối.',
      en: 'Add a day or a session to the matchmaking programme.',
      fr: "Ajoutez un jour ou une session aux rendez-vous d'affaires.",
    },
  },
  alreadyRunning: {
    status: 409,
    title: {
      vi: 'Một lịch gặp khác của hội chợ đang được tính',
      en: 'Another timetable of this fair is being computed',
      fr: 'Un autre planning de cette foire est en cours de calcul',
    },
    next: {
      vi: 'Đợi đến khi xong, hoặc dừng lần tính đó.',
      en: 'Wait until it has finished, or stop it.',
      fr: 'Attendez la fin du calcul ou arrêtez-le.',
    },
  },
  notRunning: {
    status: 409,
    title: {
      vi: 'Lần tính này đã kết thúc',
      en: 'This computation has ended',
      fr: 'Ce calcul est terminé',
    },
    next: { vi: 'Tải lại trang.', en: 'Load the page again.', fr: 'Rechargez la page.' },
  },
  notFinished: {
    status: 409,
    title: {
      vi: 'Lịch gặp này chưa tính xong',
      en: 'This timetable has not been computed to the end',
      fr: "Ce planning n'est pas entièrement calculé",
    },
    next: {
      vi: 'Đợi tính xong, hoặc chọn một lịch gặp đã hoàn tất.',
      en: 'Wait until it is done, or choose one that has finished.',
      fr: 'Attendez la fin ou choisissez un planning terminé.',
    },
  },
  alreadyPublishing: {
    status: 409,
    title: {
      vi: 'Một lịch gặp khác đang được công bố',
      en: 'Another timetable is just being published',
      fr: 'Un autre planning est en cours de publication',
    },
    next: {
      vi: 'Đợi vài giây rồi thử lại.',
      en: 'Wait a few seconds and try again.',
      fr: 'Attendez quelques secondes puis réessayez.',
    },
  },
  inUse: {
    status: 409,
    title: {
      vi: 'Lịch gặp số {number} đã được gửi cho người tham gia',
      en: 'Participants have seen timetable {number}',
      fr: 'Les participants ont vu le planning {number}',
    },
    next: {
      vi: 'Giữ lại để đối chiếu; muốn sửa thì tạo một bản sao.',
      en: 'It is kept for comparison; to change it, make a copy.',
      fr: 'Il est conservé pour comparaison ; pour le modifier, faites une copie.',
    },
  },
  notADraft: {
    status: 409,
    title: {
      vi: 'Chỉ sửa được bản nháp hoặc bản lấy ý kiến',
      en: 'Only a draft or a provisional timetable can be changed',
      fr: 'Seul un brouillon ou un planning provisoire peut être modifié',
    },
    next: {
      vi: 'Tạo một bản sao rồi sửa bản sao đó.',
      en: 'Make a copy and change the copy.',
      fr: 'Faites une copie et modifiez-la.',
    },
  },
  unknownTable: {
    status: 422,
    title: {
      vi: 'Không có bàn này trong chương trình',
      en: 'No such table in the programme',
      fr: "Cette table n'existe pas dans le programme",
    },
    next: {
      vi: 'Tải lại trang và chọn bàn trong danh sách.',
      en: 'Load the page again and choose a table from the list.',
      fr: 'Rechargez la page et choisissez une table de la liste.',
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
  unknownSlot: {
    status: 422,
    title: {
      vi: 'Khung giờ này không còn trong chương trình',
      en: 'This slot is not one to come in the programme',
      fr: "Ce créneau n'est pas à venir dans le programme",
    },
    next: {
      vi: 'Chọn một khung giờ sắp tới.',
      en: 'Choose a slot to come.',
      fr: 'Choisissez un créneau à venir.',
    },
  },
  spotTaken: {
    status: 409,
    title: {
      vi: 'Không đặt được cuộc gặp vào đó',
      en: 'The meeting does not fit there',
      fr: 'Le rendez-vous ne tient pas à cet endroit',
    },
    next: {
      vi: 'Chọn ô được đánh dấu trống, hoặc dời cuộc gặp đang chiếm chỗ trước.',
      en: 'Choose a cell marked as free, or move the meeting that is in the way first.',
      fr: "Choisissez une case libre ou déplacez d'abord le rendez-vous qui gêne.",
    },
  },
  fairBegun: {
    status: 409,
    title: {
      vi: 'Hội chợ đã khai mạc, không còn lấy ý kiến',
      en: 'The fair has begun; it is too late for comments',
      fr: 'La foire a commencé ; il est trop tard pour des commentaires',
    },
    next: {
      vi: 'Công bố lịch gặp chính thức, hoặc dời từng cuộc gặp trên bảng.',
      en: 'Publish the timetable as final, or move single meetings on the board.',
      fr: 'Publiez le planning définitif ou déplacez des rendez-vous un à un.',
    },
  },
  nothingProvisional: {
    status: 409,
    title: {
      vi: 'Không có lịch gặp nào đang lấy ý kiến',
      en: 'No timetable is open for comments',
      fr: "Aucun planning n'est ouvert aux commentaires",
    },
    next: {
      vi: 'Xem lịch gặp hiện hành của bạn, hoặc liên hệ đơn vị tổ chức.',
      en: 'Look at your timetable as it stands, or write to the organiser.',
      fr: "Consultez votre planning actuel ou écrivez à l'organisateur.",
    },
  },
});
