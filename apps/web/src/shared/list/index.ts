export * from './column';
export * from './data-table';
export * from './data-table-props';
export * from './use-cursor-list';
