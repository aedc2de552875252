import { defineErrors, type ErrorEntry, type Localised } from '#lib/kernel';
import { WorkbookRefused } from '#platform/workbook';

const said = (vi: string, en: string, fr: string): Localised => ({ vi, en, fr });
const refusal = (title: Localised, next: Localised): ErrorEntry => ({ status: 422, title, next });

const saveAgain = said(
  'Lưu lại thành tệp .xlsx (không đặt mật khẩu) hoặc .csv.',
  'Save it as .xlsx without a password, or as .csv.',
  'Enregistrez-le en .xlsx sans mot de passe, ou en .csv.',
);
const split = said(
  'Chia thành nhiều tệp nhỏ hơn.',
  'Split it into smaller files.',
  'Divisez-le en fichiers plus petits.',
);
const useTemplate = said(
  'Dùng tệp mẫu và giữ nguyên dòng tiêu đề.',
  'Use the template and keep its header row.',
  "Utilisez le modèle et conservez sa ligne d'en-tête.",
);

export const importsErrors = defineErrors('imports', {
  emptyFile: refusal(said('Tệp trống', 'The file is empty', 'Le fichier est vide'), useTemplate),
  fileTooLarge: refusal(
    said('Tệp quá lớn', 'The file is too large', 'Le fichier est trop volumineux'),
    split,
  ),
  unpacksTooLarge: refusal(
    said(
      'Tệp giải nén ra quá lớn',
      'The file unpacks to far too much',
      'Le fichier se décompresse en un volume excessif',
    ),
    split,
  ),
  tooManyParts: refusal(
    said('Tệp có quá nhiều thành phần', 'The file has too many parts', 'Le fichier a trop de parties'),
    saveAgain,
  ),
  tooManyRows: refusal(said('Nhiều hơn {max} dòng', 'More than {max} rows', 'Plus de {max} lignes'), split),
  tooManyColumns: refusal(
    said('Nhiều hơn {max} cột', 'More than {max} columns', 'Plus de {max} colonnes'),
    useTemplate,
  ),
  tooMuchText: refusal(
    said(
      'Các ô có tổng cộng hơn {max} ký tự',
      'The cells have more than {max} characters together',
      'Les cellules totalisent plus de {max} caractères',
    ),
    split,
  ),
  oldFormat: refusal(
    said(
      'Định dạng .xls cũ hoặc tệp có mật khẩu',
      'An old .xls file, or one with a password',
      'Un ancien .xls, ou un fichier protégé',
    ),
    saveAgain,
  ),
  notAWorkbook: refusal(
    said('Tệp không phải bảng tính', 'This is not a workbook', "Ce n'est pas un classeur"),
    saveAgain,
  ),
  brokenFile: refusal(said('Tệp bị hỏng', 'The file is damaged', 'Le fichier est endommagé'), saveAgain),
  badHeader: refusal(
    said('Dòng tiêu đề không đọc được', 'The header row cannot be read', "L'en-tête est illisible"),
    useTemplate,
  ),
  brokenQuotes: refusal(
    said(
      'Dấu nháy trong tệp CSV không khép',
      'A quote in the CSV file is not closed',
      "Un guillemet du CSV n'est pas fermé",
    ),
    saveAgain,
  ),
  badEncoding: refusal(
    said('Tệp CSV không phải UTF-8', 'The CSV file is not UTF-8', "Le CSV n'est pas en UTF-8"),
    said(
      'Lưu dạng “CSV UTF-8” hoặc .xlsx.',
      'Save it as “CSV UTF-8” or .xlsx.',
      'Enregistrez-le en « CSV UTF-8 » ou .xlsx.',
    ),
  ),
  macros: refusal(
    said('Tệp chứa macro', 'The workbook contains macros', 'Le classeur contient des macros'),
    saveAgain,
  ),
  externalLinks: refusal(
    said('Tệp liên kết tới bảng tính khác', 'The workbook links to others', "Le classeur renvoie à d'autres"),
    saveAgain,
  ),
  documentType: refusal(
    said('Nội dung tệp không được phép', 'Its content is not allowed', "Son contenu n'est pas admis"),
    saveAgain,
  ),
  missingColumns: refusal(
    said('Thiếu cột: {columns}', 'Columns are missing: {columns}', 'Colonnes manquantes : {columns}'),
    useTemplate,
  ),
  noRows: refusal(
    said('Tệp không có dòng nào', 'The file has no rows', 'Le fichier ne contient aucune ligne'),
    useTemplate,
  ),
  anotherUnderWay: {
    status: 409,
    title: said(
      'Đang nhập một tệp khác vào hội chợ này',
      'Another file is being imported into this fair',
      "Un autre fichier est en cours d'importation dans cette foire",
    ),
    next: said(
      'Đợi tệp đó xong, hoặc dừng nó lại.',
      'Wait until it is done, or stop it.',
      "Attendez qu'il soit terminé, ou arrêtez-le.",
    ),
  },
  faultyRows: {
    status: 409,
    title: said(
      'Còn {count} dòng có lỗi',
      '{count} rows still have problems',
      '{count} lignes posent encore problème',
    ),
    next: said(
      'Sửa tệp rồi tải lên lại, hoặc chọn bỏ qua các dòng lỗi.',
      'Correct the file and upload it again, or choose to leave those rows out.',
      'Corrigez le fichier et renvoyez-le, ou choisissez de les laisser de côté.',
    ),
  },
});

/** Words a refusal of the workbook reader; other failures pass through. */
export function refuseWorkbook(error: unknown): never {
  if (!(error instanceof WorkbookRefused)) throw error;
  const name = error.code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const entry = importsErrors[name as keyof typeof importsErrors];
  throw entry({ field: 'file', ...error.params });
}
