import { fill, type Localised, type UiLanguage } from '#lib/kernel';
import { MAX_PROBLEMS, type PlanFault, type PlanProblem } from './plan.js';

/** What is wrong and what to do, in the reader's language. */
export interface WordedProblem {
  path: string;
  code: PlanFault;
  message: string;
  next: string;
}

const words: Record<PlanFault, [cause: Localised, next: Localised]> = {
  'not-an-object': [
    { vi: 'Ở đây cần một đối tượng.', en: 'An object is needed here.', fr: 'Il faut ici un objet.' },
    { vi: 'Viết dạng { … }.', en: 'Write it as { … }.', fr: 'Écrivez-le sous la forme { … }.' },
  ],
  'not-a-list': [
    { vi: 'Ở đây cần một danh sách.', en: 'A list is needed here.', fr: 'Il faut ici une liste.' },
    { vi: 'Viết dạng [ … ].', en: 'Write it as [ … ].', fr: 'Écrivez-la sous la forme [ … ].' },
  ],
  'unknown-property': [
    {
      vi: 'Không có mục nào tên là "{name}".',
      en: 'There is no property "{name}".',
      fr: "Il n'existe pas de propriété « {name} ».",
    },
    {
      vi: 'Sửa tên hoặc bỏ mục này.',
      en: 'Correct its name or leave it out.',
      fr: 'Corrigez son nom ou supprimez-la.',
    },
  ],
  'no-halls': [
    {
      vi: 'Sơ đồ không có gian nhà nào.',
      en: 'The plan has no hall.',
      fr: 'Le plan ne contient aucun hall.',
    },
    { vi: 'Thêm ít nhất một gian nhà.', en: 'Add at least one hall.', fr: 'Ajoutez au moins un hall.' },
  ],
  'too-many-shapes': [
    {
      vi: 'Sơ đồ có {count} hình, nhiều hơn mức {max}.',
      en: 'The plan has {count} shapes, more than {max}.',
      fr: 'Le plan compte {count} formes, plus que {max}.',
    },
    {
      vi: 'Chia thành nhiều hội chợ hoặc bớt hình.',
      en: 'Split it into several fairs or remove shapes.',
      fr: 'Répartissez-le sur plusieurs foires ou retirez des formes.',
    },
  ],
  'bad-length': [
    {
      vi: 'Kích thước phải là số mét lớn hơn 0, tối đa {max}.',
      en: 'A size is a number of metres above 0, at most {max}.',
      fr: 'Une dimension est un nombre de mètres supérieur à 0, au plus {max}.',
    },
    {
      vi: 'Ghi số mét, ví dụ 3 hoặc 4.5.',
      en: 'Write metres, such as 3 or 4.5.',
      fr: 'Indiquez des mètres, par exemple 3 ou 4.5.',
    },
  ],
  'bad-position': [
    {
      vi: 'Vị trí phải là số mét từ 0 đến {max}.',
      en: 'A position is a number of metres from 0 to {max}.',
      fr: 'Une position est un nombre de mètres de 0 à {max}.',
    },
    {
      vi: 'Đo từ góc trên bên trái của gian nhà.',
      en: "Measure from the hall's upper left corner.",
      fr: "Mesurez depuis l'angle supérieur gauche du hall.",
    },
  ],
  'bad-text': [
    {
      vi: 'Ở đây cần một dòng chữ dài từ 1 đến {max} ký tự.',
      en: 'One line of 1 to {max} characters is needed here.',
      fr: 'Il faut ici une ligne de 1 à {max} caractères.',
    },
    { vi: 'Ghi ngắn gọn trên một dòng.', en: 'Write a short line.', fr: 'Écrivez une ligne courte.' },
  ],
  'bad-name': [
    {
      vi: 'Tên phải có ít nhất một ngôn ngữ (vi, en, fr, zh, km), tối đa {max} ký tự.',
      en: 'A name needs at least one language (vi, en, fr, zh, km) and at most {max} characters.',
      fr: 'Un nom demande au moins une langue (vi, en, fr, zh, km) et {max} caractères au plus.',
    },
    {
      vi: 'Viết ví dụ { "vi": "Khu OCOP" }.',
      en: 'Write for example { "vi": "Khu OCOP" }.',
      fr: 'Écrivez par exemple { "vi": "Khu OCOP" }.',
    },
  ],
  'bad-colour': [
    {
      vi: 'Màu phải có dạng #rrggbb.',
      en: 'A colour has the form #rrggbb.',
      fr: 'Une couleur a la forme #rrggbb.',
    },
    { vi: 'Ghi ví dụ #1f8a70.', en: 'Write for example #1f8a70.', fr: 'Écrivez par exemple #1f8a70.' },
  ],
  'bad-flag': [
    {
      vi: 'Ở đây chỉ nhận true hoặc false.',
      en: 'Only true or false can stand here.',
      fr: 'Seuls true ou false sont admis ici.',
    },
    { vi: 'Ghi true hoặc false.', en: 'Write true or false.', fr: 'Écrivez true ou false.' },
  ],
  'bad-price': [
    {
      vi: 'Giá phải là số nguyên từ 0 trở lên, tính bằng đơn vị nhỏ nhất của tiền tệ.',
      en: "A price is a whole number from 0 up, in the currency's smallest unit.",
      fr: 'Un prix est un nombre entier, 0 ou plus, dans la plus petite unité de la monnaie.',
    },
    {
      vi: 'Ghi ví dụ 12000000 cho mười hai triệu đồng.',
      en: 'Write for example 12000000 for twelve million dong.',
      fr: 'Écrivez par exemple 12000000 pour douze millions de dongs.',
    },
  ],
  'bad-zone': [
    {
      vi: 'Số thứ tự khu không có trong gian nhà (gian nhà có {count} khu).',
      en: 'The hall has no zone with this index (it has {count}).',
      fr: "Le hall n'a pas de zone à cet indice (il en a {count}).",
    },
    {
      vi: 'Đếm từ 0, hoặc bỏ trống nếu gian không thuộc khu nào.',
      en: 'Count from 0, or leave it out when the booth is in no zone.',
      fr: "Comptez à partir de 0, ou omettez-le si le stand n'est dans aucune zone.",
    },
  ],
  'same-name': [
    {
      vi: 'Gian nhà "{name}" đã có ở {other}.',
      en: 'The hall "{name}" stands at {other} already.',
      fr: 'Le hall « {name} » figure déjà en {other}.',
    },
    { vi: 'Đặt tên khác.', en: 'Give it another name.', fr: 'Donnez-lui un autre nom.' },
  ],
  'same-number': [
    {
      vi: 'Số gian {number} đã dùng ở {other}.',
      en: 'The number {number} is used at {other} already.',
      fr: 'Le numéro {number} sert déjà en {other}.',
    },
    {
      vi: 'Mỗi gian trong hội chợ cần một số riêng.',
      en: 'Give each booth of the fair a number of its own.',
      fr: 'Donnez à chaque stand de la foire son propre numéro.',
    },
  ],
  'outside-hall': [
    {
      vi: 'Hình vượt ra ngoài gian nhà ({width} × {depth} m).',
      en: 'The shape reaches out of the hall ({width} × {depth} m).',
      fr: 'La forme dépasse du hall ({width} × {depth} m).',
    },
    {
      vi: 'Dời vào trong hoặc mở rộng gian nhà.',
      en: 'Move it inside or enlarge the hall.',
      fr: "Déplacez-la à l'intérieur ou agrandissez le hall.",
    },
  ],
  'outside-zone': [
    {
      vi: 'Gian {number} không nằm trọn trong khu {zone}.',
      en: 'Booth {number} does not lie within {zone}.',
      fr: "Le stand {number} n'est pas entièrement dans {zone}.",
    },
    {
      vi: 'Sửa vị trí gian, khu, hoặc số thứ tự khu.',
      en: "Correct the booth's place, the zone, or the zone's index.",
      fr: "Corrigez l'emplacement du stand, la zone ou son indice.",
    },
  ],
  overlap: [
    {
      vi: 'Gian {number} chồng lên gian {other} (từ {at} đến {to} m).',
      en: 'Booth {number} overlaps booth {other} (from {at} to {to} m).',
      fr: 'Le stand {number} chevauche le stand {other} (de {at} à {to} m).',
    },
    { vi: 'Dời một trong hai gian.', en: 'Move one of the two.', fr: "Déplacez l'un des deux." },
  ],
  'booth-taken': [
    {
      vi: 'Gian {number} đang thuộc về {holder}; sơ đồ mới bỏ hoặc đổi gian này.',
      en: 'Booth {number} belongs to {holder}; the new plan removes or changes it.',
      fr: 'Le stand {number} est à {holder} ; le nouveau plan le supprime ou le modifie.',
    },
    {
      vi: 'Giữ nguyên gian này trong sơ đồ mới, hoặc thu hồi gian trước.',
      en: 'Keep the booth as it is in the new plan, or vacate it first.',
      fr: "Conservez ce stand tel quel dans le nouveau plan, ou libérez-le d'abord.",
    },
  ],
};

/** The first problems, worded; the list of a broken file could be endless. */
export const wordPlanProblems = (problems: readonly PlanProblem[], language: UiLanguage): WordedProblem[] =>
  problems.slice(0, MAX_PROBLEMS).map(({ path, code, params }) => {
    const [cause, next] = words[code];
    return { path, code, message: fill(cause[language], params), next: next[language] };
  });
