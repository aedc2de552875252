import { defineErrors } from '#lib/kernel';

export const productsErrors = defineErrors('products', {
  notAnHsCode: {
    status: 422,
    title: { vi: 'Mã HS chưa đúng dạng', en: 'This is not an HS code', fr: "Ce n'est pas un code SH" },
    detail: {
      vi: 'Mã HS có 4, 6 hoặc 8 chữ số.',
      en: 'An HS code has 4, 6 or 8 digits.',
      fr: 'Un code SH compte 4, 6 ou 8 chiffres.',
    },
  },
  inUse: {
    status: 409,
    title: {
      vi: 'Sản phẩm đang có trong đơn đăng ký',
      en: 'The product is part of an application',
      fr: 'Le produit figure dans une candidature',
    },
    next: {
      vi: 'Bỏ sản phẩm khỏi đơn trước, hoặc rút đơn.',
      en: 'Take it out of the application first, or withdraw that.',
      fr: "Retirez-le d'abord de la candidature, ou retirez celle-ci.",
    },
  },
  tooMany: {
    status: 409,
    title: {
      vi: 'Đã đủ số sản phẩm',
      en: 'The list of products is full',
      fr: 'La liste de produits est pleine',
    },
    detail: {
      vi: 'Mỗi tổ chức có nhiều nhất {most} sản phẩm.',
      en: 'An organisation may list at most {most} products.',
      fr: 'Une organisation peut présenter {most} produits au plus.',
    },
  },
  tooManyCertificates: {
    status: 409,
    title: {
      vi: 'Sản phẩm đã đủ số chứng nhận',
      en: 'The product has as many certificates as it may have',
      fr: 'Le produit a atteint son nombre de certificats',
    },
    detail: {
      vi: 'Mỗi sản phẩm có nhiều nhất {most} chứng nhận.',
      en: 'A product has at most {most} certificates.',
      fr: 'Un produit a {most} certificats au plus.',
    },
    next: {
      vi: 'Xóa chứng nhận đã hết hạn trước.',
      en: 'Remove one that has expired first.',
      fr: "Supprimez d'abord un certificat expiré.",
    },
  },
  starsNeeded: {
    status: 422,
    title: {
      vi: 'Chứng nhận OCOP cần số sao',
      en: 'An OCOP certificate states its stars',
      fr: 'Un certificat OCOP indique ses étoiles',
    },
    next: { vi: 'Chọn 3, 4 hoặc 5 sao.', en: 'Choose 3, 4 or 5.', fr: 'Choisissez 3, 4 ou 5.' },
  },
  expiresTooEarly: {
    status: 422,
    title: {
      vi: 'Ngày hết hạn phải sau ngày cấp',
      en: 'The certificate must expire after its issue',
      fr: "L'expiration doit suivre la délivrance",
    },
  },
  expiresTooLate: {
    status: 422,
    title: {
      vi: 'Thời hạn dài hơn quy định',
      en: 'It would be valid for longer than the rule allows',
      fr: 'La validité dépasse la règle',
    },
    detail: {
      vi: 'Chứng nhận OCOP có hiệu lực {months} tháng kể từ ngày cấp.',
      en: 'OCOP certificates are valid for {months} months from issue.',
      fr: 'Un certificat OCOP est valable {months} mois à compter de sa délivrance.',
    },
  },
  issuedInFuture: {
    status: 422,
    title: {
      vi: 'Ngày cấp ở tương lai',
      en: 'The day of issue lies ahead',
      fr: 'La date de délivrance est à venir',
    },
  },
});
