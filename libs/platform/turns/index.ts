export { turn, turnIfDue } from './turns.js';
