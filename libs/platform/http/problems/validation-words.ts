import type { Localised } from '#lib/kernel';
import { words } from '../i18n/index.js';

const { otherwise, ...rules } = words.validation;

export const FALLBACK_WORDS: Localised = otherwise;

/** What each rule says when it is broken, by class-validator's name of the rule or our own. */
export const VALIDATION_WORDS: Record<string, Localised> = rules;
