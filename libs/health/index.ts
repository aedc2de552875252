export { Gauges } from './gauges.service.js';
export { HealthModule } from './health.module.js';
export { PartsQuery } from './parts.query.js';
export { type Parts, type PartState, type Readiness, readinessOf, type TablesState } from './readiness.js';
