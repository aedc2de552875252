import { defineErrors } from '#lib/kernel';

export const identityErrors = defineErrors('identity', {
  wrongCredentials: {
    status: 401,
    title: {
      vi: 'Địa chỉ thư hoặc mật khẩu không đúng',
      en: 'The e-mail address or the password is wrong',
      fr: "L'adresse ou le mot de passe est incorrect",
    },
    next: {
      vi: 'Thử lại, hoặc đặt lại mật khẩu.',
      en: 'Try again, or reset your password.',
      fr: 'Réessayez ou réinitialisez votre mot de passe.',
    },
  },
  passwordTooShort: {
    status: 422,
    title: { vi: 'Mật khẩu quá ngắn', en: 'The password is too short', fr: 'Le mot de passe est trop court' },
    detail: {
      vi: 'Mật khẩu cần ít nhất {least} ký tự.',
      en: 'A password needs at least {least} characters.',
      fr: 'Un mot de passe compte au moins {least} caractères.',
    },
    next: {
      vi: 'Ghép vài từ dễ nhớ với nhau.',
      en: 'Join a few words that you remember well.',
      fr: 'Assemblez quelques mots faciles à retenir.',
    },
  },
  passwordTooCommon: {
    status: 422,
    title: {
      vi: 'Mật khẩu quá dễ đoán',
      en: 'The password is too easy to guess',
      fr: 'Le mot de passe est trop facile à deviner',
    },
    next: {
      vi: 'Chọn mật khẩu khác, ví dụ vài từ không liên quan.',
      en: 'Choose another, for example some unrelated words.',
      fr: 'Choisissez-en un autre, par exemple quelques mots sans rapport.',
    },
  },
  passwordLikeYou: {
    status: 422,
    title: {
      vi: 'Mật khẩu giống tên hoặc địa chỉ thư của bạn',
      en: 'The password is like your name or your e-mail address',
      fr: 'Le mot de passe ressemble à votre nom ou à votre adresse',
    },
    next: {
      vi: 'Chọn mật khẩu không chứa tên và địa chỉ, ví dụ vài từ không liên quan.',
      en: 'Choose one without your name and address, for example some unrelated words.',
      fr: 'Choisissez-en un sans votre nom ni votre adresse, par exemple quelques mots sans rapport.',
    },
  },
  linkNotValid: {
    status: 422,
    title: {
      vi: 'Liên kết không còn hiệu lực',
      en: 'The link is no longer valid',
      fr: "Le lien n'est plus valable",
    },
    detail: {
      vi: 'Liên kết đã dùng, đã hết hạn hoặc không đúng.',
      en: 'It was used, has expired or is not complete.',
      fr: 'Il a servi, a expiré ou est incomplet.',
    },
    next: { vi: 'Yêu cầu gửi liên kết mới.', en: 'Ask for a new link.', fr: 'Demandez un nouveau lien.' },
  },
  emailNotVerified: {
    status: 403,
    title: {
      vi: 'Địa chỉ thư chưa được xác nhận',
      en: 'The e-mail address is not confirmed yet',
      fr: "L'adresse électronique n'est pas encore confirmée",
    },
    next: {
      vi: 'Mở thư xác nhận và bấm nút trong đó.',
      en: 'Open the confirmation mail and press its button.',
      fr: 'Ouvrez le message de confirmation et cliquez sur son bouton.',
    },
  },
  slugTaken: {
    status: 409,
    title: {
      vi: 'Tên địa chỉ đã có người dùng',
      en: 'This short name is taken',
      fr: 'Ce nom court est déjà pris',
    },
    next: { vi: 'Chọn tên khác.', en: 'Choose another.', fr: 'Choisissez-en un autre.' },
  },
  wrongPassword: {
    status: 422,
    title: {
      vi: 'Mật khẩu hiện tại không đúng',
      en: 'The current password is wrong',
      fr: 'Le mot de passe actuel est incorrect',
    },
    next: {
      vi: 'Thử lại, hoặc đăng xuất và đặt lại mật khẩu qua thư.',
      en: 'Try again, or sign out and reset it by mail.',
      fr: 'Réessayez, ou déconnectez-vous et réinitialisez-le par courriel.',
    },
  },
  passwordUnchanged: {
    status: 422,
    title: {
      vi: 'Mật khẩu mới giống mật khẩu hiện tại',
      en: 'The new password is the current one',
      fr: 'Le nouveau mot de passe est le mot de passe actuel',
    },
    detail: {
      vi: 'Mật khẩu mới phải khác mật khẩu đang dùng; chưa có gì thay đổi.',
      en: 'The new password must differ from the one in use; nothing was changed.',
      fr: "Le nouveau mot de passe doit différer de celui en usage ; rien n'a été modifié.",
    },
    next: {
      vi: 'Chọn một mật khẩu khác.',
      en: 'Choose another password.',
      fr: 'Choisissez un autre mot de passe.',
    },
  },
  alreadyMember: {
    status: 409,
    title: {
      vi: 'Người này đã là thành viên',
      en: 'This person is a member already',
      fr: 'Cette personne est déjà membre',
    },
    next: {
      vi: 'Tìm người đó trong danh sách và đổi vai trò nếu cần.',
      en: 'Find them in the list, and change the role there if needed.',
      fr: 'Cherchez-la dans la liste et changez son rôle au besoin.',
    },
  },
  hasOwner: {
    status: 409,
    title: {
      vi: 'Đơn vị tổ chức này đã có chủ sở hữu',
      en: 'This organiser has an owner already',
      fr: 'Cet organisateur a déjà un propriétaire',
    },
    next: {
      vi: 'Đề nghị chủ sở hữu mời thêm người trong mục Thành viên.',
      en: 'Ask the owner to invite further people under Members.',
      fr: "Demandez au propriétaire d'inviter d'autres personnes dans la rubrique Membres.",
    },
  },
  roleNotHere: {
    status: 422,
    title: {
      vi: 'Không có vai trò này ở đây',
      en: 'There is no such role here',
      fr: "Ce rôle n'existe pas ici",
    },
    next: {
      vi: 'Chọn một vai trò trong danh sách.',
      en: 'Choose one of the listed roles.',
      fr: 'Choisissez un rôle de la liste.',
    },
  },
  lastOwner: {
    status: 409,
    title: {
      vi: 'Phải còn ít nhất một chủ sở hữu',
      en: 'At least one owner must stay',
      fr: 'Il faut garder au moins un propriétaire',
    },
    next: {
      vi: 'Trao vai trò chủ sở hữu cho người khác trước.',
      en: 'Make somebody else an owner first.',
      fr: "Nommez d'abord un autre propriétaire.",
    },
  },
  lastManager: {
    status: 409,
    title: {
      vi: 'Phải còn ít nhất một người phụ trách',
      en: 'At least one manager must stay',
      fr: 'Il faut garder au moins un responsable',
    },
    next: {
      vi: 'Trao vai trò phụ trách cho người khác trước.',
      en: 'Make somebody else a manager first.',
      fr: "Nommez d'abord un autre responsable.",
    },
  },
  accountDisabled: {
    status: 409,
    title: {
      vi: 'Tài khoản {email} đã bị khóa',
      en: 'The account {email} is disabled',
      fr: 'Le compte {email} est désactivé',
    },
    next: {
      vi: 'Dùng một địa chỉ thư khác.',
      en: 'Use another e-mail address.',
      fr: 'Utilisez une autre adresse électronique.',
    },
  },
  notAdministrator: {
    status: 404,
    title: {
      vi: '{email} không phải là quản trị viên',
      en: '{email} is no administrator',
      fr: "{email} n'est pas administrateur",
    },
    next: {
      vi: 'Xem danh sách quản trị viên: npm run cli -- administrator',
      en: 'List the administrators: npm run cli -- administrator',
      fr: 'Affichez la liste des administrateurs : npm run cli -- administrator',
    },
  },
  lastAdministrator: {
    status: 409,
    title: {
      vi: 'Phải còn ít nhất một quản trị viên',
      en: 'At least one administrator must stay',
      fr: 'Il faut garder au moins un administrateur',
    },
    next: {
      vi: 'Chỉ định một quản trị viên khác trước: npm run cli -- administrator EMAIL',
      en: 'Appoint another first: npm run cli -- administrator EMAIL',
      fr: "Nommez-en d'abord un autre : npm run cli -- administrator EMAIL",
    },
  },
});
