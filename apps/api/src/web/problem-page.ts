import { type ErrorEntry, type Localised, type UiLanguage } from '#lib/kernel';
import { statusWords } from '../connections.js';
import { words } from './i18n/index.js';

const STYLE =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}' +
  'h1{line-height:1.2}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dd{margin:0}';

/** A page about problems with this code: what they are, why they happen, what to do next. */
export function problemPage(code: string, entry: ErrorEntry, language: UiLanguage): string {
  const word = (key: keyof typeof words.problemPage) => words.problemPage[key][language];
  const said = (text: Localised | undefined) => (text ? escaped(withoutValues(text[language])) : '');
  const [title, detail, next] = [entry.title, entry.detail, entry.next].map(said);
  const hasGaps = [title, detail, next].some((text) => text?.includes('…'));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} · Fairground</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${title}</h1>`,
    detail && `<p>${detail}</p>`,
    next && `<h2>${word('whatNext')}</h2><p>${next}</p>`,
    hasGaps && `<p><small>${word('gaps')}</small></p>`,
    `<dl><dt>${word('code')}</dt><dd><code>${code}</code></dd>`,
    `<dt>${word('status')}</dt><dd>${entry.status} <span lang="en">${statusWords(entry.status)}</span></dd></dl>`,
    `<nav><a href="/">${word('front')}</a> · <a href="/api/openapi.json">${word('contract')}</a></nav>`,
    '</main></body></html>\n',
  ]
    .filter(Boolean)
    .join('');
}

/** The values are known to an answer alone. */
const withoutValues = (text: string) => text.replaceAll(/\{\{\w+\}\}\.?/g, '…');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
