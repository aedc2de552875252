import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../support/project-root.js';
import type { Language } from './typography.js';
import type { WrittenText } from './catalogue-texts.js';

const LANGUAGES: readonly Language[] = ['vi', 'en', 'fr'];
const isLanguage = (name: string): name is Language => LANGUAGES.some((language) => language === name);

/** Sources that may hold texts for people; the demonstration's are JSON. */
const isSource = (file: string): boolean =>
  /\.tsx?$|^demo\/.*\.json$/.test(file) &&
  !/\.(?:spec|fixture)\.tsx?$|(?:^|\/)(?:api-client|migrations)\//.test(file);

function sources(): string[] {
  return ['libs', 'apps'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((file) => `${folder}/${file}`),
  );
}

const PLACEHOLDER = '{}';

/** What a literal says, with a placeholder for each value put in; undefined for all that is no literal. */
export function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => PLACEHOLDER + literal.text).join('');
}

const isListOfLanguages = (node: ts.Node): node is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(node) && !ts.isPropertyAssignment(node.parent);

/** Makers of texts take the languages in the order of the house: `t('Chợ', 'Market', 'Marché')`. */
function languageOfPlace(node: ts.Node): Language | undefined {
  const { parent } = node;
  const places = isListOfLanguages(parent)
    ? parent.elements
    : ts.isCallExpression(parent)
      ? parent.arguments
      : [];
  if (places.length !== 3 || !places.every((place) => textOf(place) !== undefined)) return undefined;
  return LANGUAGES[places.findIndex((place) => place === node)];
}

/** The language of a literal, by the nearest name around it: `{ fr: … }`, `fr: (mail) => ({ subject: … })`. */
function languageOf(node: ts.Node): Language | undefined {
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const { parent } = inner;
    const named = ts.isPropertyAssignment(parent) && parent.initializer === inner ? parent.name : undefined;
    if (named && (ts.isIdentifier(named) || ts.isStringLiteral(named)) && isLanguage(named.text))
      return named.text;
  }
  return languageOfPlace(node);
}

/** A node and all within it. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** A source with all that stands in it. */
export interface Source {
  path: string;
  file: ts.SourceFile;
  nodes: readonly ts.Node[];
}

const parse = (path: string): Source => {
  const code = readFileSync(join(projectRoot, path), 'utf8');
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  return { path, file, nodes: [...nodesIn(file)] };
};

/** Every source of libs and apps, tests and migrations aside. */
export const parsedSources = (): Source[] => sources().map(parse);

/** "apps/web/src/page.tsx:12" */
export const placeOf = ({ path, file }: Source, node: ts.Node): string =>
  `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

/** A literal of the sources, whether or not its language is to be seen. */
export interface SourceText extends Omit<WrittenText, 'language'> {
  language: Language | undefined;
}

/** Every literal of a source. */
export const textsOf = (source: Source): SourceText[] =>
  source.nodes
    .filter((node) => textOf(node) !== undefined)
    .map((node) => ({ at: placeOf(source, node), language: languageOf(node), text: textOf(node)! }));
