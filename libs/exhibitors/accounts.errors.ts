import { defineErrors } from '#lib/kernel';

export const accountsErrors = defineErrors('exhibitors', {
  noAddress: {
    status: 409,
    title: {
      vi: 'Đơn vị này chưa có email',
      en: 'This exhibitor has no e-mail address',
      fr: "Cet exposant n'a pas d'adresse électronique",
    },
    next: {
      vi: 'Gọi điện để đơn vị tự đăng ký tài khoản, hoặc nhập lại danh sách có email.',
      en: 'Ring them up to open an account themselves, or import the list again with the address.',
      fr: "Appelez-les pour qu'ils ouvrent un compte, ou réimportez la liste avec l'adresse.",
    },
  },
  hasAccount: {
    status: 409,
    title: {
      vi: 'Đơn vị này đã có người đăng nhập',
      en: 'Somebody signs in for this exhibitor already',
      fr: "Quelqu'un se connecte déjà pour cet exposant",
    },
    next: {
      vi: 'Người quản lý của đơn vị mời thêm người trong mục Thành viên.',
      en: 'Its manager invites more people under Members.',
      fr: "Son gérant invite d'autres personnes dans la rubrique Membres.",
    },
  },
});
