import { defineErrors } from '#lib/kernel';

export const recommendationsErrors = defineErrors('matchmaking', {
  onlyBuyers: {
    status: 422,
    title: {
      vi: 'Chỉ nhà mua hàng ghi nhu cầu',
      en: 'Only buyers state needs',
      fr: 'Seuls les acheteurs indiquent des besoins',
    },
  },
  tooManyNeeds: {
    status: 409,
    title: { vi: 'Đã đủ số nhu cầu', en: 'There are enough needs', fr: 'Le nombre de besoins est atteint' },
    detail: {
      vi: 'Một nhà mua hàng ghi tối đa {limit} nhu cầu.',
      en: 'A buyer may state {limit} needs.',
      fr: 'Un acheteur peut indiquer {limit} besoins.',
    },
    next: {
      vi: 'Sửa hoặc xóa một nhu cầu.',
      en: 'Change or delete one.',
      fr: 'Modifiez-en ou supprimez-en un.',
    },
  },
});
