import { defineErrors } from '#lib/kernel';

export const organisationsErrors = defineErrors('organisations', {
  managesItself: {
    status: 409,
    title: {
      vi: 'Đơn vị này tự quản lý hồ sơ của mình',
      en: 'This organisation manages its own profile',
      fr: 'Cette organisation gère elle-même son profil',
    },
    next: {
      vi: 'Nhờ người quản lý của đơn vị sửa.',
      en: 'Ask its manager to change it.',
      fr: 'Demandez à son responsable de le modifier.',
    },
  },
  tooMany: {
    status: 409,
    title: {
      vi: 'Bạn đã quản lý đủ số tổ chức',
      en: 'You manage as many organisations as one account may make',
      fr: "Vous gérez déjà autant d'organisations qu'un compte peut en créer",
    },
    detail: {
      vi: 'Mỗi tài khoản tạo được tổ chức mới khi đang quản lý dưới {most} tổ chức.',
      en: 'An account makes a new organisation while it manages fewer than {most}.',
      fr: "Un compte crée une nouvelle organisation tant qu'il en gère moins de {most}.",
    },
    next: {
      vi: 'Trao vai trò phụ trách của tổ chức không còn dùng cho người khác rồi rời khỏi đó.',
      en: 'Hand those that you no longer look after to another manager and leave them.',
      fr: 'Confiez celles que vous ne suivez plus à un autre responsable, puis quittez-les.',
    },
  },
  tooManyToday: {
    status: 429,
    title: {
      vi: 'Hôm nay bạn đã tạo đủ số tổ chức',
      en: 'You have made enough organisations for a day',
      fr: "Vous avez créé assez d'organisations pour un jour",
    },
    detail: {
      vi: 'Mỗi tài khoản tạo được nhiều nhất {most} tổ chức trong 24 giờ.',
      en: 'An account makes at most {most} organisations in 24 hours.',
      fr: 'Un compte crée au plus {most} organisations en 24 heures.',
    },
    next: {
      vi: 'Tạo tổ chức này sau {wait} nữa.',
      en: 'Make this one in {wait}.',
      fr: 'Créez celle-ci dans {wait}.',
    },
  },
  otherCodeTooOften: {
    status: 429,
    title: {
      vi: 'Bạn đã đổi mã số thuế quá nhiều lần',
      en: 'You have changed tax codes too often',
      fr: 'Vous avez changé trop souvent de numéro fiscal',
    },
    detail: {
      vi: 'Mỗi tài khoản đổi được mã số thuế nhiều nhất {most} lần trong 24 giờ.',
      en: 'An account changes tax codes at most {most} times in 24 hours.',
      fr: 'Un compte change de numéro fiscal au plus {most} fois en 24 heures.',
    },
    next: {
      vi: 'Lưu hồ sơ với mã số thuế cũ, rồi đổi mã sau {wait} nữa.',
      en: 'Save the profile with the former code, and change the code in {wait}.',
      fr: "Enregistrez le profil avec l'ancien numéro, et changez-le dans {wait}.",
    },
  },
  notATaxCode: {
    status: 422,
    title: {
      vi: 'Mã số thuế chưa đúng dạng',
      en: 'This is not a tax code',
      fr: "Ce n'est pas un numéro fiscal",
    },
    detail: {
      vi: 'Mã số thuế có 10 số, 13 số (chi nhánh) hoặc 12 số (số định danh cá nhân).',
      en: 'A tax code has 10 digits, 13 (a branch) or 12 (a personal number).',
      fr: 'Un numéro fiscal compte 10 chiffres, 13 (succursale) ou 12 (numéro personnel).',
    },
    next: {
      vi: 'Xem mã số trên giấy đăng ký kinh doanh.',
      en: 'Look at your business registration.',
      fr: "Consultez votre certificat d'immatriculation.",
    },
  },
  notAPhone: {
    status: 422,
    title: {
      vi: 'Số điện thoại chưa đúng',
      en: 'This is not a telephone number',
      fr: "Ce n'est pas un numéro de téléphone",
    },
    detail: {
      vi: 'Nhập số trong nước, hoặc kèm mã quốc gia, ví dụ: {examples}.',
      en: 'Enter a number of the country, or one with its country code, for example: {examples}.',
      fr: 'Saisissez un numéro du pays, ou avec son indicatif, par exemple : {examples}.',
    },
  },
  phoneTooLong: {
    status: 422,
    title: {
      vi: 'Ghi chú bên số điện thoại quá dài',
      en: 'There is too much beside the telephone number',
      fr: 'Il y a trop de texte à côté du numéro de téléphone',
    },
    detail: {
      vi: 'Số điện thoại và ghi chú có nhiều nhất {most} ký tự.',
      en: 'Number and note have {most} characters at most.',
      fr: 'Le numéro et sa note comptent {most} caractères au plus.',
    },
  },
  formerPhone: {
    status: 422,
    title: {
      vi: 'Số điện thoại này không còn dùng',
      en: 'This telephone number no longer exists',
      fr: "Ce numéro de téléphone n'existe plus",
    },
    detail: {
      vi: 'Mã vùng và đầu số đã đổi trong các năm 2017, 2018. Số hiện nay: {now}?',
      en: 'Area codes and mobile prefixes of Viet Nam changed in 2017 and 2018. Is it {now} now?',
      fr: "Les indicatifs du Viet Nam ont changé en 2017 et 2018. Est-ce aujourd'hui le {now} ?",
    },
  },
  notAProvince: {
    status: 422,
    title: {
      vi: 'Không có tỉnh, thành phố này',
      en: 'There is no such province',
      fr: "Cette province n'existe pas",
    },
    detail: {
      vi: 'Từ ngày 1/7/2025 cả nước có 34 tỉnh, thành phố; tên cũ cũng được chấp nhận.',
      en: 'Since 1 July 2025 Viet Nam has 34 provinces and cities; old names are accepted too.',
      fr: 'Depuis le 1er juillet 2025, le Viet Nam compte 34 provinces et villes ; les anciens noms sont admis.',
    },
    next: { vi: 'Chọn trong danh sách.', en: 'Choose from the list.', fr: 'Choisissez dans la liste.' },
  },
  notAWebsite: {
    status: 422,
    title: {
      vi: 'Địa chỉ web chưa đúng',
      en: 'This is not a web address',
      fr: "Ce n'est pas une adresse web",
    },
    detail: {
      vi: 'Địa chỉ bắt đầu bằng https:// hoặc http://.',
      en: 'It begins with https:// or http://.',
      fr: 'Elle commence par https:// ou http://.',
    },
  },
  notACountry: {
    status: 422,
    title: { vi: 'Không có quốc gia này', en: 'There is no such country', fr: "Ce pays n'existe pas" },
  },
});
