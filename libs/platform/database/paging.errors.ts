import { defineErrors } from '#lib/kernel';

export const pagingErrors = defineErrors('paging', {
  brokenCursor: {
    status: 422,
    title: {
      vi: 'Không tìm được trang tiếp theo của danh sách',
      en: 'The next page of the list cannot be found',
      fr: 'La page suivante de la liste est introuvable',
    },
    detail: {
      vi: 'Vị trí trong danh sách (cursor) bị cắt mất một phần, hoặc thuộc về danh sách khác.',
      en: 'The place in the list (cursor) was cut, or belongs to another list.',
      fr: "L'endroit dans la liste (cursor) a été coupé, ou vient d'une autre liste.",
    },
    next: {
      vi: 'Mở lại danh sách từ đầu.',
      en: 'Open the list from its beginning again.',
      fr: 'Rouvrez la liste depuis le début.',
    },
  },
});
