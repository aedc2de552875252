import { defineErrors } from '#lib/kernel';

export const boothsErrors = defineErrors('booths', {
  alreadyTaken: {
    status: 409,
    title: {
      vi: 'Gian {number} vừa có người khác giữ',
      en: 'Booth {number} has just been taken by somebody else',
      fr: "Le stand {number} vient d'être pris par quelqu'un d'autre",
    },
    detail: {
      vi: 'Không gian nào trong lựa chọn của bạn bị thay đổi; chưa có gì được giữ.',
      en: 'Nothing of your choice was held.',
      fr: "Rien de votre choix n'a été réservé.",
    },
    next: {
      vi: 'Chọn một gian còn trống gần đó: {free}.',
      en: 'Choose a free booth nearby: {free}.',
      fr: 'Choisissez un stand libre à proximité : {free}.',
    },
  },
  notFound: {
    status: 404,
    title: { vi: 'Không tìm thấy gian hàng', en: 'The booth was not found', fr: 'Stand introuvable' },
    next: {
      vi: 'Tải lại sơ đồ rồi chọn lại.',
      en: 'Reload the plan and choose again.',
      fr: 'Rechargez le plan et choisissez de nouveau.',
    },
  },
  orderNotFound: {
    status: 404,
    title: {
      vi: 'Không tìm thấy lượt giữ chỗ',
      en: 'The order of booths was not found',
      fr: 'Réservation introuvable',
    },
    next: { vi: 'Tải lại trang.', en: 'Reload the page.', fr: 'Rechargez la page.' },
  },
  resting: {
    status: 409,
    title: {
      vi: 'Bạn chưa giữ lại được gian {number}',
      en: 'You cannot hold booth {number} again yet',
      fr: 'Vous ne pouvez pas encore reprendre le stand {number}',
    },
    detail: {
      vi: 'Bạn đã giữ rồi bỏ gian này nhiều lần. Còn {wait} nữa bạn mới giữ lại được, để người khác cũng có cơ hội.',
      en: 'You have held it and given it back several times. In {wait} you can hold it again; meanwhile others have their turn.',
      fr: "Vous l'avez réservé puis rendu plusieurs fois. Vous pourrez le reprendre dans {wait} ; d'ici là, c'est le tour des autres.",
    },
    next: {
      vi: 'Chọn gian khác, hoặc quay lại sau; lần tới hãy xác nhận ngay khi đã quyết định.',
      en: 'Choose another booth, or come back then; next time confirm as soon as you are sure.',
      fr: 'Choisissez un autre stand ou revenez plus tard ; la prochaine fois, confirmez dès que vous êtes sûr.',
    },
  },
  holdsUsedUp: {
    status: 409,
    title: {
      vi: 'Bạn đã dùng hết lượt giữ chỗ trong ngày',
      en: 'You have used up your holds for a day',
      fr: 'Vous avez épuisé vos options de la journée',
    },
    detail: {
      vi: 'Mỗi đơn vị được giữ chỗ {holds} lần trong 24 giờ. Còn {wait} nữa bạn có thêm một lượt.',
      en: 'An exhibitor can hold {holds} times in 24 hours. You have one more in {wait}.',
      fr: 'Un exposant peut poser {holds} options en 24 heures. Vous en aurez une de plus dans {wait}.',
    },
    next: {
      vi: 'Cần gian sớm hơn, hãy liên hệ đơn vị tổ chức để được giao gian.',
      en: 'If you need a booth sooner, ask the organiser to assign it to you.',
      fr: "S'il vous faut un stand plus tôt, demandez à l'organisateur de vous l'attribuer.",
    },
  },
  blocked: {
    status: 422,
    title: {
      vi: 'Gian {number} không cho thuê',
      en: 'Booth {number} is not for rent',
      fr: "Le stand {number} n'est pas à louer",
    },
    next: { vi: 'Chọn gian khác.', en: 'Choose another booth.', fr: 'Choisissez un autre stand.' },
  },
  severalHalls: {
    status: 422,
    title: {
      vi: 'Các gian nằm ở nhiều gian nhà',
      en: 'The booths stand in several halls',
      fr: 'Les stands se trouvent dans plusieurs halls',
    },
    next: {
      vi: 'Chọn các gian trong cùng một gian nhà.',
      en: 'Choose booths of one hall.',
      fr: "Choisissez des stands d'un même hall.",
    },
  },
  choiceClosed: {
    status: 409,
    title: {
      vi: 'Đã hết thời gian chọn gian hàng',
      en: 'The time to choose booths is over',
      fr: 'Le délai pour choisir un stand est dépassé',
    },
    next: {
      vi: 'Liên hệ đơn vị tổ chức để được xếp gian.',
      en: 'Ask the organiser to give you a booth.',
      fr: "Demandez un stand à l'organisateur.",
    },
  },
  notAccepted: {
    status: 409,
    title: {
      vi: 'Đơn đăng ký của bạn chưa được chấp nhận',
      en: 'Your application has not been accepted yet',
      fr: "Votre candidature n'est pas encore acceptée",
    },
    next: {
      vi: 'Nộp đơn đăng ký, hoặc chờ đơn vị tổ chức xét duyệt.',
      en: 'Apply for the fair, or wait for the organiser to decide.',
      fr: "Déposez votre candidature, ou attendez la décision de l'organisateur.",
    },
  },
  tooMany: {
    status: 409,
    title: {
      vi: 'Mỗi đơn vị được tối đa {limit} gian; bạn đã có {has}',
      en: 'An exhibitor may have {limit} booths; you have {has}',
      fr: 'Un exposant peut avoir {limit} stands ; vous en avez {has}',
    },
    next: {
      vi: 'Chọn ít gian hơn, hoặc hỏi đơn vị tổ chức.',
      en: 'Choose fewer, or ask the organiser.',
      fr: "Choisissez-en moins, ou demandez à l'organisateur.",
    },
  },
  orderOpen: {
    status: 409,
    title: {
      vi: 'Bạn đang giữ chỗ gian khác',
      en: 'You are holding booths already',
      fr: 'Vous avez déjà une option en cours',
    },
    next: {
      vi: 'Xác nhận hoặc bỏ lượt giữ chỗ đó trước.',
      en: 'Confirm or release that hold first.',
      fr: "Confirmez ou annulez d'abord cette option.",
    },
  },
  holdOver: {
    status: 409,
    title: {
      vi: 'Thời gian giữ chỗ đã hết',
      en: 'The hold is over',
      fr: "L'option est échue",
    },
    next: {
      vi: 'Chọn gian và giữ chỗ lại.',
      en: 'Choose booths and hold them again.',
      fr: 'Choisissez des stands et posez une nouvelle option.',
    },
  },
  alreadyExtended: {
    status: 409,
    title: {
      vi: 'Chỉ được gia hạn giữ chỗ một lần',
      en: 'A hold can be extended once',
      fr: "Une option ne peut être prolongée qu'une fois",
    },
    next: {
      vi: 'Xác nhận trước khi hết giờ.',
      en: 'Confirm before the time is up.',
      fr: "Confirmez avant l'échéance.",
    },
  },
  alreadyConfirmed: {
    status: 409,
    title: {
      vi: 'Gian đã được xác nhận',
      en: 'The booths are confirmed',
      fr: 'Les stands sont confirmés',
    },
    next: {
      vi: 'Muốn trả gian, liên hệ đơn vị tổ chức.',
      en: 'To give them back, ask the organiser.',
      fr: "Pour les rendre, adressez-vous à l'organisateur.",
    },
  },
  notTaken: {
    status: 409,
    title: {
      vi: 'Gian {number} đang trống',
      en: 'Nobody has booth {number}',
      fr: "Personne n'occupe le stand {number}",
    },
    next: { vi: 'Tải lại sơ đồ.', en: 'Reload the plan.', fr: 'Rechargez le plan.' },
  },
});
