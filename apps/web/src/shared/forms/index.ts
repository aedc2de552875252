export * from './form';
export { amountOf, money, typedAmount } from './money';
export * from './money-field';
export * from './password-field';
export * from './rules';
export * from './use-submission';
