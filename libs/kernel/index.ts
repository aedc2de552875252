export * from './by-class-name.js';
export * from './time/clock.js';
export * from './texts/code-names.js';
export * from './time/day-words.js';
export * from './domain-error.js';
export * from './texts/localised.js';
export * from './time/duration-words.js';
export * from './texts/email-address.js';
export * from './group-by.js';
export * from './ids.js';
export * from './leaving-first.js';
export * from './texts/link-like.js';
export { dateOnlyIn, eventDayOf, localText } from './time/local-text.js';
export * from './texts/mark-runs.js';
export * from './amounts/money.js';
export * from './time/night-words.js';
export * from './time/not-later.js';
export * from './time/not-sooner.js';
export * from './texts/phone-text.js';
export * from './amounts/read-figure.js';
export * from './amounts/read-money.js';
export * from './time/read-time.js';
export * from './amounts/read-whole.js';
export { type Say, type Sayable, sayIn } from './texts/saying.js';
export * from './texts/search-key.js';
export * from './texts/sentence-signs.js';
export * from './time/shifted.js';
export * from './state-table.js';
export * from './texts/tidy-text.js';
export * from './time/time.js';
export {
  dayText,
  momentText,
  type Reader,
  timeRangeText,
  type TimeStyle,
  timeText,
  withZone,
} from './time/time-words.js';
export * from './texts/translated.js';
export * from './time/zone-words.js';
