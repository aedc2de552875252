import { fill, type UiLanguage } from '#lib/kernel';
import type { RowProblem } from '../entities/import-row.entity.js';
import { words } from '../i18n/index.js';

const { otherwise, ...WORDS } = words.rowProblems;

/** Cause and next step of a problem in the reader's language. */
export function problemWords({ code, params }: RowProblem, language: UiLanguage) {
  const { message, next } = WORDS[code] ?? otherwise;
  return { message: fill(message[language], params), next: fill(next[language], params) };
}
