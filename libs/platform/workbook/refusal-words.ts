import { fill, type Localised } from '#lib/kernel';
import { words } from './i18n/index.js';
import type { WorkbookRefusal, WorkbookRefused } from './workbook-refused.js';

/** Why a whole file is not acceptable, for whoever uploaded it. */
export const REFUSAL_WORDS: Record<WorkbookRefusal, Localised> = words.refusals;

/** What a refusal says, with the limit that it met. */
export function refusalWords({ code, params }: WorkbookRefused): Localised {
  const { vi, en, fr } = REFUSAL_WORDS[code];
  return { vi: fill(vi, params), en: fill(en, params), fr: fill(fr, params) };
}
