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
});
