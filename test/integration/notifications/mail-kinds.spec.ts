import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '#lib/assembly';
import { invitationMail } from '#lib/invitations';
import { asHtml, asText, definedMailKinds, letterIn, type MailKind, withoutLinks } from '#lib/notifications';
import { quoted, UI_LANGUAGES, type UiLanguage } from '#lib/kernel';
import { faultsOf } from '../../texts/typography.js';

const linkTo = (path: string) => `https://fair.example.vn${path}`;

// Times, zones, ids and other words of the machine, which are never shown as they are.
const NO_TEXT = /^[\d:T.Z+-]+$|^\w+\/\w+$|^[0-9a-f-]{36}$|^[a-z-]+$|^[A-Z]{2,3}$/;

/** The preview data with something more in every text. */
function withText(value: unknown, more: string): unknown {
  if (typeof value === 'string') return NO_TEXT.test(value) ? value : `${value}${more}`;
  if (Array.isArray(value)) return value.map((one) => withText(one, more));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withText(one, more)]));
}

/** "11/20", "November 20"; the days of the previews are past the twelfth, so that they cannot be months. */
const MONTH_FIRST =
  /\b(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\b|\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (1[3-9]|2\d|3[01])\b/;

const kinds = definedMailKinds();
const cases = kinds.flatMap((kind) => UI_LANGUAGES.map((language) => [kind.name, language, kind] as const));

it('knows the mails of the loaded areas', () => {
  expect(schemas.length).toBeGreaterThan(5);
  expect(kinds.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['account.verify-email', 'invitation.reminder', 'invitation.sent']),
  );
});

it.each(kinds.filter(({ preview }) => 'token' in preview).map((kind) => [kind.name, kind] as const))(
  'keeps the token of %s secret',
  (_name, kind) => {
    expect(kind.secrets).toContain('token');
  },
);

it.each(UI_LANGUAGES)(
  'names the button that stops invitations as the page behind the link does, in %s',
  (language) => {
    const page = join(__dirname, `../../../apps/web/src/features/guests/i18n/${language}.json`);
    const texts = JSON.parse(readFileSync(page, 'utf8')) as { guest: { unsubscribe: string } };
    const { note } = letterIn(invitationMail, invitationMail.preview, { language, linkTo });
    expect(note).toContain(quoted(texts.guest.unsubscribe, language));
  },
);

const render = (kind: MailKind<object>, language: UiLanguage, data: object) => {
  const letter = letterIn(kind, data, { language, linkTo });
  return { subject: letter.subject, text: asText(letter, language), html: asHtml(letter, language) };
};

describe.each(cases)('%s in %s', (_name, language, kind) => {
  it('is complete: no placeholder left, subject and size within bounds, no word of the machine', () => {
    const { subject, text, html } = render(kind, language, kind.preview);
    expect(subject.trim()).not.toBe('');
    expect(Array.from(subject).length).toBeLessThanOrEqual(300);
    expect(subject).not.toMatch(/[\r\n]/);
    for (const part of [subject, text, html.replace(/style="[^"]*"/g, '')]) {
      expect(part).not.toMatch(/\{\{|\}\}|\{\w+\}|undefined|\[object|NaN|Invalid Date/);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(100 * 1024);
    expect(text.length).toBeGreaterThan(subject.length / 2);
    expect(html).toContain(`lang="${language}"`);
  });

  // A time in words may bring its own "at", as Vietnamese does.
  it('says no little word twice in a row', () => {
    const { subject, text } = render(kind, language, kind.preview);
    expect(`${subject}\n${text}`).not.toMatch(/(?<!\p{L})(lúc|ngày|vào|at|on|the|le|à|de) \1(?!\p{L})/iu);
  });

  it('is written as its language is', () => {
    const { subject, text } = render(kind, language, kind.preview);
    // Numbers come from the language's own rules, with a narrower space.
    const lines = `${subject}\n${text}`.replaceAll('\u202f', '\u00a0').split('\n');
    expect(lines.flatMap((line) => faultsOf(line, language).map((fault) => `${fault}: ${line}`))).toEqual([]);
  });

  it('writes the day before the month, as readers at an Asian fair expect', () => {
    const { subject, text } = render(kind, language, kind.preview);
    expect(`${subject}\n${text}`).not.toMatch(MONTH_FIRST);
  });

  it('makes no link of what stands in names and messages, nor gives them a calendar entry with one', () => {
    const data = withText(kind.preview, ' evil.example') as object;
    const { action: _ours, ...letter } = letterIn(kind, data, { language, linkTo });
    // In these the organiser has worded the text.
    if (letter.links === 'all') return;
    const plain = withoutLinks(letter);
    const written = [plain.subject, asText(plain, language), asHtml(plain, language)];
    const entries = kind.calendars?.(data, language).map(({ ics }) => ics.replaceAll(/\r\n[ \t]/g, '')) ?? [];
    const spoken = entries.flatMap((ics) => ics.match(/^(SUMMARY|DESCRIPTION)[:;].*$/gm) ?? []);
    for (const part of [...written, ...spoken]) expect(part).not.toContain('evil.example');
  });

  it('writes markup in names as text', () => {
    const data = withText(kind.preview, '<b>') as object;
    const { html } = render(kind, language, data);
    expect(html).not.toContain('<b>');
    // A letter of codes and links alone has nothing that people wrote.
    if (JSON.stringify(data) === JSON.stringify(kind.preview)) return;
    expect(html).toContain('&lt;b&gt;');
  });
});
