import type { Localised } from '#lib/kernel';

export const FALLBACK_WORDS: Localised = {
  vi: 'Giá trị này không được chấp nhận; hãy kiểm tra lại.',
  en: 'This value is not accepted; please check it.',
  fr: "Cette valeur n'est pas acceptée ; vérifiez-la.",
};

const REQUIRED: Localised = {
  vi: 'Hãy điền ô này.',
  en: 'Please fill this in.',
  fr: 'Veuillez remplir ce champ.',
};
const WHOLE_NUMBER: Localised = {
  vi: 'Hãy nhập một số nguyên.',
  en: 'Please enter a whole number.',
  fr: 'Saisissez un nombre entier.',
};

/** What each rule says when it is broken, by class-validator's name of the rule or our own. */
export const VALIDATION_WORDS: Record<string, Localised> = {
  isString: REQUIRED,
  isDefined: REQUIRED,
  isNotEmpty: REQUIRED,
  minLength: {
    vi: 'Cần ít nhất {limit} ký tự.',
    en: 'At least {limit} characters, please.',
    fr: 'Au moins {limit} caractères.',
  },
  maxLength: {
    vi: 'Nhiều nhất {limit} ký tự.',
    en: 'At most {limit} characters.',
    fr: 'Au plus {limit} caractères.',
  },
  isInt: WHOLE_NUMBER,
  isNumber: { vi: 'Hãy nhập một số.', en: 'Please enter a number.', fr: 'Saisissez un nombre.' },
  min: { vi: 'Nhỏ nhất là {limit}.', en: 'The least is {limit}.', fr: 'Le minimum est {limit}.' },
  max: { vi: 'Lớn nhất là {limit}.', en: 'The most is {limit}.', fr: 'Le maximum est {limit}.' },
  isIn: {
    vi: 'Hãy chọn một giá trị trong danh sách.',
    en: 'Please choose one of the listed values.',
    fr: 'Choisissez une des valeurs proposées.',
  },
  isBoolean: { vi: 'Hãy chọn có hoặc không.', en: 'Please choose yes or no.', fr: 'Choisissez oui ou non.' },
  isArray: { vi: 'Cần một danh sách.', en: 'A list is needed here.', fr: 'Une liste est attendue ici.' },
  arrayMinSize: {
    vi: 'Hãy chọn ít nhất {limit}.',
    en: 'Please choose at least {limit}.',
    fr: 'Choisissez-en au moins {limit}.',
  },
  arrayMaxSize: {
    vi: 'Nhiều nhất {limit} mục.',
    en: 'At most {limit} items.',
    fr: 'Au plus {limit} éléments.',
  },
  arrayUnique: {
    vi: 'Không chọn trùng.',
    en: 'Please choose each only once.',
    fr: "Ne choisissez chacun qu'une fois.",
  },
  matches: {
    vi: 'Giá trị này không đúng dạng.',
    en: 'This is not in the form that is asked for.',
    fr: "Cette valeur n'a pas la forme demandée.",
  },
  isObject: {
    vi: 'Cần một nhóm giá trị.',
    en: 'A group of values is needed here.',
    fr: 'Un groupe de valeurs est attendu ici.',
  },
  isTimeZone: {
    vi: 'Hãy chọn một múi giờ, ví dụ Asia/Ho_Chi_Minh.',
    en: 'Please choose a time zone such as Asia/Ho_Chi_Minh.',
    fr: 'Choisissez un fuseau horaire, par exemple Asia/Ho_Chi_Minh.',
  },
  isUrl: {
    vi: 'Hãy nhập địa chỉ web, ví dụ https://vidu.vn.',
    en: 'Please enter a web address such as https://example.com.',
    fr: 'Saisissez une adresse web, par exemple https://exemple.fr.',
  },
  whitelistValidation: {
    vi: 'Ô này không có trong biểu mẫu.',
    en: 'This field is not part of the form.',
    fr: 'Ce champ ne fait pas partie du formulaire.',
  },
  isLine: {
    vi: 'Hãy viết trên một dòng, không có ký tự điều khiển.',
    en: 'Please write one line, without control characters.',
    fr: 'Écrivez sur une seule ligne, sans caractère de contrôle.',
  },
  isPersonName: {
    vi: 'Chỉ viết tên, không có địa chỉ web hay thư; sau dấu chấm hãy để một khoảng trắng.',
    en: 'Please write the name alone, without a web or mail address; put a space after a full stop.',
    fr: 'Écrivez seulement le nom, sans adresse web ni courriel ; mettez une espace après un point.',
  },
  isFirmName: {
    vi: 'Chỉ viết tên tổ chức, không có địa chỉ web (https://…) hay thư.',
    en: 'Please write the name alone, without a web (https://…) or mail address.',
    fr: 'Écrivez seulement le nom, sans adresse web (https://…) ni courriel.',
  },
  isPlainText: {
    vi: 'Có ký tự không được phép.',
    en: 'It contains characters that are not allowed.',
    fr: 'Le texte contient des caractères interdits.',
  },
  isEmailAddress: {
    vi: 'Hãy nhập một địa chỉ thư, ví dụ lan@vidu.vn.',
    en: 'Please enter one e-mail address, such as lan@example.com.',
    fr: 'Saisissez une adresse électronique, par exemple lan@exemple.fr.',
  },
  isIdentifier: {
    vi: 'Mã này không đúng dạng.',
    en: 'This is not a valid identifier.',
    fr: "Cet identifiant n'est pas valable.",
  },
  isDay: {
    vi: 'Hãy nhập một ngày có thật, ví dụ 20/11/2025.',
    en: 'Please enter a real day, such as 20/11/2025.',
    fr: 'Saisissez un jour réel, par exemple 20/11/2025.',
  },
  isInstant: {
    vi: 'Hãy nhập ngày và giờ, ví dụ 20/11/2025 07:30.',
    en: 'Please enter a day and an hour, such as 20/11/2025 07:30.',
    fr: 'Saisissez un jour et une heure, par exemple 20/11/2025 07:30.',
  },
  isTranslated: {
    vi: 'Nhiều nhất {limit} ký tự cho mỗi ngôn ngữ, không có ký tự lạ.',
    en: 'At most {limit} characters in each language, and no control characters.',
    fr: 'Au plus {limit} caractères dans chaque langue, sans caractère de contrôle.',
  },
  isMinorUnits: {
    vi: 'Hãy nhập số tiền là số nguyên từ 0 trở lên.',
    en: 'Please enter an amount as a whole number, zero or more.',
    fr: 'Saisissez un montant entier, nul ou positif.',
  },
};
