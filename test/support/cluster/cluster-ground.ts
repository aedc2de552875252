import type { RowDataPacket } from 'mysql2/promise';
import { AppProcess } from '../apps/app-process.js';
import { GaleraCluster } from '../servers/galera-cluster.js';
import { RedisServer } from '../servers/redis-server.js';
import { openServices } from '../services.js';
import { type Contest, prepareContests } from './contests.js';
import type { Verdict } from './verdict.js';

/** Milliseconds that a node stands still each time. */
const STUMBLE = 10;

/** What apis are started with whose locks hold on their own node only: rules get broken then, or contests prove nothing. */
export const LOCKS_OF_ONE_NODE = { preload: 'test/support/cluster/without-cluster-locks' };

/** A cluster of three nodes, and apis on two of them. */
export class ClusterGround {
  readonly cluster = new GaleraCluster();
  private readonly redis = new RedisServer();

  async start(): Promise<this> {
    await this.cluster.start();
    await this.redis.start();
    return this;
  }

  async remove(): Promise<void> {
    await this.redis.remove();
    await this.cluster.remove();
  }

  /** What a process on that node is started with. */
  on(node: number, database: string): Record<string, string> {
    const DATABASE_URL = this.cluster.nodes[node]!.url(database);
    return { DATABASE_URL, REDIS_URL: this.redis.url(), LOG_LEVEL: 'error', CLOSED_NETWORK: 'yes' };
  }

  /** A new database with so many contests of each rule, none begun. */
  async prepared(database: string, rounds: number): Promise<Contest[]> {
    await this.cluster.nodes[0]!.createEmptyDatabase(database);
    const services = await openServices(this.on(0, database));
    try {
      return await prepareContests(services, rounds);
    } finally {
      await services.close();
    }
  }

  /** Does the work with an api on each of the first two nodes, and ends them. */
  async withApis<T>(
    database: string,
    work: (apis: readonly AppProcess[]) => Promise<T>,
    options: { preload?: string } = {},
  ): Promise<T> {
    const apis = [0, 1].map(
      (node) => new AppProcess({ app: 'api', environment: this.on(node, database), ...options }),
    );
    try {
      for (const api of apis) await api.start();
      return await work(apis);
    } finally {
      for (const api of apis) await api.remove();
    }
  }

  /** Does the work while the nodes stand still in turn for moments. */
  stumbling<T>(work: () => Promise<T>): Promise<T> {
    return this.cluster.stumbling(STUMBLE, work);
  }

  /** How many of the rows that were granted the third node, on which nobody wrote, does not have. */
  async lostOf(database: string, { granted }: Verdict): Promise<number> {
    const connection = await this.cluster.nodes[2]!.connect();
    try {
      let lost = 0;
      for (const { table, id } of granted) {
        const place = `${database}.${table}`;
        const [rows] = await connection.query<RowDataPacket[]>('SELECT 1 FROM ?? WHERE id = ?', [place, id]);
        if (rows.length === 0) lost += 1;
      }
      return lost;
    } finally {
      await connection.end();
    }
  }
}

export const urlsOf = (apis: readonly AppProcess[]): string[] => apis.map(({ url }) => url);
