import type { Localised } from '#lib/kernel';

/** The letter that a new campaign starts with, to be made one's own. */
export const usualSubject: Localised = {
  vi: 'Thư mời dự {{fair}}',
  en: 'Invitation to the {{fair}}',
  fr: 'Invitation : {{fair}}',
};

export const usualBody: Localised = {
  vi: `Kính gửi Quý ông/bà {{guest}},

Chúng tôi trân trọng kính mời Quý ông/bà cùng {{organisation}} đến dự {{fair}}, diễn ra {{dates}} tại {{venue}}.

Tại hội chợ, Quý vị sẽ gặp trực tiếp các hợp tác xã và doanh nghiệp của địa phương, xem sản phẩm có chứng nhận và trao đổi với từng nhà sản xuất theo lịch hẹn riêng.

Rất mong được đón tiếp Quý vị.`,
  en: `Dear {{guest}},

We have the honour of inviting you and {{organisation}} to the {{fair}}, held on {{dates}} at {{venue}}.

You will meet cooperatives and companies of our province in person, see certified products, and talk with each producer at times arranged for you.

We look forward to welcoming you.`,
  fr: `Madame, Monsieur {{guest}},

Nous avons l'honneur de vous inviter, ainsi que {{organisation}}, à l'événement suivant : {{fair}}, {{dates}}, {{venue}}.

Vous y rencontrerez les coopératives et les entreprises de notre province, découvrirez des produits certifiés et échangerez avec chaque producteur selon un calendrier établi pour vous.

Dans l'attente de vous accueillir, nous vous adressons nos salutations distinguées.`,
};
