import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.js';
import type { Language } from './typography.js';

/** A text with the place where it is written. */
export interface WrittenText {
  at: string;
  language: Language;
  text: string;
}

const CATALOGUE = /(?:^|\/)i18n\/(vi|en|fr)\.json$/;

/** Every message file of the web, the API and the libs. */
const catalogues = (): string[] =>
  ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => CATALOGUE.test(file))
      .map((file) => `${folder}/${file}`),
  );

function leavesOf(node: unknown, path: string): [key: string, text: string][] {
  if (typeof node !== 'object' || node === null) return [[path, String(node)]];
  return Object.entries(node).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Every text of every message file, with the file and the key. */
export const catalogueTexts = (): WrittenText[] =>
  catalogues().flatMap((file) => {
    const language = CATALOGUE.exec(file)![1] as Language;
    const content: unknown = JSON.parse(readFileSync(join(projectRoot, file), 'utf8'));
    return leavesOf(content, '').map(([key, text]) => ({ at: `${file} ${key}`, language, text }));
  });
