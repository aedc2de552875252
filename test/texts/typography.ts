export type Language = 'vi' | 'en' | 'fr';

/** A way in which a text can break the typography of its language. */
interface Rule {
  name: string;
  breaks: RegExp;
}

const APOSTROPHE: Rule = { name: 'curly apostrophe', breaks: /\p{L}’|’\p{L}/u };

// Behind what a sentence says; an address, a time and a placeholder keep their signs.
const END = String.raw`(?=["'.,)\]…»“”]*(?:\s|$))`;

const close: Rule[] = [
  { name: 'space before a sign', breaks: new RegExp(String.raw`[^\s.:·–-]\s[;:!?,.]${END}`, 'u') },
  { name: 'space before %', breaks: /[\d}]\s%/u },
  { name: 'guillemets', breaks: /[«»]/u },
];

const UNIT = '(?:%|€|°C|m²|km|kg|ml|cl|mm|cm|min|Mo|Ko|ha|[mghslL])';

/** All that a text of a language may not contain. French has U+00A0 at every sign: the fonts of the sheets lack U+202F. */
const RULES: Record<Language, readonly Rule[]> = {
  vi: [APOSTROPHE, ...close],
  en: [APOSTROPHE, ...close],
  fr: [
    APOSTROPHE,
    { name: 'narrow space', breaks: /[\u2009\u202f]/u },
    { name: 'space that breaks before a sign', breaks: /(?<=\S) (?:[;!?»]|:(?!\w))/u },
    {
      name: 'no space before a sign',
      breaks: new RegExp(String.raw`[\p{L}\d)}][;:!?]${END}|[^\u00a0]»`, 'u'),
    },
    { name: 'no such space behind «', breaks: /«[^\u00a0]/u },
    {
      name: 'number apart from its unit',
      breaks: new RegExp(String.raw`[\d}] ${UNIT}(?![\p{L}\d'])|[\d}]%(?!\d)`, 'u'),
    },
    { name: 'number that breaks', breaks: /(?<![\d+] ?)[1-9]\d{0,2} (?=\d{3}(?!\d))/u },
    { name: 'quotation marks of another language', breaks: /[“”„]/u },
  ],
};

/** What is wrong with a text, rule by rule. */
export const faultsOf = (text: string, language: Language): string[] =>
  RULES[language].filter(({ breaks }) => breaks.test(text)).map(({ name }) => name);
