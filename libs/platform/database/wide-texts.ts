import type { DataSource, EntityMetadata } from 'typeorm';

interface TypeNaming {
  normalizeType(column: EntityMetadata['columns'][number]): string;
}

/**
 * Long texts and JSON take up to 16 MB on MariaDB as they take anything on SQLite. Its TEXT holds 64 KB, of which a programme of
 * a hundred items in three languages is more; what a request may bring at most is 1 MB. Call this before `initialize()`.
 */
export function widenTexts(dataSource: DataSource): DataSource {
  const driver = dataSource.driver as unknown as TypeNaming;
  const nameOf = driver.normalizeType.bind(driver);
  driver.normalizeType = (column) => {
    const name = nameOf(column);
    return name === 'text' ? 'mediumtext' : name;
  };
  return dataSource;
}
