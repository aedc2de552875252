import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migration as m } from '#platform/database';

interface NarrowText {
  TABLE_NAME: string;
  COLUMN_NAME: string;
  IS_NULLABLE: 'YES' | 'NO';
}

/** Every long text and JSON holds 16 MB where it held 64 KB; on SQLite they hold anything. */
export class WideTexts1795922000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type !== 'mariadb') return;
    const ours = new Set(runner.dataSource.entityMetadatas.map(({ tableName }) => tableName));
    const texts = (await runner.query(
      `SELECT TABLE_NAME, COLUMN_NAME, IS_NULLABLE FROM information_schema.COLUMNS
       WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE = 'text'`,
    )) as NarrowText[];
    for (const { TABLE_NAME, COLUMN_NAME, IS_NULLABLE } of texts)
      if (ours.has(TABLE_NAME))
        await m.changeColumn(
          runner,
          TABLE_NAME,
          m.longText(COLUMN_NAME, { nullable: IS_NULLABLE === 'YES' }),
        );
  }

  /** What is longer than 64 KB by now would be lost. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
