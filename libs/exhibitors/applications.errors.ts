import { defineErrors } from '#lib/kernel';

export const applicationsErrors = defineErrors('applications', {
  fairNotOpen: {
    status: 409,
    title: {
      vi: 'Hội chợ hiện không nhận đơn đăng ký',
      en: 'The fair takes no applications now',
      fr: "La foire n'accepte pas de candidature actuellement",
    },
    next: {
      vi: 'Theo dõi thông báo của đơn vị tổ chức.',
      en: 'Watch for news from the organiser.',
      fr: "Suivez les annonces de l'organisateur.",
    },
  },
  tooEarly: {
    status: 409,
    title: {
      vi: 'Chưa đến thời gian đăng ký',
      en: 'Applications are not open yet',
      fr: 'Les candidatures ne sont pas encore ouvertes',
    },
    next: {
      vi: 'Đơn của bạn được giữ ở dạng nháp; hãy nộp khi mở đăng ký.',
      en: 'Your draft is kept; submit it once applications open.',
      fr: "Votre brouillon est conservé ; déposez-le à l'ouverture.",
    },
  },
  tooLate: {
    status: 409,
    title: {
      vi: 'Đã hết hạn đăng ký',
      en: 'The time for applications is over',
      fr: 'Le délai de candidature est dépassé',
    },
    next: {
      vi: 'Liên hệ đơn vị tổ chức nếu vẫn muốn tham gia.',
      en: 'Write to the organiser if you still want to take part.',
      fr: "Écrivez à l'organisateur si vous souhaitez encore participer.",
    },
  },
  wrongState: {
    status: 409,
    title: {
      vi: 'Đơn không còn ở trạng thái cho phép việc này',
      en: 'The application is not in a state that allows this',
      fr: "L'état de la candidature ne le permet pas",
    },
    next: {
      vi: 'Tải lại trang để xem trạng thái mới nhất.',
      en: 'Reload the page to see where it stands.',
      fr: 'Rechargez la page pour voir où elle en est.',
    },
  },
  tooLateToUndo: {
    status: 409,
    title: {
      vi: 'Không còn hoàn tác được nữa',
      en: 'It is too late to undo this',
      fr: "Il est trop tard pour l'annuler",
    },
    next: {
      vi: 'Rút lại việc chấp nhận kèm lý do; bên đăng ký sẽ được báo.',
      en: 'Withdraw the acceptance with a reason; the applicant is told.',
      fr: "Retirez l'acceptation avec un motif ; le candidat en est informé.",
    },
  },
  noProducts: {
    status: 422,
    title: { vi: 'Chưa chọn sản phẩm nào', en: 'No product is chosen', fr: "Aucun produit n'est choisi" },
    next: {
      vi: 'Chọn ít nhất một sản phẩm sẽ trưng bày.',
      en: 'Choose at least one product to show.',
      fr: 'Choisissez au moins un produit à présenter.',
    },
  },
  strangeProduct: {
    status: 422,
    title: {
      vi: 'Có sản phẩm không thuộc tổ chức của bạn',
      en: 'A product is not one of yours',
      fr: "Un produit n'est pas l'un des vôtres",
    },
    next: {
      vi: 'Chọn lại từ danh sách sản phẩm của bạn.',
      en: 'Choose again from your own list.',
      fr: 'Choisissez à nouveau dans votre liste.',
    },
  },
  tooManyBooths: {
    status: 422,
    title: {
      vi: 'Vượt số gian hàng cho phép',
      en: 'More booths than one exhibitor may have',
      fr: 'Plus de stands que permis par exposant',
    },
    detail: {
      vi: 'Mỗi đơn vị được nhiều nhất {most} gian.',
      en: 'An exhibitor may have at most {most}.',
      fr: 'Un exposant peut en avoir {most} au plus.',
    },
  },
  noteMissing: {
    status: 422,
    title: { vi: 'Chưa có lời nhắn', en: 'The note is missing', fr: 'Il manque le message' },
    detail: {
      vi: 'Bên nhận cần biết lý do hoặc điều phải bổ sung.',
      en: 'The other side needs to know why, or what is missing.',
      fr: "L'autre partie doit connaître le motif ou ce qui manque.",
    },
    next: { vi: 'Viết vài dòng.', en: 'Write a line or two.', fr: 'Écrivez une ligne ou deux.' },
  },
});
