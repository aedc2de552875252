import type { QueryRunner } from 'typeorm';

export interface Moving {
  table: string;
  /** Which rows are still to be moved, as SQL: what has been moved should no longer fit. */
  where?: string;
  /** Rows at a time. */
  size?: number;
}

/**
 * Walks the rows of a table by their ids, some hundreds at a time, for moving what they hold. A migration that was
 * killed starts again at the first row: moving a row twice must do no harm.
 */
export async function moveInPortions<Row extends { id: string }>(
  runner: QueryRunner,
  { table, where = '1 = 1', size = 500 }: Moving,
  move: (rows: Row[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = (await runner.query(
      `SELECT * FROM \`${table}\` WHERE id > ? AND (${where}) ORDER BY id LIMIT ${size}`,
      [after],
    )) as Row[];
    if (rows.length > 0) await move(rows);
    if (rows.length < size) return;
    after = rows.at(-1)!.id;
  }
}
