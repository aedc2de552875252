import { defineErrors, type ErrorEntry, type Localised } from '#lib/kernel';
import { REFUSAL_WORDS, WorkbookRefused } from '#platform/workbook';

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
  emptyFile: refusal(REFUSAL_WORDS['empty-file'], useTemplate),
  fileTooLarge: refusal(REFUSAL_WORDS['file-too-large'], split),
  unpacksTooLarge: refusal(REFUSAL_WORDS['unpacks-too-large'], split),
  tooManyParts: refusal(REFUSAL_WORDS['too-many-parts'], saveAgain),
  tooManyRows: refusal(REFUSAL_WORDS['too-many-rows'], split),
  tooManyColumns: refusal(REFUSAL_WORDS['too-many-columns'], useTemplate),
  tooMuchText: refusal(REFUSAL_WORDS['too-much-text'], split),
  oldFormat: refusal(REFUSAL_WORDS['old-format'], saveAgain),
  notAWorkbook: refusal(REFUSAL_WORDS['not-a-workbook'], saveAgain),
  brokenFile: refusal(REFUSAL_WORDS['broken-file'], saveAgain),
  badHeader: refusal(REFUSAL_WORDS['bad-header'], useTemplate),
  brokenQuotes: refusal(REFUSAL_WORDS['broken-quotes'], saveAgain),
  badEncoding: refusal(
    REFUSAL_WORDS['bad-encoding'],
    said(
      'Lưu dạng “CSV UTF-8” hoặc .xlsx.',
      'Save it as “CSV UTF-8” or .xlsx.',
      'Enregistrez-le en « CSV UTF-8 » ou .xlsx.',
    ),
  ),
  macros: refusal(REFUSAL_WORDS.macros, saveAgain),
  externalLinks: refusal(REFUSAL_WORDS['external-links'], saveAgain),
  documentType: refusal(REFUSAL_WORDS['document-type'], saveAgain),
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
