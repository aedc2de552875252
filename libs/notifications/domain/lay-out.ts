import { labelled, type UiLanguage } from '#lib/kernel';
import type { Letter } from './mail-kind.js';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
const withBreaks = (text: string) => escape(text).replaceAll('\n', '<br>');

/** The letter as plain text, for readers and filters that want no HTML. */
export function asText({ paragraphs, facts, action, note }: Letter, language: UiLanguage): string {
  const blocks = [
    ...paragraphs,
    ...(facts ? [facts.map(([label, value]) => labelled(label, value, language)).join('\n')] : []),
    ...(action ? [labelled(action.label, `\n${action.url}`, language)] : []),
    ...(note ? [note] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const row = ([label, value]: [string, string]) =>
  `<tr><td style="padding:6px 16px 6px 0;color:#5b6b6b;vertical-align:top">${escape(label)}</td><td style="padding:6px 0;font-weight:600">${withBreaks(value)}</td></tr>`;

/** The letter as one HTML page that keeps its shape in mail readers and in dark mode. */
export function asHtml({ subject, paragraphs, facts, action, note }: Letter, language: UiLanguage): string {
  const body = [
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${withBreaks(paragraph)}</p>`),
    ...(facts
      ? [
          `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse">${facts.map(row).join('')}</table>`,
        ]
      : []),
    ...(action
      ? [
          `<p style="margin:24px 0"><a href="${escape(action.url)}" style="background:#0b6e69;color:#ffffff;padding:12px 24px;border-radius:8px;text-decoration:none;font-weight:600;display:inline-block">${escape(action.label)}</a></p>`,
        ]
      : []),
    ...(note ? [`<p style="margin:16px 0 0;color:#5b6b6b;font-size:14px">${withBreaks(note)}</p>`] : []),
  ].join('\n');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>`,
    `<body style="margin:0;padding:24px 12px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;font-size:16px;line-height:1.5">`,
    `<div style="max-width:600px;margin:0 auto"><h1 style="font-size:20px;margin:0 0 20px">${escape(subject)}</h1>`,
    body,
    `</div></body></html>`,
  ].join('\n');
}
