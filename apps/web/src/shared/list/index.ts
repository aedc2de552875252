export * from './column';
export * from './data-table';
export * from './use-cursor-list';
