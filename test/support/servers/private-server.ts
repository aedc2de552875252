import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child } from './child.js';
import { freePort } from './free-port.js';
import { poll } from './poll.js';

export interface RestartOptions {
  /** Whether the data is gone afterwards, as after losing the disk. */
  wiped: boolean;
}

/** A server program that belongs to the tests alone: own folder in the temp folder, own port on 127.0.0.1, kept across restarts. */
export abstract class PrivateServer {
  private child: Child | undefined;
  private root = '';
  port = 0;

  protected abstract readonly name: string;
  protected abstract command(): { program: string; args: string[] };
  protected abstract prepareData(): Promise<void>;
  protected abstract answer(): Promise<unknown>;

  get running(): boolean {
    return this.child !== undefined && !this.child.exit;
  }

  get pid(): number {
    return this.child?.pid ?? -1;
  }

  /** Starts the server, with its data of before if there is any, and resolves when it answers. */
  async start(): Promise<this> {
    if (this.running) return this;
    if (!this.root) await this.settle();
    const child = new Child({ ...this.command(), logFile: this.path('log'), cwd: this.root });
    this.child = child;
    await poll({ what: `${this.name} did not answer`, timeoutMs: 30_000 }, async () => {
      if (child.exit) return undefined;
      return this.answer();
    });
    child.assertRunning();
    return this;
  }

  /** Ends the server in good order; its data stays for the next start. */
  async stop(): Promise<void> {
    await this.child?.end();
  }

  /** Ends the server as a power cut would. */
  async kill(): Promise<void> {
    await this.child?.kill();
  }

  async restart({ wiped }: RestartOptions): Promise<void> {
    if (wiped) {
      await this.kill();
      await this.emptyData();
    } else {
      await this.stop();
    }
    await this.start();
  }

  /** Ends the server and removes its folder. */
  async remove(): Promise<void> {
    await this.kill();
    if (this.root) await rm(this.root, { recursive: true, force: true });
    this.root = '';
  }

  protected path(name: string): string {
    return join(this.root, name);
  }

  private async settle(): Promise<void> {
    this.root = await mkdtemp(join(tmpdir(), `fairground-${this.name.toLowerCase()}-`));
    this.port = await freePort();
    await this.emptyData();
  }

  private async emptyData(): Promise<void> {
    await rm(this.path('data'), { recursive: true, force: true });
    await mkdir(this.path('data'));
    await this.prepareData();
  }
}
