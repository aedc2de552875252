import { defineErrors } from '#lib/kernel';

export const invitationsErrors = defineErrors('invitations', {
  contactNotFound: {
    status: 404,
    title: { vi: 'Không tìm thấy liên hệ', en: 'The contact was not found', fr: 'Contact introuvable' },
    next: { vi: 'Quay lại danh bạ.', en: 'Go back to the contacts.', fr: 'Revenez aux contacts.' },
  },
  contactExists: {
    status: 409,
    title: {
      vi: 'Địa chỉ thư này đã có trong danh bạ',
      en: 'This address is among the contacts already',
      fr: 'Cette adresse figure déjà parmi les contacts',
    },
    next: {
      vi: 'Tìm liên hệ đó và sửa.',
      en: 'Find that contact and edit it.',
      fr: 'Recherchez ce contact et modifiez-le.',
    },
  },
  campaignNotFound: {
    status: 404,
    title: { vi: 'Không tìm thấy chiến dịch', en: 'The campaign was not found', fr: 'Campagne introuvable' },
    next: {
      vi: 'Quay lại danh sách chiến dịch.',
      en: 'Go back to the campaigns.',
      fr: 'Revenez aux campagnes.',
    },
  },
  fairNotFound: {
    status: 404,
    title: { vi: 'Không tìm thấy hội chợ', en: 'The fair was not found', fr: 'Foire introuvable' },
    next: {
      vi: 'Chọn một hội chợ của bạn.',
      en: 'Choose one of your fairs.',
      fr: "Choisissez l'une de vos foires.",
    },
  },
  unknownPlaceholder: {
    status: 422,
    title: {
      vi: 'Thư có chỗ điền không tồn tại',
      en: 'The letter has a placeholder that does not exist',
      fr: "La lettre contient un champ qui n'existe pas",
    },
    detail: {
      vi: 'Không có chỗ điền {unknown}.',
      en: 'There is no placeholder {unknown}.',
      fr: "Le champ {unknown} n'existe pas.",
    },
    next: {
      vi: 'Dùng {allowed}.',
      en: 'Use {allowed}.',
      fr: 'Utilisez {allowed}.',
    },
  },
  replyByPassed: {
    status: 422,
    title: {
      vi: 'Hạn trả lời đã qua',
      en: 'The reply deadline is in the past',
      fr: 'La date limite de réponse est passée',
    },
    next: {
      vi: 'Chọn thời điểm sau này.',
      en: 'Choose a later time.',
      fr: 'Choisissez une date ultérieure.',
    },
  },
  remindAtTooLate: {
    status: 422,
    title: {
      vi: 'Lời nhắc phải trước hạn trả lời',
      en: 'The reminder must come before the reply deadline',
      fr: 'Le rappel doit précéder la date limite de réponse',
    },
    next: {
      vi: 'Chọn thời điểm sớm hơn.',
      en: 'Choose an earlier time.',
      fr: 'Choisissez une date antérieure.',
    },
  },
  notDrafted: {
    status: 409,
    title: {
      vi: 'Chiến dịch đã bắt đầu gửi',
      en: 'The campaign has started already',
      fr: 'La campagne a déjà commencé',
    },
    next: {
      vi: 'Tạo chiến dịch mới cho nội dung khác.',
      en: 'Make a new campaign for other words.',
      fr: 'Créez une nouvelle campagne pour un autre texte.',
    },
  },
  wrongState: {
    status: 409,
    title: {
      vi: 'Chiến dịch đang ở trạng thái khác',
      en: 'The campaign is in another state',
      fr: 'La campagne est dans un autre état',
    },
    next: { vi: 'Tải lại trang.', en: 'Load the page again.', fr: 'Rechargez la page.' },
  },
  notCorrectable: {
    status: 409,
    title: {
      vi: 'Thư của chiến dịch này hiện không đính chính được',
      en: 'The letter of this campaign cannot be corrected now',
      fr: 'La lettre de cette campagne ne peut pas être rectifiée maintenant',
    },
    next: {
      vi: 'Bản nháp thì sửa trực tiếp; đang gửi thì tạm dừng trước.',
      en: 'Edit a draft as it is; pause one that is being sent first.',
      fr: "Modifiez directement un brouillon ; mettez d'abord en pause un envoi en cours.",
    },
  },
  reasonMissing: {
    status: 422,
    title: { vi: 'Chưa có lý do', en: 'The reason is missing', fr: 'Il manque le motif' },
    detail: {
      vi: 'Khách đã nhận thư mời cần biết vì sao thư không còn hiệu lực.',
      en: 'Guests who have the letter need to know why it holds no more.',
      fr: "Les invités qui ont reçu la lettre doivent savoir pourquoi elle n'est plus valable.",
    },
    next: { vi: 'Viết vài dòng.', en: 'Write a line or two.', fr: 'Écrivez une ligne ou deux.' },
  },
  withdrawn: {
    status: 409,
    title: {
      vi: 'Thư mời này đã được rút lại',
      en: 'This invitation has been withdrawn',
      fr: 'Cette invitation a été retirée',
    },
    next: {
      vi: 'Trả lời thư điện tử đã nhận để liên hệ đơn vị tổ chức.',
      en: 'Reply to the e-mail to reach the organiser.',
      fr: "Répondez au courriel pour joindre l'organisateur.",
    },
  },
  noRecipients: {
    status: 422,
    title: {
      vi: 'Chưa có ai để mời',
      en: 'There is nobody to invite',
      fr: "Il n'y a personne à inviter",
    },
    next: {
      vi: 'Thêm liên hệ hoặc chọn nhóm khác.',
      en: 'Add contacts or choose another group.',
      fr: 'Ajoutez des contacts ou choisissez un autre groupe.',
    },
  },
  notSentYet: {
    status: 409,
    title: {
      vi: 'Chiến dịch chưa gửi xong',
      en: 'The campaign has not been sent yet',
      fr: "La campagne n'est pas encore envoyée",
    },
    next: {
      vi: 'Gửi thư mời trước rồi mới nhắc.',
      en: 'Send the invitations first.',
      fr: "Envoyez d'abord les invitations.",
    },
  },
  invitationNotFound: {
    status: 404,
    title: {
      vi: 'Không tìm thấy thư mời',
      en: 'This invitation was not found',
      fr: 'Cette invitation est introuvable',
    },
    detail: {
      vi: 'Liên kết không đầy đủ hoặc không còn dùng được.',
      en: 'The link is not complete, or it can no longer be used.',
      fr: "Le lien est incomplet ou n'est plus utilisable.",
    },
    next: {
      vi: 'Mở lại liên kết ngay từ thư mời, hoặc trả lời thư đó.',
      en: 'Open the link from the letter itself once more, or answer that mail.',
      fr: 'Ouvrez à nouveau le lien depuis la lettre, ou répondez à ce message.',
    },
  },
  replyClosed: {
    status: 409,
    title: {
      vi: 'Đã hết hạn trả lời',
      en: 'The time to reply is over',
      fr: 'Le délai de réponse est écoulé',
    },
    next: {
      vi: 'Trả lời thư mời để liên hệ đơn vị tổ chức.',
      en: 'Answer the letter to reach the organiser.',
      fr: "Répondez à la lettre pour joindre l'organisateur.",
    },
  },
  notAccepted: {
    status: 409,
    title: {
      vi: 'Bạn chưa nhận lời mời',
      en: 'You have not accepted the invitation yet',
      fr: "Vous n'avez pas encore accepté l'invitation",
    },
    next: { vi: 'Nhận lời mời trước.', en: 'Accept it first.', fr: "Acceptez-la d'abord." },
  },
  fileRefused: {
    status: 422,
    title: {
      vi: 'Không đọc được tệp',
      en: 'The file cannot be read',
      fr: 'Le fichier est illisible',
    },
    detail: {
      vi: '{cause}.',
      en: '{cause}.',
      fr: '{cause}.',
    },
    next: {
      vi: 'Lưu thành .xlsx hoặc .csv (UTF-8), không mật khẩu, rồi tải lại.',
      en: 'Save it as .xlsx or .csv (UTF-8) without password and try again.',
      fr: 'Enregistrez-le en .xlsx ou .csv (UTF-8) sans mot de passe et réessayez.',
    },
  },
});
