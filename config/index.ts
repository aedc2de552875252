export * from './runtime.js';
export { InvalidSettings, readSettings, Settings } from './settings.js';
export { environmentWith } from './environment.js';
