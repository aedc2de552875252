export { PerCaller } from './per-caller.js';
export { turn, turnIfDue } from './turns.js';
export { type LineRule, type Turn, Turnstile } from './turnstile.js';
