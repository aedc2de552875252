import { type ErrorEntry, type Localised, type UiLanguage } from '#lib/kernel';
import { statusWords } from '../connections.js';

const WHAT_NEXT: Localised = { vi: 'Cần làm gì', en: 'What to do', fr: 'Que faire' };
const CODE: Localised = { vi: 'Mã lỗi', en: 'Code', fr: 'Code' };
const STATUS: Localised = { vi: 'Trạng thái HTTP', en: 'HTTP status', fr: 'Statut HTTP' };
const FRONT: Localised = { vi: 'Về trang đầu', en: 'Go to the start page', fr: "Aller à l'accueil" };
const CONTRACT: Localised = {
  vi: 'Mô tả API (OpenAPI)',
  en: 'Description of the API (OpenAPI)',
  fr: "Description de l'API (OpenAPI)",
};
const GAPS: Localised = {
  vi: 'Chỗ “…” là phần mà mỗi câu trả lời ghi cụ thể.',
  en: 'Where “…” stands, the answer itself names what it is about.',
  fr: "À la place de «\u00a0…\u00a0», la réponse elle-même dit de quoi il s'agit.",
};

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}' +
  'h1{line-height:1.2}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0}';

/** A page about problems with this code: what they are, why they happen, what to do next. */
export function problemPage(code: string, entry: ErrorEntry, language: UiLanguage): string {
  const words = (text: Localised | undefined) => (text ? escaped(withoutValues(text[language])) : '');
  const [title, detail, next] = [entry.title, entry.detail, entry.next].map(words);
  const hasGaps = [title, detail, next].some((text) => text?.includes('…'));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} · Fairground</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${title}</h1>`,
    detail && `<p>${detail}</p>`,
    next && `<h2>${WHAT_NEXT[language]}</h2><p>${next}</p>`,
    hasGaps && `<p><small>${GAPS[language]}</small></p>`,
    `<dl><dt>${CODE[language]}</dt><dd><code>${code}</code></dd>`,
    `<dt>${STATUS[language]}</dt><dd>${entry.status} <span lang="en">${statusWords(entry.status)}</span></dd></dl>`,
    `<nav><a href="/">${FRONT[language]}</a> · <a href="/api/openapi.json">${CONTRACT[language]}</a></nav>`,
    '</main></body></html>\n',
  ]
    .filter(Boolean)
    .join('');
}

/** The values are known to an answer alone. */
const withoutValues = (text: string) => text.replaceAll(/\{\w+\}\.?/g, '…');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
