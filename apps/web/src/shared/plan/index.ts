export * from './list/booth-list';
export * from './floor-plan';
export * from './plan';
export * from './plan-with-list';
