import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import { poll } from './servers/index.js';

/** How many wait for what the asking connection holds. InnoDB shows what it showed before to whoever asks again within 100 ms. */
const WAITING = `SELECT COUNT(*) AS waiting FROM information_schema.innodb_lock_waits waits
  JOIN information_schema.innodb_trx holder ON holder.trx_id = waits.blocking_trx_id
  WHERE holder.trx_mysql_thread_id = CONNECTION_ID()`;

const PATIENCE = { timeoutMs: 20_000, everyMs: 200 };

/** A row on MariaDB that somebody else's transaction holds. */
export class HeldRow {
  private constructor(private readonly connection: Connection) {}

  /** Holds the row until `letGo`. `databaseUrl` as DATABASE_URL says it. */
  static async of(databaseUrl: string, table: string, id: string): Promise<HeldRow> {
    const connection = await createConnection(databaseUrl.replace('mariadb:', 'mysql:'));
    await connection.beginTransaction();
    await connection.query('SELECT id FROM ?? WHERE id = ? FOR UPDATE', [table, id]);
    return new HeldRow(connection);
  }

  /** Waits until somebody wants it, and then until all of them have given up. */
  async untilGivenUp(): Promise<void> {
    await poll({ what: 'nobody wants the row', ...PATIENCE }, async () => (await this.waiting()) > 0);
    await poll({ what: 'somebody still waits', ...PATIENCE }, async () => (await this.waiting()) === 0);
  }

  async letGo(): Promise<void> {
    await this.connection.rollback();
    await this.connection.end();
  }

  private async waiting(): Promise<number> {
    const [[row]] = await this.connection.query<RowDataPacket[]>(WAITING);
    return Number(row!['waiting']);
  }
}
