import { fill, type Localised, type UiLanguage } from '#lib/kernel';
import { words } from '../i18n/index.js';
import { MAX_PROBLEMS, type PlanFault, type PlanProblem } from './plan.js';

/** What is wrong and what to do, in the reader's language. */
export interface WordedProblem {
  path: string;
  code: PlanFault;
  message: string;
  next: string;
}

const WORDS: Record<PlanFault, { message: Localised; next: Localised }> = words.planProblems;

/** The first problems, worded; the list of a broken file could be endless. */
export const wordPlanProblems = (problems: readonly PlanProblem[], language: UiLanguage): WordedProblem[] =>
  problems.slice(0, MAX_PROBLEMS).map(({ path, code, params }) => {
    const { message, next } = WORDS[code];
    return { path, code, message: fill(message[language], params), next: next[language] };
  });
