const TAIL = {
  vi: 'và Liên hiệp các hợp tác xã thủy sản sinh thái dưới tán rừng ngập mặn, chi nhánh thứ hai tại đặc khu Đất Mũi, từ Đầm Dơi đến Năm Căn, Ngọc Hiển và Cái Nước của vùng đồng bằng sông Cửu Long quê hương',
  en: 'with the Union of Cooperatives for Ecological Aquaculture under the Mangrove, second branch in the Special Zone of Đất Mũi, from Đầm Dơi to Năm Căn, Ngọc Hiển and Cái Nước in the Lower Mekong Delta',
  fr: "avec l'Union des coopératives pour l'aquaculture écologique sous la mangrove, deuxième antenne de la zone spéciale de Đất Mũi, de Đầm Dơi à Năm Căn, Ngọc Hiển et Cái Nước, dans le delta du Mékong",
} as const;

/** `text` and what makes it `length` letters long; no blank at its end. */
export function longest(text: string, length: number, language: TailLanguage = 'vi'): string {
  const whole = `${text} ${`${TAIL[language]}; `.repeat(6)}`.slice(0, length);
  return whole.endsWith(' ') ? `${whole.slice(0, -1)}.` : whole;
}

/** A language in which a text can be made longer. */
export type TailLanguage = keyof typeof TAIL;

/** As it comes from where accents stand beside their letters: out of a PDF, or from a Mac's file names. */
export const decomposed = (text: string): string => text.normalize('NFD');
