import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Connection, createConnection } from 'mysql2/promise';
import { findProgram } from './find-program.js';
import { PrivateServer } from './private-server.js';

const run = promisify(execFile);

export const isRoot = (): boolean => process.getuid?.() === 0;

export interface MariadbOptions {
  /** Page cache of InnoDB in MiB; small for tests, larger where a bench measures the application and not the disk. */
  bufferPoolMiB?: number;
}

/** A private MariaDB with durable commits (`innodb_flush_log_at_trx_commit` as shipped), root without a password. */
export class MariadbServer extends PrivateServer {
  protected readonly name = 'MariaDB';
  /** The user of the system that a server started by root becomes. */
  protected readonly systemUser: string = 'root';

  constructor(private readonly options: MariadbOptions = {}) {
    super();
  }

  /** The address of one database on this server, as DATABASE_URL wants it. */
  url(database: string): string {
    return `mariadb://root@127.0.0.1:${this.port}/${database}`;
  }

  connect(): Promise<Connection> {
    return createConnection({ host: '127.0.0.1', port: this.port, user: 'root' });
  }

  /** Makes the database anew and empty. */
  async createEmptyDatabase(database: string): Promise<string> {
    const connection = await this.connect();
    try {
      await connection.query('DROP DATABASE IF EXISTS ??', [database]);
      await connection.query('CREATE DATABASE ?? CHARACTER SET utf8mb4', [database]);
    } finally {
      await connection.end();
    }
    return this.url(database);
  }

  protected command(): { program: string; args: string[] } {
    return {
      program: findProgram('mariadbd'),
      args: [
        ...this.commonArguments(),
        `--port=${this.port}`,
        '--bind-address=127.0.0.1',
        `--socket=${this.path('socket')}`,
        `--pid-file=${this.path('pid')}`,
        '--skip-name-resolve',
        '--character-set-server=utf8mb4',
        `--innodb-buffer-pool-size=${this.options.bufferPoolMiB ?? 32}M`,
        '--innodb-log-buffer-size=2M',
        '--key-buffer-size=1M',
        '--aria-pagecache-buffer-size=4M',
        '--performance-schema=OFF',
        '--max-connections=300',
      ],
    };
  }

  protected async prepareData(): Promise<void> {
    await mkdir(this.path('tmp'), { recursive: true });
    const install = findProgram('mariadb-install-db');
    const mode = ['--auth-root-authentication-method=normal', '--skip-test-db'];
    await run(install, [...this.commonArguments(), ...mode]);
  }

  protected async answer(): Promise<void> {
    const connection = await this.connect();
    await connection.query('SELECT 1');
    await connection.end();
  }

  private commonArguments(): string[] {
    const asRoot = isRoot() ? [`--user=${this.systemUser}`] : [];
    // A place of its own for temporary tables: each server that starts empties it, and takes those of others that run.
    const places = [`--datadir=${this.path('data')}`, `--tmpdir=${this.path('tmp')}`];
    return ['--no-defaults', ...places, '--innodb-log-file-size=32M', ...asRoot];
  }
}
