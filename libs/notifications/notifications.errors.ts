import { defineErrors } from '#lib/kernel';

export const notificationsErrors = defineErrors('notifications', {
  badAddress: {
    status: 422,
    title: {
      vi: 'Địa chỉ thư không đúng',
      en: 'The e-mail address is not right',
      fr: "L'adresse électronique n'est pas correcte",
    },
    next: {
      vi: 'Kiểm tra lại địa chỉ người nhận.',
      en: 'Check the address of the recipient.',
      fr: "Vérifiez l'adresse du destinataire.",
    },
  },
  mailNotFound: {
    status: 404,
    title: { vi: 'Không tìm thấy thư', en: 'The mail was not found', fr: 'Message introuvable' },
    next: {
      vi: 'Tải lại hộp thư đi rồi chọn lại.',
      en: 'Load the outbox again and choose once more.',
      fr: "Rechargez la boîte d'envoi et choisissez à nouveau.",
    },
  },
  notResendable: {
    status: 409,
    title: {
      vi: 'Thư này không gửi lại được',
      en: 'This mail cannot be sent again',
      fr: 'Ce message ne peut pas être renvoyé',
    },
    detail: {
      vi: 'Chỉ gửi lại được thư bị từ chối hoặc chưa rõ kết quả.',
      en: 'Only mails that failed or whose outcome is unknown can be sent again.',
      fr: "Seuls les messages refusés ou dont l'issue est inconnue peuvent être renvoyés.",
    },
    next: {
      vi: 'Tải lại hộp thư đi để xem trạng thái mới.',
      en: 'Load the outbox again to see the states of now.',
      fr: "Rechargez la boîte d'envoi pour voir les états actuels.",
    },
  },
});
