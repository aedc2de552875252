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

const SOURCE = 'apps/web/src';
const CATALOGUE = /(?:^|\/)i18n\/(vi|en|fr)\.json$/;

function leavesOf(node: unknown, path: string): [key: string, text: string][] {
  if (typeof node !== 'object' || node === null) return [[path, String(node)]];
  return Object.entries(node).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

/** Every text of every catalogue of the web, with the file and the key. */
export function webTexts(): WrittenText[] {
  const files = readdirSync(join(projectRoot, SOURCE), { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const language = CATALOGUE.exec(file)?.[1] as Language | undefined;
    if (!language) return [];
    const content: unknown = JSON.parse(readFileSync(join(projectRoot, SOURCE, file), 'utf8'));
    return leavesOf(content, '').map(([key, text]) => ({ at: `${file} ${key}`, language, text }));
  });
}
