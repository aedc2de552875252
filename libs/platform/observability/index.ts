export { createLogger, logContext, type LogContext, LOGGER, NestLogger } from './logger.js';
export { Metrics } from './metrics.js';
export { Outage } from './outage.js';
export { SecurityLog } from './security-log.js';
export { ObservabilityModule } from './observability.module.js';
