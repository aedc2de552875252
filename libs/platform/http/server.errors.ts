import { defineErrors } from '#lib/kernel';

/** Failures of the installation itself: nothing is wrong with what was asked. */
export const serverErrors = defineErrors('http', {
  unexpected: {
    status: 500,
    title: {
      vi: 'Có lỗi ngoài dự kiến',
      en: 'Something unexpected went wrong',
      fr: 'Une erreur inattendue est survenue',
    },
    next: {
      vi: 'Thử lại; nếu vẫn lỗi, báo cho đơn vị tổ chức kèm mã yêu cầu.',
      en: 'Try again; if it stays, tell the organiser the request number.',
      fr: "Réessayez ; si cela persiste, indiquez le numéro de requête à l'organisateur.",
    },
  },
  olderVersion: {
    status: 503,
    title: {
      vi: 'Hệ thống đang được nâng cấp',
      en: 'The site is being upgraded',
      fr: 'Le site est en cours de mise à jour',
    },
    detail: {
      vi: 'Cơ sở dữ liệu đã sang phiên bản mới; máy chủ này còn phiên bản cũ nên chỉ cho xem, chưa lưu được.',
      en: 'The database is at a newer version than this server, which therefore shows but does not save.',
      fr: 'La base de données est passée à une version plus récente que ce serveur, qui affiche donc sans enregistrer.',
    },
    next: {
      vi: 'Thử lại sau ít phút; nếu vẫn vậy, báo người vận hành cài phiên bản mới.',
      en: 'Try again in a few minutes; if it stays, ask the operator to install the newer version.',
      fr: "Réessayez dans quelques minutes ; si cela persiste, demandez à l'exploitant d'installer la nouvelle version.",
    },
  },
  noRoom: {
    status: 507,
    title: {
      vi: 'Hệ thống không còn chỗ để lưu',
      en: 'There is no room left to save this',
      fr: "Il n'y a plus de place pour enregistrer",
    },
    detail: {
      vi: 'Ổ đĩa đã đầy hoặc không ghi được. Chưa có gì được lưu, và không có gì bị mất.',
      en: 'The disk is full or cannot be written to. Nothing of this was saved, and nothing else was lost.',
      fr: "Le disque est plein ou refuse l'écriture. Rien n'a été enregistré, et rien d'autre n'est perdu.",
    },
    next: {
      vi: 'Báo cho người quản trị hệ thống; khi có chỗ thì thử lại.',
      en: 'Tell whoever runs this installation, and try again once there is room.',
      fr: "Prévenez l'administrateur de l'installation, puis réessayez quand il y aura de la place.",
    },
  },
  unavailable: {
    status: 503,
    title: {
      vi: 'Tạm thời không phục vụ được',
      en: 'Not available for the moment',
      fr: 'Momentanément indisponible',
    },
    next: {
      vi: 'Thử lại sau vài giây; chưa có gì bị mất.',
      en: 'Try again in a moment; nothing was lost.',
      fr: "Réessayez dans un instant ; rien n'est perdu.",
    },
  },
});
