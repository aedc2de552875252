// Pictures that code reads stand beside it, so they go with it; JSON the compiler takes along by itself.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './freshness.mjs';

const isPicture = (file) => file.endsWith('.svg') && !file.startsWith('apps/web/');

/** Copies them to where the code was compiled to. */
export function copyPictures(folder) {
  for (const file of filesBelow('apps').filter(isPicture)) cpSync(file, join(folder, file));
}
