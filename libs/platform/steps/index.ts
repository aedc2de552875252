export { Step } from './step.entity.js';
export { StepsModule } from './steps.module.js';
export { Steps } from './steps.service.js';
