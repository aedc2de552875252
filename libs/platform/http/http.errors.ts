import { defineErrors } from '#lib/kernel';

/** Refusals that HTTP itself adds; the areas have their own catalogues. */
export const httpErrors = defineErrors('http', {
  invalidInput: {
    status: 422,
    title: {
      vi: 'Dữ liệu chưa hợp lệ',
      en: 'The input is not valid',
      fr: 'Les données saisies ne sont pas valables',
    },
    detail: {
      vi: 'Một số ô chưa đúng; lý do ghi bên cạnh từng ô.',
      en: 'Some fields are not right; the reason stands beside each of them.',
      fr: 'Certains champs ne conviennent pas ; la raison figure à côté de chacun.',
    },
    next: {
      vi: 'Sửa các ô được đánh dấu rồi gửi lại.',
      en: 'Correct the marked fields and send again.',
      fr: 'Corrigez les champs signalés puis renvoyez.',
    },
  },
  malformed: {
    status: 400,
    title: { vi: 'Không đọc được yêu cầu', en: 'The request cannot be read', fr: 'La requête est illisible' },
    next: {
      vi: 'Gửi nội dung JSON hợp lệ bằng UTF-8.',
      en: 'Send valid JSON in UTF-8.',
      fr: 'Envoyez du JSON valable en UTF-8.',
    },
  },
  tooLarge: {
    status: 413,
    title: {
      vi: 'Nội dung gửi lên quá lớn',
      en: 'What was sent is too large',
      fr: "L'envoi est trop volumineux",
    },
    next: { vi: 'Gửi tệp nhỏ hơn.', en: 'Send a smaller file.', fr: 'Envoyez un fichier plus petit.' },
  },
  tooManyValues: {
    status: 422,
    title: {
      vi: 'Yêu cầu có quá nhiều giá trị',
      en: 'The request has too many values',
      fr: 'La requête contient trop de valeurs',
    },
    detail: {
      vi: 'Ở đây nhận nhiều nhất {max} giá trị trong một yêu cầu.',
      en: 'At most {max} values are taken here in one request.',
      fr: 'On accepte ici {max} valeurs au plus par requête.',
    },
    next: {
      vi: 'Chỉ gửi những ô có trong biểu mẫu, hoặc chia thành nhiều lần gửi.',
      en: 'Send only the fields of the form, or send it in several parts.',
      fr: 'Envoyez seulement les champs du formulaire, ou envoyez en plusieurs fois.',
    },
  },
  tooDeep: {
    status: 422,
    title: {
      vi: 'Nội dung lồng nhau quá sâu',
      en: 'The content is nested too deeply',
      fr: 'Le contenu est imbriqué trop profondément',
    },
    detail: {
      vi: 'Nhận nhiều nhất {max} tầng.',
      en: 'At most {max} levels are taken.',
      fr: 'On accepte {max} niveaux au plus.',
    },
    next: {
      vi: 'Gửi đúng dạng mà biểu mẫu mô tả.',
      en: 'Send it in the form that is described.',
      fr: 'Envoyez-le sous la forme décrite.',
    },
  },
  headersTooLarge: {
    status: 431,
    title: {
      vi: 'Phần đầu của yêu cầu quá lớn',
      en: 'The headers of the request are too large',
      fr: 'Les en-têtes de la requête sont trop volumineux',
    },
    next: {
      vi: 'Xóa cookie của trang này rồi thử lại, hoặc rút ngắn địa chỉ.',
      en: "Delete this site's cookies and try again, or shorten the address.",
      fr: "Supprimez les cookies de ce site et réessayez, ou raccourcissez l'adresse.",
    },
  },
  tooSlow: {
    status: 408,
    title: {
      vi: 'Yêu cầu đến quá chậm',
      en: 'The request took too long to arrive',
      fr: 'La requête a mis trop de temps à arriver',
    },
    next: {
      vi: 'Kiểm tra đường truyền rồi gửi lại.',
      en: 'Check the connection and send it again.',
      fr: 'Vérifiez la connexion puis renvoyez-la.',
    },
  },
  alreadyThere: {
    status: 409,
    title: {
      vi: 'Đã có rồi',
      en: 'It is there already',
      fr: 'Cela existe déjà',
    },
    detail: {
      vi: 'Vừa có người khác lưu cùng giá trị này.',
      en: 'Somebody else has just saved the same.',
      fr: "Quelqu'un vient d'enregistrer la même chose.",
    },
    next: {
      vi: 'Tải lại để xem dữ liệu hiện có, hoặc chọn giá trị khác.',
      en: 'Load again to see what is there, or choose another value.',
      fr: 'Rechargez pour voir ce qui existe, ou choisissez une autre valeur.',
    },
  },
  changedMeanwhile: {
    status: 409,
    title: {
      vi: 'Dữ liệu vừa thay đổi',
      en: 'Something has just changed',
      fr: 'Quelque chose vient de changer',
    },
    detail: {
      vi: 'Một mục liên quan vừa bị xóa hoặc vẫn đang được dùng.',
      en: 'Something that belongs to it was removed meanwhile, or is still in use.',
      fr: "Un élément lié vient d'être supprimé, ou sert encore.",
    },
    next: {
      vi: 'Tải lại trang rồi thử lại.',
      en: 'Load the page again and try once more.',
      fr: 'Rechargez la page puis réessayez.',
    },
  },
  textTooLong: {
    status: 422,
    title: {
      vi: 'Văn bản quá dài',
      en: 'A text is too long',
      fr: 'Un texte est trop long',
    },
    detail: {
      vi: 'Cơ sở dữ liệu của hệ thống này giữ mỗi văn bản tối đa khoảng 64 KB, tính cả các bản dịch.',
      en: 'The database of this installation keeps at most about 64 KB of one text, translations included.',
      fr: "La base de données de cette installation garde au plus 64 Ko environ d'un texte, traductions comprises.",
    },
    next: {
      vi: 'Rút ngắn văn bản rồi gửi lại; chưa có gì được lưu.',
      en: 'Shorten the text and send again; nothing was saved.',
      fr: "Raccourcissez le texte puis renvoyez ; rien n'a été enregistré.",
    },
  },
  unsupportedType: {
    status: 415,
    title: {
      vi: 'Kiểu nội dung không được hỗ trợ',
      en: 'This type of content is not supported',
      fr: "Ce type de contenu n'est pas pris en charge",
    },
    next: {
      vi: 'Gửi JSON (application/json) hoặc biểu mẫu tệp.',
      en: 'Send JSON (application/json) or a file form.',
      fr: 'Envoyez du JSON (application/json) ou un formulaire de fichier.',
    },
  },
  notFound: {
    status: 404,
    title: { vi: 'Không tìm thấy', en: 'Not found', fr: 'Introuvable' },
    detail: {
      vi: 'Nội dung này không tồn tại hoặc không thuộc quyền xem của bạn.',
      en: 'It does not exist, or it is not yours to see.',
      fr: "Cela n'existe pas, ou ne vous est pas accessible.",
    },
    next: {
      vi: 'Kiểm tra địa chỉ hoặc quay lại trang trước.',
      en: 'Check the address or go back.',
      fr: "Vérifiez l'adresse ou revenez en arrière.",
    },
  },
  methodNotAllowed: {
    status: 405,
    title: {
      vi: 'Địa chỉ này không nhận cách gọi đó',
      en: 'This address does not take this method',
      fr: "Cette adresse n'accepte pas cette méthode",
    },
    next: { vi: 'Dùng {methods}.', en: 'Use {methods}.', fr: 'Utilisez {methods}.' },
  },
  signInNeeded: {
    status: 401,
    title: { vi: 'Bạn cần đăng nhập', en: 'Please sign in', fr: 'Veuillez vous connecter' },
    next: {
      vi: 'Đăng nhập rồi thử lại.',
      en: 'Sign in and try again.',
      fr: 'Connectez-vous puis réessayez.',
    },
  },
  notPermitted: {
    status: 403,
    title: {
      vi: 'Bạn không có quyền làm việc này',
      en: 'You may not do this',
      fr: "Vous n'avez pas ce droit",
    },
    next: {
      vi: 'Nhờ chủ sở hữu hoặc người phụ trách cấp quyền.',
      en: 'Ask an owner of your organisation for the permission.',
      fr: 'Demandez ce droit à un responsable de votre organisation.',
    },
  },
  crossSite: {
    status: 403,
    title: {
      vi: 'Yêu cầu đến từ trang khác',
      en: 'The request came from another site',
      fr: "La requête vient d'un autre site",
    },
    next: {
      vi: 'Mở trang này trực tiếp rồi thử lại.',
      en: 'Open this site directly and try again.',
      fr: 'Ouvrez ce site directement puis réessayez.',
    },
  },
  keyReused: {
    status: 422,
    title: {
      vi: 'Khóa Idempotency-Key đã dùng cho nội dung khác',
      en: 'This Idempotency-Key was used for something else',
      fr: 'Cette Idempotency-Key a déjà servi à autre chose',
    },
    next: {
      vi: 'Dùng khóa mới cho yêu cầu mới.',
      en: 'Use a new key for a new request.',
      fr: 'Utilisez une nouvelle clé pour une nouvelle requête.',
    },
  },
  tooManyRequests: {
    status: 429,
    title: { vi: 'Quá nhiều lần thử', en: 'Too many tries', fr: "Trop d'essais" },
    detail: {
      vi: 'Vui lòng chờ {wait}.',
      en: 'Please wait {wait}.',
      fr: 'Veuillez attendre {wait}.',
    },
    next: { vi: 'Thử lại sau.', en: 'Try again later.', fr: 'Réessayez plus tard.' },
  },
});
