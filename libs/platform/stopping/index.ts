export { StopDeadline } from './stop-deadline.js';
export { StoppingModule } from './stopping.module.js';
