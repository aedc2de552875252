import { defineErrors } from '#lib/kernel';

export const identitiesErrors = defineErrors('identities', {
  noCode: {
    status: 409,
    title: {
      vi: 'Tổ chức này chưa có mã số thuế',
      en: 'This organisation has no tax code',
      fr: "Cette organisation n'a pas de numéro fiscal",
    },
    next: {
      vi: 'Điền mã số thuế trong hồ sơ trước.',
      en: 'Enter the tax code in its profile first.',
      fr: "Saisissez d'abord le numéro fiscal dans son profil.",
    },
  },
  disputed: {
    status: 409,
    title: {
      vi: 'Có tổ chức khác cũng khai mã số thuế này',
      en: 'Another organisation claims this tax code too',
      fr: 'Une autre organisation revendique aussi ce numéro fiscal',
    },
    next: {
      vi: 'Xem cả hai bên rồi quyết định mã số thuế là của ai.',
      en: 'Look at both sides and settle whose it is.',
      fr: 'Examinez les deux parties et décidez à qui il appartient.',
    },
  },
  otherCode: {
    status: 409,
    title: {
      vi: 'Tổ chức này vừa đổi mã số thuế',
      en: 'This organisation has another tax code by now',
      fr: 'Cette organisation a entre-temps un autre numéro fiscal',
    },
    next: {
      vi: 'Tải lại trang, xem giấy tờ của mã số mới rồi quyết định.',
      en: 'Reload the page, look at the papers for the new code, then decide.',
      fr: 'Rechargez la page, examinez les pièces du nouveau numéro, puis décidez.',
    },
  },
  notDisputed: {
    status: 409,
    title: {
      vi: 'Không có tranh chấp nào về mã số thuế này',
      en: 'Nobody else claims this tax code',
      fr: "Personne d'autre ne revendique ce numéro fiscal",
    },
    next: {
      vi: 'Tải lại trang; bạn có thể xác nhận trực tiếp.',
      en: 'Reload the page; it can simply be checked.',
      fr: 'Rechargez la page ; il suffit de le vérifier.',
    },
  },
  notASide: {
    status: 422,
    title: {
      vi: 'Tổ chức được chọn không khai mã số thuế này',
      en: 'The chosen organisation does not claim this tax code',
      fr: "L'organisation choisie ne revendique pas ce numéro fiscal",
    },
    next: {
      vi: 'Chọn một trong các bên.',
      en: 'Choose one of the sides.',
      fr: "Choisissez l'une des parties.",
    },
  },
  notYours: {
    status: 409,
    title: {
      vi: 'Xác nhận này không phải do bạn đưa ra',
      en: 'This check is not yours to take back',
      fr: "Cette vérification n'est pas la vôtre",
    },
    next: {
      vi: 'Liên hệ đơn vị tổ chức đã xác nhận.',
      en: 'Ask the organiser that made it.',
      fr: "Adressez-vous à l'organisateur qui l'a faite.",
    },
  },
  checkedElsewhere: {
    status: 409,
    title: {
      vi: 'Một đơn vị tổ chức khác đã xác nhận mã số thuế này dưới tên trước đây',
      en: 'Another organiser has confirmed this tax code under the former name',
      fr: "Un autre organisateur a confirmé ce numéro fiscal sous l'ancien nom",
    },
    next: {
      vi: 'Tổ chức này cần nhờ đơn vị đã xác nhận xem lại tên mới.',
      en: 'Have the organisation ask that organiser to look at its new name.',
      fr: "L'organisation doit demander à cet organisateur d'examiner son nouveau nom.",
    },
  },
  noLetters: {
    status: 409,
    title: {
      vi: 'Số định danh cá nhân không xác nhận qua email',
      en: 'A personal number is not confirmed by e-mail',
      fr: 'Un numéro personnel ne se confirme pas par courriel',
    },
    next: {
      vi: 'Tải giấy đăng ký hộ kinh doanh lên để đơn vị tổ chức xác nhận.',
      en: 'Upload the registration of the household business for the organiser to check.',
      fr: "Déposez l'immatriculation de l'entreprise familiale pour que l'organisateur la vérifie.",
    },
  },
  askedJustNow: {
    status: 409,
    title: {
      vi: 'Bạn đã yêu cầu gửi email trong vòng một ngày qua',
      en: 'An e-mail was asked for within the last day',
      fr: 'Un courriel a été demandé au cours des dernières 24 heures',
    },
    next: {
      vi: 'Đợi một ngày rồi yêu cầu lại, hoặc tải giấy tờ lên.',
      en: 'Wait a day before you ask again, or upload a document.',
      fr: "Attendez un jour avant d'en redemander un, ou déposez un document.",
    },
  },
  linkUnknown: {
    status: 404,
    title: {
      vi: 'Liên kết không dùng được',
      en: 'The link cannot be used',
      fr: "Le lien n'est pas utilisable",
    },
    detail: {
      vi: 'Liên kết đã hết hạn, đã dùng, hoặc dành cho một tổ chức khác.',
      en: 'It has expired, was used, or was asked for by another organisation.',
      fr: 'Il a expiré, a déjà servi ou a été demandé par une autre organisation.',
    },
    next: { vi: 'Yêu cầu gửi thư mới.', en: 'Ask for a new letter.', fr: 'Demandez une nouvelle lettre.' },
  },
});
