export { areaModules, schemas } from './areas.js';
export { AssemblyModule, type AssemblyOptions } from './assembly.module.js';
