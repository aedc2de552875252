import { defineErrors } from '#lib/kernel';

/** Why an edit of something whole is not taken, whatever it says. */
export const editingErrors = defineErrors('editing', {
  stale: {
    status: 412,
    title: {
      vi: 'Có người khác vừa sửa nội dung này',
      en: 'Somebody else has changed this meanwhile',
      fr: "Quelqu'un d'autre a modifié cela entre-temps",
    },
    detail: {
      vi: 'Những gì bạn gửi dựa trên bản cũ hơn bản hiện có, nên chưa có gì được lưu.',
      en: 'What you sent was made from an older version than the one that stands now, so nothing of it was saved.',
      fr: "Votre envoi part d'une version plus ancienne que celle en place ; rien n'a donc été enregistré.",
    },
    next: {
      vi: 'Xem bản hiện có, rồi lưu bản của bạn hoặc giữ bản đó.',
      en: 'Look at what stands now; then save yours over it, or keep it.',
      fr: 'Regardez la version en place, puis enregistrez la vôtre ou gardez celle-ci.',
    },
  },
  versionUnreadable: {
    status: 422,
    title: {
      vi: 'Không đọc được phiên bản trong If-Match',
      en: 'The version in If-Match cannot be read',
      fr: 'La version dans If-Match est illisible',
    },
    detail: {
      vi: 'If-Match cần phiên bản ghi trong nội dung đã đọc, đặt trong ngoặc kép như "3", hoặc dấu *.',
      en: 'If-Match takes the version that stands in what was read, in quotation marks such as "3", or *.',
      fr: 'If-Match attend la version indiquée dans ce qui a été lu, entre guillemets comme "3", ou *.',
    },
    next: {
      vi: 'Gửi đúng phiên bản đã đọc, hoặc bỏ If-Match.',
      en: 'Send the version as it was read, or leave If-Match out.',
      fr: "Envoyez la version telle qu'elle a été lue, ou omettez If-Match.",
    },
  },
});
