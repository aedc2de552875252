export * from './column';
export * from './data-table';
export * from './data-table-props';
export * from './more-of-list';
export * from './use-cursor-list';
export * from './use-paged-list';
