import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

export interface ChildOptions {
  program: string;
  args: string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** What ends it when this process does: SIGTERM for a program whose own children lead groups of theirs. */
  lastSignal?: 'SIGKILL' | 'SIGTERM';
}

export interface ChildExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const running = new Map<ChildProcess, NodeJS.Signals>();
let hooked = false;

/** Each child leads a process group, so that what it started itself ends with it. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

const killAll = (): void => running.forEach((signal, child) => signalGroup(child, signal));

/** Nothing that a test started may outlive it, whatever ended the test. */
function killWithThisProcess(child: ChildProcess, lastSignal: NodeJS.Signals): void {
  running.set(child, lastSignal);
  child.once('exit', () => running.delete(child));
  if (hooked) return;
  hooked = true;
  process.once('exit', killAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      killAll();
      process.kill(process.pid, signal);
    });
  }
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
      detached: true,
    });
    closeSync(log);
    killWithThisProcess(this.process, options.lastSignal ?? 'SIGKILL');
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

  /** Asks the process to end in good order, unless it has ended already, and waits for that. */
  end(): Promise<ChildExit> {
    if (!this.exit) this.process.kill('SIGTERM');
    return this.ended;
  }

  /** As `end`, for all that the process started too: what Ctrl-C in a terminal does. */
  endGroup(): Promise<ChildExit> {
    if (!this.exit) signalGroup(this.process, 'SIGTERM');
    return this.ended;
  }

  /** Ends the process and all that it started, as a power cut would. */
  kill(): Promise<ChildExit> {
    if (!this.exit) signalGroup(this.process, 'SIGKILL');
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
