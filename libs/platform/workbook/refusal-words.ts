import { fill, type Localised } from '#lib/kernel';
import type { WorkbookRefusal, WorkbookRefused } from './workbook-refused.js';

const said = (vi: string, en: string, fr: string): Localised => ({ vi, en, fr });

/** Why a whole file is not acceptable, for whoever uploaded it. */
export const REFUSAL_WORDS: Record<WorkbookRefusal, Localised> = {
  'empty-file': said('Tệp trống', 'The file is empty', 'Le fichier est vide'),
  'file-too-large': said('Tệp quá lớn', 'The file is too large', 'Le fichier est trop volumineux'),
  'unpacks-too-large': said(
    'Tệp giải nén ra quá lớn',
    'The file unpacks to far too much',
    'Le fichier se décompresse en un volume excessif',
  ),
  'too-many-parts': said(
    'Tệp có quá nhiều thành phần',
    'The file has too many parts',
    'Le fichier a trop de parties',
  ),
  'too-many-rows': said('Nhiều hơn {max} dòng', 'More than {max} rows', 'Plus de {max} lignes'),
  'too-many-columns': said('Nhiều hơn {max} cột', 'More than {max} columns', 'Plus de {max} colonnes'),
  'too-much-text': said(
    'Các ô có tổng cộng hơn {max} ký tự',
    'The cells have more than {max} characters together',
    'Les cellules totalisent plus de {max} caractères',
  ),
  'old-format': said(
    'Định dạng .xls cũ hoặc tệp có mật khẩu',
    'An old .xls file, or one with a password',
    'Un ancien .xls, ou un fichier protégé',
  ),
  'not-a-workbook': said('Tệp không phải bảng tính', 'This is not a workbook', "Ce n'est pas un classeur"),
  'broken-file': said('Tệp bị hỏng', 'The file is damaged', 'Le fichier est endommagé'),
  'bad-header': said(
    'Dòng tiêu đề không đọc được',
    'The header row cannot be read',
    "L'en-tête est illisible",
  ),
  'broken-quotes': said(
    'Dấu nháy trong tệp CSV không khép',
    'A quote in the CSV file is not closed',
    "Un guillemet du CSV n'est pas fermé",
  ),
  'bad-encoding': said('Tệp CSV không phải UTF-8', 'The CSV file is not UTF-8', "Le CSV n'est pas en UTF-8"),
  macros: said('Tệp chứa macro', 'The workbook contains macros', 'Le classeur contient des macros'),
  'external-links': said(
    'Tệp liên kết tới bảng tính khác',
    'The workbook links to others',
    "Le classeur renvoie à d'autres",
  ),
  'document-type': said(
    'Nội dung tệp không được phép',
    'Its content is not allowed',
    "Son contenu n'est pas admis",
  ),
};

/** What a refusal says, with the limit that it met. */
export function refusalWords({ code, params }: WorkbookRefused): Localised {
  const { vi, en, fr } = REFUSAL_WORDS[code];
  return { vi: fill(vi, params), en: fill(en, params), fr: fill(fr, params) };
}
