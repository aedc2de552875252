import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface ChildOptions {
  program: string;
  args: string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

export interface ChildExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const running = new Set<ChildProcess>();
let exitHookSet = false;

/** Nothing that a test started may outlive it, whatever ended the test. */
function killWithThisProcess(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (exitHookSet) return;
  exitHookSet = true;
  process.once('exit', () => running.forEach((left) => left.kill('SIGKILL')));
}

/** A child process whose output goes to a log file and that ends with this process. */
export class Child {
  private readonly process: ChildProcess;
  private readonly ended: Promise<ChildExit>;
  exit?: ChildExit;

  constructor(private readonly options: ChildOptions) {
    const log = openSync(options.logFile, 'a');
    this.process = spawn(options.program, options.args, {
      stdio: ['ignore', log, log],
      env: options.env ?? process.env,
      cwd: options.cwd,
    });
    closeSync(log);
    killWithThisProcess(this.process);
    this.ended = this.watchEnd();
  }

  get pid(): number {
    return this.process.pid ?? -1;
  }

  /** Everything written so far to standard output and standard error. */
  output(): string {
    return readFileSync(this.options.logFile, 'utf8');
  }

  /** Throws with the last lines of the output when the process has ended. */
  assertRunning(): void {
    if (!this.exit) return;
    const { code, signal } = this.exit;
    const tail = this.output().split('\n').slice(-20).join('\n');
    throw new Error(`${this.options.program} ended (${signal ?? `exit code ${code}`}):\n${tail}`);
  }

  /** Sends the signal, unless the process has ended already, and waits for its end. */
  end(signal: NodeJS.Signals): Promise<ChildExit> {
    if (!this.exit) this.process.kill(signal);
    return this.ended;
  }

  private async watchEnd(): Promise<ChildExit> {
    try {
      const [code, signal] = (await once(this.process, 'exit')) as [number | null, NodeJS.Signals | null];
      this.exit = { code, signal };
    } catch {
      this.exit = { code: 127, signal: null };
    }
    return this.exit;
  }
}
