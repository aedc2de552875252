import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type AppOptions, AppProcess } from '../apps/app-process.js';
import { ClusterGround } from '../cluster/cluster-ground.js';
import { projectRoot } from '../project-root.js';
import { MailSink, type MailSinkOptions } from '../servers/mail-sink.js';
import { MariadbServer } from '../servers/mariadb-server.js';
import { RedisServer } from '../servers/redis-server.js';
import { type Figure, figureLine } from './figure.js';
import { seededRandom } from './random.js';

const run = promisify(execFile);

interface Started {
  remove(): Promise<void>;
}

/** What a bench works with. Everything that it starts is ended after the bench, in reverse order. */
export class BenchContext {
  private readonly started: Started[] = [];
  /** Whether every reported figure met its goal. */
  goalsMet = true;

  /** `args` is what stood after the bench's name, `seed` makes its choices repeatable (`--seed=N`). */
  constructor(
    readonly args: readonly string[],
    readonly seed: number,
  ) {}

  /** A new stream of repeatable random numbers in [0, 1). */
  random(): () => number {
    return seededRandom(this.seed);
  }

  /** The value of `--name=value` on the command line. */
  option(name: string, otherwise: number): number {
    const given = this.args.find((arg) => arg.startsWith(`--${name}=`));
    return given ? Number(given.slice(name.length + 3)) : otherwise;
  }

  mariadb(bufferPoolMiB = 256): Promise<MariadbServer> {
    return this.keep(new MariadbServer({ bufferPoolMiB })).start();
  }

  cluster(): Promise<ClusterGround> {
    return this.keep(new ClusterGround()).start();
  }

  redis(): Promise<RedisServer> {
    return this.keep(new RedisServer()).start();
  }

  mailSink(options: MailSinkOptions = {}): Promise<MailSink> {
    return this.keep(new MailSink(options)).start();
  }

  /** An empty folder. */
  async folder(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), 'fairground-bench-'));
    this.keep({ remove: () => rm(path, { recursive: true, force: true }) });
    return path;
  }

  /** Starts a built application in a process of its own and waits until it is ready. */
  app(options: AppOptions): Promise<AppProcess> {
    return this.appToStart(options).start();
  }

  /** As `app`, for the bench to start when everything that it needs is there. */
  appToStart(options: AppOptions): AppProcess {
    return this.keep(new AppProcess(options));
  }

  /** Runs a command of the built cli to its end, for example to fill a database. */
  async cli(args: string[], environment: Record<string, string>): Promise<string> {
    const { stdout } = await run(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...environment },
    });
    return stdout;
  }

  /** Runs `doctor` on a database that a bench has been through, and reports what it finds broken. */
  async doctor(what: string, environment: Record<string, string>): Promise<void> {
    const words = await this.cli(['doctor'], environment).catch(
      (error: { stdout?: string; message: string }) => error.stdout ?? `✗ ${error.message}`,
    );
    const broken = words.split('\n').filter((line) => line.startsWith('✗'));
    const how = ['npm run cli -- doctor', ...broken].join(' ');
    this.report({
      name: `checks that doctor finds broken after ${what}`,
      value: broken.length,
      unit: '',
      goal: { atMost: 0 },
      how,
    });
  }

  /** Prints a figure as one line of JSON. */
  report(figure: Figure): void {
    const line = figureLine(figure);
    this.goalsMet &&= line.ok;
    console.log(JSON.stringify(line));
  }

  async close(): Promise<void> {
    for (const server of this.started.toReversed()) await server.remove();
  }

  private keep<T extends Started>(server: T): T {
    this.started.push(server);
    return server;
  }
}

/** What a file test/bench/<name>.bench.ts exports. */
export interface Bench {
  /** One line for the list of benches. */
  title: string;
  run(context: BenchContext): Promise<void>;
}
