import { createConnection, type RowDataPacket } from 'mysql2/promise';

interface ForeignKey extends RowDataPacket {
  tableName: string;
  name: string;
}

/**
 * Takes away what keeps a booth from having two holders, without touching the program: the unique key on the claim, and the
 * row locks on booths, by moving their table to an engine that has none.
 */
export async function takeAwayTheProtection(url: string): Promise<void> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [keys] = await connection.query<ForeignKey[]>(
      `SELECT TABLE_NAME AS tableName, CONSTRAINT_NAME AS name FROM information_schema.REFERENTIAL_CONSTRAINTS
        WHERE CONSTRAINT_SCHEMA = DATABASE() AND (TABLE_NAME IN ('fairs_booth', 'booths_claim') OR REFERENCED_TABLE_NAME = 'fairs_booth')`,
    );
    for (const { tableName, name } of keys)
      await connection.query('ALTER TABLE ?? DROP FOREIGN KEY ??', [tableName, name]);
    const [indices] = await connection.query<RowDataPacket[]>(
      `SELECT INDEX_NAME AS name FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'booths_claim' AND COLUMN_NAME = 'booth_id'`,
    );
    for (const { name } of indices) await connection.query('DROP INDEX ?? ON booths_claim', [name]);
    await connection.query('CREATE INDEX plain_booth ON booths_claim (booth_id)');
    await connection.query('ALTER TABLE fairs_booth ENGINE = MyISAM');
  } finally {
    await connection.end();
  }
}
