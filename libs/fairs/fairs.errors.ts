import { defineErrors } from '#lib/kernel';

export const fairsErrors = defineErrors('fairs', {
  notFound: {
    status: 404,
    title: { vi: 'Không tìm thấy hội chợ', en: 'The fair was not found', fr: 'Foire introuvable' },
    next: {
      vi: 'Kiểm tra địa chỉ, hoặc chọn hội chợ trong danh sách.',
      en: 'Check the address, or choose the fair from the list.',
      fr: "Vérifiez l'adresse, ou choisissez la foire dans la liste.",
    },
  },
  slugTaken: {
    status: 409,
    title: {
      vi: 'Địa chỉ ngắn này đã có hội chợ khác dùng',
      en: 'Another fair uses this short address',
      fr: 'Une autre foire utilise cette adresse courte',
    },
    next: { vi: 'Chọn địa chỉ khác.', en: 'Choose another.', fr: 'Choisissez-en une autre.' },
  },
  endsBeforeItStarts: {
    status: 422,
    title: {
      vi: 'Ngày kết thúc trước ngày bắt đầu',
      en: 'It ends before it begins',
      fr: 'La fin précède le début',
    },
    next: {
      vi: 'Sửa một trong hai ngày.',
      en: 'Correct one of the two dates.',
      fr: "Corrigez l'une des deux dates.",
    },
  },
  unknownTimeZone: {
    status: 422,
    title: { vi: 'Không rõ múi giờ', en: 'The time zone is not known', fr: 'Fuseau horaire inconnu' },
    next: {
      vi: 'Ghi theo dạng Asia/Ho_Chi_Minh.',
      en: 'Write it like Asia/Ho_Chi_Minh.',
      fr: 'Écrivez-le sous la forme Asia/Ho_Chi_Minh.',
    },
  },
  moveNotPossible: {
    status: 409,
    title: {
      vi: 'Hội chợ đang ở trạng thái không cho phép việc này',
      en: 'The fair is in a state that does not allow this',
      fr: "L'état de la foire ne le permet pas",
    },
    next: {
      vi: 'Tải lại trang để xem trạng thái mới nhất.',
      en: 'Reload the page to see its present state.',
      fr: 'Rechargez la page pour voir son état actuel.',
    },
  },
  noBooths: {
    status: 409,
    title: {
      vi: 'Hội chợ chưa có gian hàng nào cho thuê',
      en: 'The fair has no booth to rent yet',
      fr: "La foire n'a encore aucun stand à louer",
    },
    next: {
      vi: 'Nhập sơ đồ có gian hàng rồi mở lại.',
      en: 'Import a floor plan with booths, then open it.',
      fr: 'Importez un plan avec des stands, puis ouvrez-la.',
    },
  },
  openHolds: {
    status: 409,
    title: {
      vi: 'Vẫn còn gian đang được giữ chỗ',
      en: 'Some booths are still held',
      fr: 'Des stands sont encore en option',
    },
    next: {
      vi: 'Chờ các lượt giữ chỗ kết thúc, hoặc thu hồi chúng.',
      en: 'Wait for the holds to end, or vacate them.',
      fr: 'Attendez la fin des options, ou libérez les stands.',
    },
  },
  pricesPromised: {
    status: 409,
    title: {
      vi: 'Không thể đổi loại tiền nữa',
      en: 'The currency can no longer be changed',
      fr: 'La monnaie ne peut plus être changée',
    },
    detail: {
      vi: 'Đã có đơn vị giữ hoặc nhận gian với giá bằng {currency}.',
      en: 'Booths are held or claimed at prices in {currency}.',
      fr: 'Des stands sont réservés ou attribués à des prix en {currency}.',
    },
    next: {
      vi: 'Giữ nguyên {currency}, hoặc thu hồi các gian đó trước.',
      en: 'Keep {currency}, or vacate those booths first.',
      fr: "Gardez {currency}, ou libérez d'abord ces stands.",
    },
  },
  planRefused: {
    status: 422,
    title: {
      vi: 'Sơ đồ có {count} lỗi, chưa lưu gì',
      en: 'The plan has {count} problems; nothing was saved',
      fr: "Le plan présente {count} problèmes ; rien n'a été enregistré",
    },
    next: {
      vi: 'Sửa các lỗi được liệt kê rồi nhập lại.',
      en: 'Correct what is listed and import again.',
      fr: 'Corrigez ce qui est listé puis importez de nouveau.',
    },
  },
  outsideEdition: {
    status: 422,
    title: {
      vi: 'Hội chợ sẽ nằm ngoài các ngày của kỳ lễ hội ({first} – {last})',
      en: 'The fair would lie outside the days of its edition ({first} – {last})',
      fr: 'La foire tomberait hors des jours de son édition ({first} – {last})',
    },
    next: {
      vi: 'Dời cả kỳ lễ hội; hội chợ sẽ dời theo.',
      en: 'Move the edition; its fairs move with it.',
      fr: "Déplacez l'édition ; ses foires la suivent.",
    },
  },
  keepsEdition: {
    status: 409,
    title: {
      vi: 'Không dời được kỳ lễ hội: ngày đầu tiên của hội chợ “{fair}” đã đến',
      en: 'The edition cannot be moved: the first day of its fair “{fair}” has come',
      fr: "L'édition ne peut pas être déplacée : le premier jour de sa foire « {fair} » est déjà arrivé",
    },
    next: {
      vi: 'Trong Cài đặt của hội chợ ấy, chọn những ngày sắp tới để hội chợ dời theo kỳ lễ hội; hoặc kết thúc hội chợ, trừ khi còn là bản nháp, để giữ nguyên ngày.',
      en: 'In the settings of that fair, give it days to come, and it moves along with the edition; or end it, unless it is a draft, and it keeps its days.',
      fr: "Dans les réglages de cette foire, donnez-lui des dates à venir : elle suivra l'édition. Ou terminez-la, sauf si c'est un brouillon : elle gardera ses dates.",
    },
  },
  ended: {
    status: 409,
    title: { vi: 'Hội chợ đã kết thúc', en: 'The fair has ended', fr: 'La foire est terminée' },
    next: {
      vi: 'Không thể thay đổi hội chợ đã kết thúc.',
      en: 'A fair that has ended can no longer be changed.',
      fr: 'Une foire terminée ne peut plus être modifiée.',
    },
  },
  over: {
    status: 409,
    title: { vi: 'Hội chợ đã kết thúc', en: 'The fair is over', fr: 'La foire est terminée' },
    detail: {
      vi: 'Hội chợ đã qua thì không nhận đơn, không đặt gian, không gửi thư mời và không hẹn gặp thêm.',
      en: 'For a fair that is past, nobody can apply, book, be invited or ask for a meeting.',
      fr: 'Une foire passée ne reçoit plus ni candidature, ni réservation, ni invitation, ni demande de rendez-vous.',
    },
    next: {
      vi: 'Nếu hội chợ dời sang ngày khác, đơn vị tổ chức sửa lại ngày trong Cài đặt hội chợ trước.',
      en: 'If it was put off, its organiser first corrects its days in the settings of the fair.',
      fr: "Si elle a été reportée, l'organisateur corrige d'abord ses dates dans les réglages de la foire.",
    },
  },
});
