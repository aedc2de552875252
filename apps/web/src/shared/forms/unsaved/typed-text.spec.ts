import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

// Text that is typed is asked about before it is lost: by `Form`, else by an `UnsavedQuestion` beside the field. A dialog that
// such a field stands in, however deep, asks before it is closed.

const web = join(__dirname, '../../..');
const files = ['features', 'shared'].flatMap((folder) =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join(web, folder, file)),
);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** Whether a part keeps what is typed into a field for several lines by itself, and asks nobody before it is lost. */
const losesText = (code: string): boolean =>
  /<Textarea\b/.test(code) && /\buseState\(''\)/.test(code) && !/<(?:UnsavedQuestion|Form)\b/.test(code);

const asks = (code: string): boolean => /<(?:UnsavedQuestion|Form)\b/.test(code);

/** The parts that a file is made of, with those they are made of. */
function withParts(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path] of textOf(file).matchAll(/from '(\.[^']+)'/g)) {
    const part = `${resolve(dirname(file), path!)}.tsx`;
    if (existsSync(part)) withParts(part, known);
  }
  return known;
}

it('knows a field whose text is lost', () => {
  const code = "const [note, setNote] = useState(''); <Textarea value={note} />";
  expect([losesText(code), losesText(`${code} <UnsavedQuestion />`)]).toEqual([true, false]);
});

it('asks before text is lost, beside every field for it', () => {
  expect(files.filter((file) => losesText(textOf(file))).map((file) => relative(web, file))).toEqual([]);
});

it('closes no dialog over such a field without asking', () => {
  const plain = files.filter(
    (file) => /<(?:Drawer|Modal)\b/.test(textOf(file)) && !file.includes('shared/forms/'),
  );
  const found = plain.flatMap((file) =>
    [...withParts(file)]
      .filter((part) => part.includes('features/') && asks(textOf(part)))
      .map((part) => `${relative(web, file)}: ${relative(web, part)}`),
  );
  expect(found).toEqual([]);
});
