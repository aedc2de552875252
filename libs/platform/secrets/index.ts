export { KeyUnusable } from './key-file.js';
export { Keys } from './keys.js';
export { Seal, SealBroken } from './seal.js';
export { SecretsModule } from './secrets.module.js';
