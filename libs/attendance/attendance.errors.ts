import { defineErrors } from '#lib/kernel';

export const attendanceErrors = defineErrors('matchmaking', {
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
  unknownCode: {
    status: 404,
    title: {
      vi: 'Mã này không dùng được',
      en: 'This code is not valid',
      fr: "Ce code n'est pas valable",
    },
    next: {
      vi: 'Quét lại mã tại bàn, hoặc hỏi bàn lễ tân.',
      en: 'Scan the code at the table again, or ask the desk.',
      fr: "Scannez à nouveau le code de la table ou adressez-vous à l'accueil.",
    },
  },
  noMeetingHere: {
    status: 409,
    title: {
      vi: 'Bạn không có cuộc gặp tại bàn này lúc này',
      en: 'You have no meeting at this table now',
      fr: "Vous n'avez pas de rendez-vous à cette table maintenant",
    },
    next: {
      vi: 'Xem bàn và giờ trong lịch gặp của bạn.',
      en: 'Look up table and time in your timetable.',
      fr: "Vérifiez la table et l'heure dans votre planning.",
    },
  },
  tooEarly: {
    status: 409,
    title: { vi: 'Còn quá sớm', en: 'It is too early', fr: 'Il est trop tôt' },
    detail: {
      vi: 'Điểm danh được từ {minutes} phút trước cuộc gặp.',
      en: 'Arrival is taken from {minutes} minutes before the meeting on.',
      fr: "L'arrivée s'enregistre à partir de {minutes} minutes avant le rendez-vous.",
    },
    next: {
      vi: 'Quét lại khi gần đến giờ gặp.',
      en: 'Scan again when the meeting is about to begin.',
      fr: "Scannez à nouveau peu avant l'heure.",
    },
  },
  notBegunYet: {
    status: 409,
    title: {
      vi: 'Cuộc gặp chưa bắt đầu',
      en: 'The meeting has not begun',
      fr: "Le rendez-vous n'a pas commencé",
    },
    next: {
      vi: 'Ghi vắng mặt sau giờ bắt đầu.',
      en: 'Write somebody off as missing once it has begun.',
      fr: "Notez une absence une fois l'heure passée.",
    },
  },
  slotOver: {
    status: 409,
    title: { vi: 'Khung giờ này đã qua', en: 'This slot is over', fr: 'Ce créneau est passé' },
    next: { vi: 'Chọn khung giờ khác.', en: 'Choose another slot.', fr: 'Choisissez un autre créneau.' },
  },
  nobodyMissing: {
    status: 409,
    title: {
      vi: 'Chưa ghi bên nào vắng mặt',
      en: 'Nobody of this meeting is written off as missing',
      fr: "Personne n'est noté absent à ce rendez-vous",
    },
    next: {
      vi: 'Ghi bên vắng mặt trước khi nhường chỗ cho cuộc gặp khác.',
      en: 'Write off who is missing before you give the place to others.',
      fr: "Notez d'abord l'absence avant de céder la place.",
    },
  },
  notSurveyedYet: {
    status: 409,
    title: {
      vi: 'Chưa đến lượt khảo sát thứ hai',
      en: 'The second survey has not begun',
      fr: "La seconde enquête n'a pas commencé",
    },
    next: {
      vi: 'Ghi vào khảo sát thứ nhất; chúng tôi sẽ hỏi lại sau vài tháng.',
      en: 'Answer the first one; we ask again some months later.',
      fr: 'Répondez à la première ; nous vous réinterrogerons dans quelques mois.',
    },
  },
});
