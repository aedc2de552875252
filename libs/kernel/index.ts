export * from './by-class-name.js';
export * from './clock.js';
export * from './code-names.js';
export * from './day-words.js';
export * from './domain-error.js';
export * from './localised.js';
export * from './duration-words.js';
export * from './email-address.js';
export * from './group-by.js';
export * from './ids.js';
export * from './leaving-first.js';
export * from './link-like.js';
export { dateOnlyIn, eventDayOf, localText } from './local-text.js';
export * from './mark-runs.js';
export * from './money.js';
export * from './night-words.js';
export * from './not-later.js';
export * from './not-sooner.js';
export * from './phone-text.js';
export * from './read-figure.js';
export * from './read-money.js';
export * from './read-time.js';
export * from './read-whole.js';
export { type Say, type Sayable, sayIn } from './saying.js';
export * from './search-key.js';
export * from './sentence-signs.js';
export * from './shifted.js';
export * from './state-table.js';
export * from './tidy-text.js';
export * from './time.js';
export {
  dayText,
  momentText,
  type Reader,
  timeRangeText,
  type TimeStyle,
  timeText,
  withZone,
} from './time-words.js';
export * from './translated.js';
export * from './zone-words.js';
