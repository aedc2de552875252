export * from './form';
export * from './form-dialogs';
export * from './password-field';
export * from './rules';
export * from './use-submission';
export type { Edits, Versioned } from './use-standing';
