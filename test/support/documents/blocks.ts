import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of commands or SQL that a document prints; its mode is the second word behind the fence: "sh server". */
export interface Block {
  language: string;
  mode: string;
  text: string;
}

export function blocksOf(folder: string, document: string): Block[] {
  const text = readFileSync(join(folder, document), 'utf8');
  return [...text.matchAll(/^```(\w+) ?([\w-]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', mode = '', block = '']) => ({ language, mode, text: block }),
  );
}

/** Every `npm …` that a document names, in a block or in a sentence, up to what differs from use to use. */
export function npmCommandsOf(folder: string, document: string): string[] {
  const text = readFileSync(join(folder, document), 'utf8');
  const named = [...text.matchAll(/\bnpm (run [\w:-]+|ci|start|test|install)\b/g)].map(([whole]) => whole);
  return [...new Set(named)];
}
