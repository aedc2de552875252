export * from './clock-field';
export * from './form';
export { clock, instantOf, moment, needed, typedMoment } from './moment';
export { amountOf, money, typedAmount } from './money';
export * from './money-field';
export * from './password-field';
export * from './rules';
export * from './use-submission';
