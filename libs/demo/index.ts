export { DemoModule } from './demo.module.js';
export { DemoPictures } from './demo-pictures.js';
export { Demonstration } from './demonstration.service.js';
export type { LogIn } from './log-ins.js';
