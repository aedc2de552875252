export { environmentWith } from './environment.js';
export { isLoopback } from './loopback.js';
export * from './runtime.js';
export {
  InvalidSettings,
  readSettings,
  settingNames,
  Settings,
  StartRefused,
  UnsafeSettings,
} from './settings.js';
