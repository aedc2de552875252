import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(__dirname, '../..');
const languages = ['vi', 'en', 'fr'] as const;
const pluralSuffix = /_(?:zero|one|two|few|many|other)$/;

const folders = [
  join(source, 'shared/i18n'),
  join(source, 'app/frames/i18n'),
  join(source, 'shared/ui/i18n'),
  join(source, 'shared/joining/i18n'),
  join(source, 'shared/moving/i18n'),
  join(source, 'shared/plan/i18n'),
  join(source, 'shared/profile/i18n'),
  ...readdirSync(join(source, 'features')).map((area) => join(source, 'features', area, 'i18n')),
].filter((folder) => existsSync(folder));

/** All texts of a file with their dotted keys. */
function textsOf(folder: string, language: string): Map<string, string> {
  const texts = new Map<string, string>();
  const collect = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) {
      texts.set(path, String(node));
      return;
    }
    for (const [key, child] of Object.entries(node)) collect(child, path === '' ? key : `${path}.${key}`);
  };
  collect(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')), '');
  return texts;
}

/** The keys without plural endings, which differ from language to language. */
const stems = (texts: Map<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(pluralSuffix, '')))].toSorted();

const placeholders = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{\{\s*([\w.]+)/g)].map((match) => String(match[1])).toSorted();

const named = folders.map((folder) => [folder.slice(source.length + 1), folder] as const);

describe.each(named)('the texts of %s', (_name, folder) => {
  const vietnamese = textsOf(folder, 'vi');

  it.each(languages)('have the same keys in %s', (language) => {
    expect(stems(textsOf(folder, language))).toEqual(stems(vietnamese));
  });

  it.each(languages)('are nowhere empty in %s', (language) => {
    const empty = [...textsOf(folder, language)].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each(languages)('have every plural form that %s needs', (language) => {
    const texts = textsOf(folder, language);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = [...texts.keys()]
      .filter((key) => pluralSuffix.test(key))
      .map((key) => key.replace(pluralSuffix, ''));
    const missing = counted
      .flatMap((stem) => needed.map((form) => `${stem}_${form}`))
      .filter((key) => !texts.has(key));
    expect(missing).toEqual([]);
  });

  it.each(languages)('name the same placeholders in %s', (language) => {
    const texts = textsOf(folder, language);
    const differing = [...vietnamese]
      .filter(
        ([key]) =>
          texts.has(key) &&
          String(placeholders(texts.get(key))) !== String(placeholders(vietnamese.get(key))),
      )
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
});
