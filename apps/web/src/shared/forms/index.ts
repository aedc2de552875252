export * from './form';
export * from './password-field';
export * from './rules';
export * from './use-submission';
