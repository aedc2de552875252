import { defineErrors } from '#lib/kernel';

const smaller = {
  vi: 'Chọn tệp nhỏ hơn.',
  en: 'Choose a smaller file.',
  fr: 'Choisissez un fichier plus petit.',
};

export const filesErrors = defineErrors('files', {
  missing: {
    status: 422,
    title: { vi: 'Chưa có tệp', en: 'No file was sent', fr: "Aucun fichier n'a été envoyé" },
    next: { vi: 'Chọn một tệp.', en: 'Choose a file.', fr: 'Choisissez un fichier.' },
  },
  cutOff: {
    status: 400,
    title: {
      vi: 'Tệp chưa được gửi trọn vẹn',
      en: 'The file did not arrive whole',
      fr: "Le fichier n'est pas arrivé en entier",
    },
    next: {
      vi: 'Kiểm tra đường truyền rồi gửi lại.',
      en: 'Check the connection and send it again.',
      fr: 'Vérifiez la connexion puis renvoyez-le.',
    },
  },
  notAPicture: {
    status: 422,
    title: { vi: 'Tệp không phải là ảnh', en: 'This is not a picture', fr: "Ce n'est pas une image" },
    next: {
      vi: 'Chọn ảnh JPEG, PNG, WebP hoặc GIF.',
      en: 'Choose a JPEG, PNG, WebP or GIF picture.',
      fr: 'Choisissez une image JPEG, PNG, WebP ou GIF.',
    },
  },
  notADocument: {
    status: 422,
    title: {
      vi: 'Loại tệp không được nhận',
      en: 'This kind of file is not accepted',
      fr: "Ce type de fichier n'est pas accepté",
    },
    next: {
      vi: 'Chọn tệp PDF hoặc ảnh chụp JPEG, PNG.',
      en: 'Choose a PDF, or a JPEG or PNG scan.',
      fr: 'Choisissez un PDF, ou une image JPEG ou PNG.',
    },
  },
  tooLarge: {
    status: 413,
    title: { vi: 'Tệp quá lớn', en: 'The file is too large', fr: 'Le fichier est trop volumineux' },
    next: smaller,
  },
  tooManyPixels: {
    status: 422,
    title: {
      vi: 'Ảnh có quá nhiều điểm ảnh',
      en: 'The picture has too many pixels',
      fr: "L'image a trop de pixels",
    },
    next: smaller,
  },
  tooSmall: {
    status: 422,
    title: { vi: 'Ảnh quá nhỏ', en: 'The picture is too small', fr: "L'image est trop petite" },
    next: {
      vi: 'Chọn ảnh có mỗi cạnh từ {min} điểm ảnh.',
      en: 'Choose a picture with sides of at least {min} pixels.',
      fr: "Choisissez une image d'au moins {min} pixels de côté.",
    },
  },
  activeContent: {
    status: 422,
    title: {
      vi: 'Tệp PDF chứa nội dung chạy được',
      en: 'The PDF contains active content',
      fr: 'Le PDF contient du contenu actif',
    },
    next: {
      vi: 'In tệp ra PDF mới rồi gửi lại.',
      en: 'Print it to a new PDF and send that.',
      fr: 'Imprimez-le dans un nouveau PDF et envoyez celui-ci.',
    },
  },
  broken: {
    status: 422,
    title: { vi: 'Tệp bị hỏng', en: 'The file is damaged', fr: 'Le fichier est endommagé' },
    next: {
      vi: 'Mở thử tệp trên máy rồi lưu lại.',
      en: 'Open it on your computer and save it again.',
      fr: 'Ouvrez-le sur votre ordinateur et enregistrez-le à nouveau.',
    },
  },
});
