import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { RowDataPacket } from 'mysql2/promise';
import { freePort } from './free-port.js';
import { isRoot, MariadbServer } from './mariadb-server.js';

const run = promisify(execFile);

const PROVIDERS = ['/usr/lib/galera/libgalera_smm.so', '/usr/lib64/galera-4/libgalera_smm.so'];

/** Where a node hears the others, on 127.0.0.1. */
interface NodePorts {
  group: number;
  increments: number;
  snapshots: number;
}

/** One of several MariaDBs that each take writes and agree before each commit. */
export class GaleraNode extends MariadbServer {
  /** The programs that bring a new node its data refuse to write as root. */
  protected override readonly systemUser = 'mysql';
  private founded = false;

  constructor(
    private readonly ports: NodePorts,
    private readonly all: readonly NodePorts[],
  ) {
    super({ bufferPoolMiB: 64 });
  }

  private get founds(): boolean {
    return this.ports === this.all[0] && !this.founded;
  }

  protected override command(): { program: string; args: string[] } {
    const { program, args } = super.command();
    const { group, increments, snapshots } = this.ports;
    const provider = PROVIDERS.find((path) => existsSync(path));
    if (!provider) throw new Error('Galera is missing. Install it: apt-get install galera-4');
    const options = [
      `gmcast.listen_addr=tcp://127.0.0.1:${group}`,
      `ist.recv_addr=127.0.0.1:${increments}`,
      'gcache.size=32M',
    ];
    const cluster = [
      '--wsrep-on=ON',
      `--wsrep-provider=${provider}`,
      `--wsrep-provider-options=${options.join(';')}`,
      `--wsrep-cluster-address=gcomm://${this.all.map((one) => `127.0.0.1:${one.group}`).join(',')}`,
      `--wsrep-node-address=127.0.0.1:${group}`,
      '--wsrep-sst-method=rsync',
      `--wsrep-sst-receive-address=127.0.0.1:${snapshots}`,
      '--binlog-format=ROW',
      '--innodb-autoinc-lock-mode=2',
      ...(this.founds ? ['--wsrep-new-cluster'] : []),
    ];
    return { program, args: [...args, ...cluster] };
  }

  /** The first node makes the data; the others get theirs from it. */
  protected override async prepareData(): Promise<void> {
    await mkdir(this.path('tmp'), { recursive: true });
    if (isRoot()) await run('chown', ['-R', this.systemUser, this.path('')]);
    if (this.founds) await super.prepareData();
  }

  protected override async answer(): Promise<void> {
    const connection = await this.connect();
    try {
      const [rows] = await connection.query<RowDataPacket[]>(`SHOW STATUS LIKE 'wsrep_local_state_comment'`);
      const state = String(rows[0]?.['Value']);
      if (state !== 'Synced') throw new Error(`The node is ${state}`);
      this.founded = true;
    } finally {
      await connection.end();
    }
  }
}

/** A private Galera cluster of three nodes on 127.0.0.1. */
export class GaleraCluster {
  nodes: readonly GaleraNode[] = [];

  /** Starts the nodes one after the other; resolves when all of them are synced. */
  async start(): Promise<this> {
    const ports: NodePorts[] = [];
    while (ports.length < 3)
      ports.push({ group: await freePort(), increments: await freePort(), snapshots: await freePort() });
    this.nodes = ports.map((own) => new GaleraNode(own, ports));
    for (const node of this.nodes) await node.start();
    return this;
  }

  /**
   * Does the work while the nodes stand still in turn, for so many milliseconds each: what two of them have begun meets at its
   * commit then, which otherwise happens once in hundreds of times.
   */
  async stumbling<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    const done = new AbortController();
    const worked = work().finally(() => done.abort());
    const [result] = await Promise.all([worked, this.stumble(milliseconds, done.signal)]);
    return result;
  }

  private async stumble(milliseconds: number, done: AbortSignal): Promise<void> {
    for (let at = 0; !done.aborted; at += 1) {
      const { pid } = this.nodes[at % this.nodes.length]!;
      process.kill(pid, 'SIGSTOP');
      await pause(milliseconds);
      process.kill(pid, 'SIGCONT');
      await pause(milliseconds);
    }
  }

  async remove(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.remove()));
  }
}
