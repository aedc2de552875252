/** The words that migrations are written in: `import { migration as m } from '#platform/database'`. */
export * from './change-words.js';
export {
  bigInt,
  type ColumnWord,
  day,
  flag,
  id,
  instant,
  int,
  json,
  longText,
  looseRef,
  ref,
  text,
  version,
} from './column-words.js';
export * from './data-words.js';
export { createTable, dropTables, type TableWords } from './table-words.js';
