import { createConnection } from 'mysql2/promise';

const EVERY_MS = 100;

/**
 * Makes holds that have ended look two days old, again and again: a bench holds more in a minute than an exhibitor may in a
 * day. Stop it before the server goes.
 */
export async function forgetHolds(url: string): Promise<{ stop: () => Promise<void> }> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  await connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  const ending = new AbortController();
  const forget = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await connection.query('DELETE FROM booths_returned');
      await connection.query(
        `UPDATE booths_order SET created_at = created_at - INTERVAL 2 DAY
          WHERE state = 'released' AND created_at > UTC_TIMESTAMP() - INTERVAL 1 DAY`,
      );
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  const forgetting = forget();
  return {
    stop: async () => {
      ending.abort();
      await forgetting;
      await connection.end();
    },
  };
}
