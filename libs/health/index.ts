export { HealthModule } from './health.module.js';
export { mayReadMetrics } from './may-read-metrics.js';
export { PartsQuery } from './parts.query.js';
export { type Readiness, statusOf } from './readiness.js';
