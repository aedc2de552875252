export { HealthModule } from './health.module.js';
export { PartsQuery } from './parts.query.js';
export { type Readiness, readinessOf, statusOf } from './readiness.js';
