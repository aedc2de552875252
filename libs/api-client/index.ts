export * from './client';
export type { Limit, Limits } from './limit';
export * from './limits';
export type { components, paths } from './schema';
