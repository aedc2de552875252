import { defineErrors } from '#lib/kernel';

export const festivalsErrors = defineErrors('festivals', {
  endsBeforeItBegins: {
    status: 422,
    title: {
      vi: 'Ngày kết thúc trước ngày bắt đầu',
      en: 'The last day is before the first',
      fr: 'Le dernier jour précède le premier',
    },
    next: {
      vi: 'Chọn ngày kết thúc từ ngày bắt đầu trở đi.',
      en: 'Choose a last day on or after the first.',
      fr: 'Choisissez un dernier jour égal ou postérieur au premier.',
    },
  },
  tooLong: {
    status: 422,
    title: {
      vi: 'Kỳ lễ hội dài quá {most} ngày',
      en: 'The edition is longer than {most} days',
      fr: "L'édition dépasse {most} jours",
    },
    next: { vi: 'Kiểm tra lại năm.', en: 'Check the year.', fr: "Vérifiez l'année." },
  },
  nightTooLong: {
    status: 422,
    title: {
      vi: 'Giờ kết thúc đêm quá muộn',
      en: 'The night ends too late',
      fr: 'La nuit finit trop tard',
    },
    detail: {
      vi: 'Một đêm kết thúc muộn nhất lúc 12:00 trưa hôm sau.',
      en: 'A night ends at noon of the next day at the latest.',
      fr: 'Une nuit se termine au plus tard à midi le lendemain.',
    },
  },
  unknownTimeZone: {
    status: 422,
    title: {
      vi: 'Không có múi giờ này',
      en: 'There is no such time zone',
      fr: "Ce fuseau horaire n'existe pas",
    },
    next: {
      vi: 'Dùng tên theo IANA, ví dụ Asia/Ho_Chi_Minh.',
      en: 'Use an IANA name such as Asia/Ho_Chi_Minh.',
      fr: 'Utilisez un nom IANA comme Asia/Ho_Chi_Minh.',
    },
  },
  slugTaken: {
    status: 409,
    title: {
      vi: 'Địa chỉ trang này đã có kỳ khác dùng',
      en: 'Another edition has this page address',
      fr: 'Une autre édition a déjà cette adresse',
    },
    next: {
      vi: 'Chọn địa chỉ khác, ví dụ thêm năm.',
      en: 'Choose another, for example with the year.',
      fr: "Choisissez-en une autre, par exemple avec l'année.",
    },
  },
  slugNotPlain: {
    status: 422,
    title: {
      vi: 'Địa chỉ trang chỉ gồm chữ thường không dấu, số và gạch nối',
      en: 'The page address has only lower-case letters, digits and hyphens',
      fr: "L'adresse ne contient que des minuscules sans accent, des chiffres et des tirets",
    },
    next: {
      vi: 'Ví dụ: ngay-hoi-cua-2026.',
      en: 'For example: crab-festival-2026.',
      fr: 'Par exemple : fete-du-crabe-2026.',
    },
  },
  itemsOutsideDays: {
    status: 422,
    title: {
      vi: 'Còn {count} tiết mục ngoài các ngày này',
      en: '{count} programme items lie outside these days',
      fr: '{count} séances tombent hors de ces jours',
    },
    next: {
      vi: 'Muốn dời cả kỳ, hãy dùng “Dời ngày”. Còn không, dời hoặc xóa các tiết mục ấy trước.',
      en: 'To move the whole edition, use “Move to other days”. Otherwise move or remove them first.',
      fr: "Pour déplacer toute l'édition, utilisez « Changer de jours ». Sinon, déplacez-les ou supprimez-les d'abord.",
    },
  },
  begun: {
    status: 409,
    title: {
      vi: 'Không dời được nữa: ngày đầu tiên đã đến',
      en: 'It can no longer be moved as a whole: its first day has come',
      fr: 'Le déplacement en bloc est impossible : le premier jour est arrivé',
    },
    next: {
      vi: 'Sửa từng tiết mục và từng cuộc gặp còn lại, rồi kéo dài các ngày.',
      en: 'Change what is left item by item and meeting by meeting, and add days at the end.',
      fr: 'Modifiez une à une les séances et les rencontres restantes, et ajoutez des jours à la fin.',
    },
  },
  tooFar: {
    status: 422,
    title: {
      vi: 'Dời quá {most} ngày',
      en: 'That is more than {most} days away',
      fr: 'Le déplacement dépasse {most} jours',
    },
    next: {
      vi: 'Kiểm tra lại năm của ngày đầu tiên mới.',
      en: 'Check the year of the new first day.',
      fr: "Vérifiez l'année du nouveau premier jour.",
    },
  },
  intoThePast: {
    status: 422,
    title: {
      vi: 'Có ngày giờ sẽ rơi vào quá khứ',
      en: 'Something would lie in the past',
      fr: 'Quelque chose tomberait dans le passé',
    },
    detail: {
      vi: 'Ngày đầu, một hạn chót hay một giờ hẹn còn ở phía trước sẽ thành đã qua.',
      en: 'The first day, a deadline or an appointment that is still to come would be over.',
      fr: 'Le premier jour, une échéance ou un rendez-vous encore à venir serait déjà passé.',
    },
    next: {
      vi: 'Dời ít ngày hơn, hoặc sửa riêng các hạn chót trước.',
      en: 'Move by fewer days, or change those deadlines first.',
      fr: "Déplacez de moins de jours, ou modifiez d'abord ces échéances.",
    },
  },
  zoneMeaning: {
    status: 422,
    title: {
      vi: 'Đổi múi giờ: cần nói rõ giữ gì',
      en: 'Another time zone: say what stays',
      fr: 'Nouveau fuseau horaire : que faut-il conserver ?',
    },
    detail: {
      vi: 'Đã có tiết mục, cuộc gặp hoặc hạn chót. Hoặc giữ giờ trên đồng hồ, hoặc giữ thời điểm và đồng hồ hiện giờ khác.',
      en: 'Items, meetings or deadlines are planned. Either the hours on the clock stay, or the moments stay and the clock shows other hours.',
      fr: "Des séances, rendez-vous ou échéances sont prévus. Soit les heures de l'horloge restent, soit les moments restent et l'horloge montre d'autres heures.",
    },
    next: {
      vi: 'Chọn một trong hai rồi lưu lại.',
      en: 'Choose one of the two, then save again.',
      fr: "Choisissez l'un des deux, puis enregistrez à nouveau.",
    },
  },
  hourSkipped: {
    status: 422,
    title: {
      vi: 'Có giờ không tồn tại trong ngày mới',
      en: 'An hour does not exist on the other day',
      fr: "Une heure n'existe pas le nouveau jour",
    },
    detail: {
      vi: 'Đêm ấy đồng hồ tại nơi tổ chức được vặn tới, bỏ qua giờ đó.',
      en: 'That night the clocks at the place go forward and jump over it.',
      fr: 'Cette nuit-là, on avance les montres sur place et cette heure est sautée.',
    },
    next: {
      vi: 'Chọn ngày khác, hoặc sửa riêng giờ ấy trước.',
      en: 'Choose other days, or change that hour first.',
      fr: "Choisissez d'autres jours, ou modifiez d'abord cette heure.",
    },
  },
  stageInUse: {
    status: 409,
    title: {
      vi: 'Sân khấu còn {count} tiết mục',
      en: 'The stage still has {count} programme items',
      fr: 'La scène compte encore {count} séances',
    },
    next: {
      vi: 'Chuyển các tiết mục sang sân khấu khác rồi xóa.',
      en: 'Move them to another stage, then remove it.',
      fr: 'Déplacez-les sur une autre scène, puis supprimez-la.',
    },
  },
  stageUnknown: {
    status: 422,
    title: {
      vi: 'Kỳ lễ hội không có sân khấu này',
      en: 'The edition has no such stage',
      fr: "L'édition n'a pas cette scène",
    },
    next: {
      vi: 'Chọn sân khấu trong danh sách.',
      en: 'Choose one of its stages.',
      fr: 'Choisissez une de ses scènes.',
    },
  },
  orderNotComplete: {
    status: 422,
    title: {
      vi: 'Thứ tự phải có đủ mọi sân khấu',
      en: 'The order must name every stage once',
      fr: "L'ordre doit citer chaque scène une fois",
    },
    next: {
      vi: 'Tải lại trang rồi xếp lại.',
      en: 'Reload and order again.',
      fr: 'Rechargez puis reclassez.',
    },
  },
  itemEndsTooEarly: {
    status: 422,
    title: {
      vi: 'Giờ kết thúc phải sau giờ bắt đầu',
      en: 'It must end after it starts',
      fr: 'La fin doit suivre le début',
    },
    next: {
      vi: 'Sửa giờ kết thúc.',
      en: 'Correct the time it ends.',
      fr: "Corrigez l'heure de fin.",
    },
  },
  itemOutsideDays: {
    status: 422,
    title: {
      vi: 'Tiết mục nằm ngoài các ngày của kỳ lễ hội ({first} – {last})',
      en: 'The item lies outside the days of the edition ({first} – {last})',
      fr: "La séance tombe hors des jours de l'édition ({first} – {last})",
    },
    next: {
      vi: 'Chọn ngày khác, hoặc đổi ngày của kỳ lễ hội.',
      en: 'Choose another day, or change the days of the edition.',
      fr: "Choisissez un autre jour ou changez les jours de l'édition.",
    },
  },
  nothingToRelease: {
    status: 409,
    title: {
      vi: 'Chương trình không có gì thay đổi',
      en: 'The programme has not changed',
      fr: "Le programme n'a pas changé",
    },
    detail: {
      vi: 'Công chúng đang xem đúng bản này.',
      en: 'Visitors already see exactly this.',
      fr: 'Les visiteurs voient déjà exactement ceci.',
    },
    next: {
      vi: 'Thêm hoặc sửa tiết mục trước khi công bố.',
      en: 'Add or edit an item before releasing.',
      fr: 'Ajoutez ou modifiez une séance avant de publier.',
    },
  },
});
