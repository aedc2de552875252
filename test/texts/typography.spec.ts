import ts from 'typescript';
import { catalogueTexts } from './catalogue-texts.js';
import { parsedSources, placeOf, textsOf } from './source-texts.js';
import { faultsOf, type Language } from './typography.js';

const languages = ['vi', 'en', 'fr'] as const;

// French signs in a text whose language does not show where it stands. SQL has its "?" behind "=" or a word in capitals.
const FRENCH = /« |[\p{Ll}})] (?:[;!»]|[:?](?=\s|$))/u;

const written = catalogueTexts();
const sources = parsedSources();
const coded = sources.flatMap(textsOf);

const faulty = (
  texts: readonly { at: string; language: Language | undefined; text: string }[],
  of: Language,
) =>
  texts
    .filter(({ language }) => language === of)
    .flatMap(({ at, text }) => faultsOf(text, of).map((fault) => `${at}: ${fault}: ${text}`));

it.each(languages)('the message files are written as %s is', (language) => {
  expect(written.filter((text) => text.language === language).length).toBeGreaterThan(1_000);
  expect(faulty(written, language)).toEqual([]);
});

it.each(languages)('what stands in code is written as %s is', (language) => {
  expect(coded.filter((text) => text.language === language).length).toBeGreaterThan(300);
  expect(faulty(coded, language)).toEqual([]);
});

it('no text in code leaves it open whether its language parts its signs', () => {
  const open = coded.filter(({ language, text }) => language === undefined && FRENCH.test(text));
  expect(open).toEqual([]);
});

it('no page puts a label and its value together itself', () => {
  const pages = coded.filter(({ at }) => at.startsWith('apps/web/'));
  expect(pages.filter(({ text }) => text.includes('{}: '))).toEqual([]);
});

it('no page sets a sign of a sentence behind a value in its markup', () => {
  const signs = sources.flatMap((source) =>
    source.nodes
      .filter((node) => ts.isJsxText(node) && /^\s*[:;!?%»]/.test(node.text))
      .map((node) => placeOf(source, node)),
  );
  expect(signs).toEqual([]);
});

it('names of countries and languages come from one place, with the apostrophes of the house', () => {
  // Where nothing is shown, `fallback: 'none'` tells whether there is such a code.
  const naming = sources.filter(({ file: { text } }) => /Intl\.DisplayNames\([^)]*\)/.test(text));
  const showing = naming.filter(({ file: { text } }) => !text.includes("fallback: 'none'"));
  expect(showing.map(({ path }) => path)).toEqual(['libs/kernel/texts/code-names.ts']);
});

it.each<[Language, string]>([
  ['fr', 'Prêt ?'],
  ['fr', 'Prêt?'],
  ['fr', 'Prêt\u202f?'],
  ['fr', 'Choisissez « oui »'],
  ['fr', '«\u00a0oui »'],
  ['fr', 'Reste : {{time}}'],
  ['fr', '{{count}}: trop'],
  ['fr', '{{share}} %'],
  ['fr', '{{share}}% libres'],
  ['fr', '12 kg'],
  ['fr', '75 000 visiteurs'],
  ['fr', 'l’entreprise'],
  ['fr', 'le mot “oui”'],
  ['en', 'Ready ?'],
  ['en', '18 % of it'],
  ['en', 'the organiser’s'],
  ['vi', 'Quên mật khẩu ?'],
  ['vi', 'Bấm «Gửi»'],
])('finds in %s: %s', (language, text) => {
  expect(faultsOf(text, language)).not.toEqual([]);
});

it.each<[Language, string]>([
  ['fr', "L'heure\u00a0: 10:30\u00a0; voir https://fair.example/?a=1;b"],
  ['fr', '«\u00a0{{name}}\u00a0» a {{share}}\u00a0% et 75\u00a0000\u00a0m²'],
  ['fr', '{{time}} et {name} s’il'.replace('’', "'")],
  ['en', 'Choose “Yes”: 10–20% at 10:30, or …'],
  ['vi', 'Bấm “Gửi”, sau đó chọn: {{name}}?'],
])('lets pass in %s: %s', (language, text) => {
  expect(faultsOf(text, language)).toEqual([]);
});

it('no text has a day or a time as machines write it', () => {
  // A text that is nothing else is a value of the demonstration.
  const machine = /\d{4}-\d{2}-\d{2}(?!$)|[^\d]\d{4}-\d{2}-\d{2}|T\d{2}:\d{2}/;
  const worded = [...written, ...coded].filter(({ language }) => language !== undefined);
  expect(worded.filter(({ text }) => machine.test(text))).toEqual([]);
});
