import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { Child, type ChildExit } from '../servers/child.js';
import { freePort } from '../servers/free-port.js';
import { poll } from '../servers/poll.js';
import { shellEnvironment } from './shell-environment.js';

export interface AppOptions {
  /** The built app's folder in dist/apps, or `npm start` for what that command runs. */
  app: 'api' | 'worker' | 'all-in-one' | 'npm start';
  /** Words after the program's name, such as `--empty`. */
  args?: string[];
  /** Settings besides HOST, PORT, DATA_DIR and PUBLIC_URL, which the process gets of its own. */
  environment?: Record<string, string>;
  /** A module of the tests that is loaded before the app itself: `test/faults/deadly-worker`. */
  preload?: string;
  /** How long it may take to say that it is ready. */
  timeoutMs?: number;
}

const WORKER_READY = 'The worker is ready';

const scripts: Record<AppOptions['app'], string[]> = {
  api: ['dist/apps/api/src/main.js'],
  worker: ['dist/apps/worker/src/main.js'],
  'all-in-one': ['dist/apps/all-in-one/src/main.js'],
  'npm start': ['config/tools/start.mjs'],
};

/** A built application as a process of its own with a private port and data folder, to be started, killed and started again. */
export class AppProcess {
  private child: Child | undefined;
  private folder = '';
  port = 0;

  constructor(private readonly options: AppOptions) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  get pid(): number {
    return this.child?.pid ?? -1;
  }

  /**
   * Starts the process, with its data of before if there is any, and resolves when /health/ready answers 200; for a worker,
   * which serves no HTTP, when it says that it is ready. `change` are settings for this start alone.
   */
  async start(change: Record<string, string> = {}): Promise<this> {
    const startsBefore = this.readyLines();
    const child = await this.begin(change);
    const patience = {
      what: `${this.options.app} was not ready`,
      timeoutMs: this.options.timeoutMs ?? 60_000,
    };
    await poll(patience, async () => child.exit !== undefined || (await this.isReady(startsBefore)));
    child.assertRunning();
    return this;
  }

  /** Starts the process and does not wait for anything; for a test that cuts its start. */
  async begin(change: Record<string, string> = {}): Promise<Child> {
    if (!this.folder) {
      this.folder = await mkdtemp(join(tmpdir(), 'fairground-app-'));
      this.port = await freePort();
    }
    this.child = new Child({
      program: process.execPath,
      args: [
        '--enable-source-maps',
        ...this.preloading(),
        ...scripts[this.options.app],
        ...(this.options.args ?? []),
      ],
      logFile: join(this.folder, 'log'),
      cwd: projectRoot,
      env: { ...this.environment(), ...change },
    });
    return this.child;
  }

  /** Asks the process to end, and answers how it did. */
  async stop(): Promise<ChildExit | undefined> {
    return this.child?.end();
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<ChildExit | undefined> {
    return this.child?.kill();
  }

  async remove(): Promise<void> {
    await this.kill();
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
    this.folder = '';
  }

  /** Everything written so far, over all starts. */
  output(): string {
    return this.child?.output() ?? '';
  }

  private preloading(): string[] {
    const { preload } = this.options;
    return preload ? ['--require', join(projectRoot, 'dist', `${preload}.js`)] : [];
  }

  private readyLines(): number {
    return this.output().split(WORKER_READY).length;
  }

  private async isReady(startsBefore: number): Promise<boolean> {
    if (this.options.app === 'worker') return this.readyLines() > startsBefore;
    const response = await fetch(`${this.url}/health/ready`);
    await response.arrayBuffer();
    return response.status === 200;
  }

  private environment(): Record<string, string> {
    return {
      ...shellEnvironment,
      HOST: '127.0.0.1',
      PORT: String(this.port),
      PUBLIC_URL: `http://localhost:${this.port}`,
      DATA_DIR: this.dataFolder,
      LOG_LEVEL: 'info',
      ...this.options.environment,
    };
  }
}
