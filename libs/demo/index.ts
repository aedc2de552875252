export * as content from './content/index.js';
export { DemoModule } from './demo.module.js';
export { DemoPasswordsModule } from './demo-passwords.module.js';
export { DemoPasswords } from './demo-passwords.service.js';
export { DemoPictures } from './demo-pictures.js';
export { Demonstration } from './demonstration.service.js';
export { demoLogIns, type LogIn, logInLines } from './log-ins.js';
