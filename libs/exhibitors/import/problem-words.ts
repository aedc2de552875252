import { fill, type Localised, type UiLanguage } from '#lib/kernel';
import type { RowProblem, RowProblemCode } from '../entities/import-row.entity.js';

interface Words {
  message: Localised;
  next: Localised;
}

const words = (
  message: readonly [vi: string, en: string, fr: string],
  next: readonly [vi: string, en: string, fr: string],
): Words => ({
  message: { vi: message[0], en: message[1], fr: message[2] },
  next: { vi: next[0], en: next[1], fr: next[2] },
});

const CORRECT = ['Sửa ô này.', 'Correct this cell.', 'Corrigez cette cellule.'] as const;
const AS_VALUE = [
  'Dán dưới dạng giá trị (Paste Special → Values).',
  'Paste it as a value (Paste Special → Values).',
  'Collez-le comme valeur (Collage spécial → Valeurs).',
] as const;
const SHORTEN = ['Rút gọn nội dung.', 'Shorten it.', 'Raccourcissez-le.'] as const;

const WORDS: Record<RowProblemCode, Words> = {
  required: words(
    ['Ô này không được để trống.', 'This must not be empty.', 'Cette cellule est obligatoire.'],
    ['Điền vào, hoặc xóa cả dòng.', 'Fill it in, or delete the row.', 'Remplissez-la ou supprimez la ligne.'],
  ),
  'formula-not-allowed': words(
    ['Ô chứa công thức.', 'The cell holds a formula.', 'La cellule contient une formule.'],
    AS_VALUE,
  ),
  'cell-error': words(
    ['Ô báo lỗi bảng tính.', 'The cell shows a spreadsheet error.', 'La cellule affiche une erreur.'],
    AS_VALUE,
  ),
  'text-too-long': words(
    ['Dài hơn {max} ký tự.', 'Longer than {max} characters.', 'Plus de {max} caractères.'],
    SHORTEN,
  ),
  'too-long': words(
    ['Dài hơn {max} ký tự.', 'Longer than {max} characters.', 'Plus de {max} caractères.'],
    SHORTEN,
  ),
  'too-short': words(
    ['Ngắn hơn {min} ký tự.', 'Shorter than {min} characters.', 'Moins de {min} caractères.'],
    CORRECT,
  ),
  'not-an-integer': words(
    ['Đây không phải số nguyên.', 'This is not a whole number.', "Ce n'est pas un nombre entier."],
    CORRECT,
  ),
  'not-a-number': words(['Đây không phải số.', 'This is not a number.', "Ce n'est pas un nombre."], CORRECT),
  'ambiguous-number': words(
    [
      'Không rõ dấu ngăn cách là hàng nghìn hay thập phân.',
      'The separator may mean thousands or decimals.',
      'Le séparateur peut marquer les milliers ou les décimales.',
    ],
    [
      'Viết số không có dấu ngăn cách.',
      'Write the number without a separator.',
      'Écrivez le nombre sans séparateur.',
    ],
  ),
  'too-small': words(['Nhỏ hơn {min}.', 'Smaller than {min}.', 'Inférieur à {min}.'], CORRECT),
  'too-large': words(['Lớn hơn {max}.', 'Larger than {max}.', 'Supérieur à {max}.'], CORRECT),
  'not-a-date': words(
    ['Đây không phải một ngày có thật.', 'This is not a real day.', "Ce n'est pas un jour réel."],
    ['Viết ngày như 20/11/2025.', 'Write the day like 20/11/2025.', 'Écrivez le jour comme 20/11/2025.'],
  ),
  'too-early': words(['Trước ngày {min}.', 'Before {min}.', 'Avant le {min}.'], CORRECT),
  'too-late': words(['Sau ngày {max}.', 'After {max}.', 'Après le {max}.'], CORRECT),
  'not-a-flag': words(
    ['Đây không phải có hoặc không.', 'This is neither yes nor no.', "Ce n'est ni oui ni non."],
    CORRECT,
  ),
  'too-few-items': words(
    ['Ít hơn {min} mục.', 'Fewer than {min} items.', 'Moins de {min} éléments.'],
    CORRECT,
  ),
  'too-many-items': words(
    ['Nhiều hơn {max} mục.', 'More than {max} items.', 'Plus de {max} éléments.'],
    CORRECT,
  ),
  'duplicate-column': words(
    ['Cột này có hai lần.', 'This column is there twice.', 'Cette colonne figure deux fois.'],
    ['Bỏ một cột.', 'Remove one of them.', 'Supprimez-en une.'],
  ),
  'line-break': words(
    [
      'Có ký tự xuống dòng hoặc ký tự điều khiển.',
      'It contains a line break or a control character.',
      'Elle contient un saut de ligne ou un caractère de contrôle.',
    ],
    ['Viết trên một dòng.', 'Write it on one line.', 'Écrivez sur une seule ligne.'],
  ),
  'not-one-of': words(
    ['Không có loại “{given}”.', 'There is no kind “{given}”.', "Le type « {given} » n'existe pas."],
    ['Dùng một trong: {allowed}.', 'Use one of: {allowed}.', "Utilisez l'un de : {allowed}."],
  ),
  'not-a-tax-code': words(
    [
      '“{given}” không phải mã số thuế (10, 12 hoặc 13 số).',
      '“{given}” is not a tax code (10, 12 or 13 digits).',
      "« {given} » n'est pas un numéro fiscal (10, 12 ou 13 chiffres).",
    ],
    CORRECT,
  ),
  'lost-zero': words(
    [
      'Bảng tính đã bỏ số 0 ở đầu.',
      'The spreadsheet dropped the leading zero.',
      'Le tableur a supprimé le zéro initial.',
    ],
    [
      'Có lẽ là {suggestion}; định dạng cột là Văn bản (Text).',
      'It is probably {suggestion}; format the column as text.',
      'Sans doute {suggestion} ; mettez la colonne au format texte.',
    ],
  ),
  'doubtful-tax-code': words(
    [
      'Chữ số kiểm tra của mã số thuế không khớp.',
      'The check digit of the tax code does not fit.',
      'La clé du numéro fiscal ne concorde pas.',
    ],
    [
      'Nên đối chiếu; dòng này vẫn nhập được.',
      'Better check it; the row can be imported all the same.',
      'À vérifier ; la ligne peut tout de même être importée.',
    ],
  ),
  'not-a-province': words(
    [
      'Không có tỉnh, thành phố “{given}”.',
      'There is no province “{given}”.',
      "La province « {given} » n'existe pas.",
    ],
    [
      'Dùng tên tỉnh, thành phố hiện nay hoặc tên trước 1/7/2025.',
      'Use the name of today or of before 1 July 2025.',
      "Utilisez le nom actuel ou celui d'avant le 1er juillet 2025.",
    ],
  ),
  'not-a-phone': words(
    [
      '“{given}” không phải số điện thoại.',
      '“{given}” is not a telephone number.',
      "« {given} » n'est pas un numéro de téléphone.",
    ],
    [
      'Ghi số như 0913 123 456; số thứ hai và tên người nghe viết sau.',
      'Write it like 0913 123 456; a second number or a name may follow.',
      'Écrivez-le comme 0913 123 456 ; un second numéro ou un nom peut suivre.',
    ],
  ),
  'former-phone': words(
    [
      'Số này không còn dùng từ năm 2017, 2018.',
      'This number has not existed since 2017 or 2018.',
      "Ce numéro n'existe plus depuis 2017 ou 2018.",
    ],
    [
      'Số hiện nay có lẽ là {suggestion}.',
      'Today it is probably {suggestion}.',
      "C'est aujourd'hui probablement le {suggestion}.",
    ],
  ),
  'not-an-email': words(
    [
      '“{given}” không phải địa chỉ thư.',
      '“{given}” is not an e-mail address.',
      "« {given} » n'est pas une adresse électronique.",
    ],
    [
      'Một địa chỉ duy nhất, ví dụ lan@vidu.vn.',
      'One address, such as lan@example.com.',
      'Une seule adresse, par exemple lan@exemple.fr.',
    ],
  ),
  'not-a-website': words(
    [
      '“{given}” không phải địa chỉ web.',
      '“{given}” is not a web address.',
      "« {given} » n'est pas une adresse web.",
    ],
    ['Ví dụ https://vidu.vn.', 'Such as https://example.com.', 'Par exemple https://exemple.fr.'],
  ),
  'other-name': words(
    [
      'Trong dữ liệu của bạn, mã số thuế này là của “{known}”.',
      'Among your exhibitors this tax code is that of “{known}”.',
      'Parmi vos exposants, ce numéro fiscal est celui de « {known} ».',
    ],
    ['Đối chiếu tên và mã số thuế.', 'Compare name and tax code.', 'Vérifiez le nom et le numéro fiscal.'],
  ),
  'other-address': words(
    [
      'Trong dữ liệu của bạn, địa chỉ là “{known}”.',
      'Among your exhibitors the address is “{known}”.',
      "Parmi vos exposants, l'adresse est « {known} ».",
    ],
    ['Đối chiếu địa chỉ.', 'Compare the address.', "Vérifiez l'adresse."],
  ),
  'unproven-code': words(
    [
      '“{known}” tự khai mã số thuế này, chưa ai xác nhận.',
      '“{known}” says this tax code is its own; nobody has checked that.',
      "« {known} » revendique ce numéro fiscal ; personne ne l'a vérifié.",
    ],
    [
      'Kiểm tra giấy tờ của đơn vị đó; dòng này vẫn là của riêng bạn.',
      'Check its papers; this row stays your own.',
      'Vérifiez ses documents ; cette ligne reste la vôtre.',
    ],
  ),
  'will-be-asked': words(
    [
      '“{known}” tự quản lý hồ sơ của mình.',
      '“{known}” manages its own pages.',
      '« {known} » gère elle-même ses pages.',
    ],
    [
      'Đơn vị sẽ được hỏi có tham gia hội chợ này không; đến khi đồng ý, dòng này là của riêng bạn.',
      'It is asked whether it takes part in this fair; until it says yes, this row stays your own.',
      "Elle sera invitée à confirmer sa participation ; d'ici là, cette ligne reste la vôtre.",
    ],
  ),
  withdrawn: words(
    [
      '“{known}” đã rút khỏi hội chợ này.',
      '“{known}” has been withdrawn from this fair.',
      '« {known} » a été retiré de cette foire.',
    ],
    [
      'Tệp này không đưa đơn vị trở lại; hãy làm việc đó trong danh sách đã rút.',
      'The file does not put it back; do so on the list of those withdrawn.',
      'Le fichier ne le remet pas sur la liste ; faites-le depuis la liste des retirés.',
    ],
  ),
  'duplicate-row': words(
    ['Trùng với dòng {row}.', 'The same as row {row}.', 'Identique à la ligne {row}.'],
    ['Giữ một dòng.', 'Keep one of them.', 'Gardez-en une seule.'],
  ),
};

const OTHERWISE = words(
  ['Không đọc được ô này.', 'This cell cannot be read.', 'Cette cellule est illisible.'],
  CORRECT,
);

/** Cause and next step of a problem in the reader's language. */
export function problemWords({ code, params }: RowProblem, language: UiLanguage) {
  const { message, next } = WORDS[code] ?? OTHERWISE;
  return { message: fill(message[language], params), next: fill(next[language], params) };
}
