import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellEnvironment } from '../apps/shell-environment.js';
import { Child } from '../servers/child.js';
import { poll } from '../servers/poll.js';
import type { Block } from './blocks.js';

/** Commands that go on until they are ended, and what they say when they are ready. */
const STAYING: [command: RegExp, ready: RegExp][] = [
  [/node dist\/apps\/api\//, /The api is ready/],
  [/node dist\/apps\/worker\//, /The worker is ready/],
  [/npm start$/, /Fairground is open at/],
];

const readyOf = (line: string) => STAYING.find(([command]) => command.test(line))?.[1];

export interface ShellPlace {
  /** The clone in which a reader would type. */
  clone: string;
  /** For its own files. */
  folder: string;
  /** What a reader would write in another way on this machine: addresses, folders, ports. */
  instead: [text: string, instead: string][];
  timeoutMs: number;
}

/** Types a document's blocks as a reader would, in one shell: what one exports, the next one sees. */
export class DocumentShell {
  private readonly staying: Child[] = [];
  private runs = 0;

  constructor(private readonly place: ShellPlace) {}

  /** Everything written since the beginning. */
  output = '';

  async type({ text }: Block): Promise<void> {
    let waiting: string[] = [];
    for (const line of this.adapted(text).split('\n')) {
      const ready = readyOf(line);
      if (!ready) {
        waiting.push(line);
        continue;
      }
      await this.runToEnd(waiting);
      waiting = [];
      await this.start(line, ready);
    }
    await this.runToEnd(waiting);
  }

  /** Ends what stays, as an operator would. */
  async end(): Promise<void> {
    await Promise.all(this.staying.splice(0).map((child) => child.endGroup()));
  }

  private adapted(text: string): string {
    return this.place.instead.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  }

  private async runToEnd(lines: readonly string[]): Promise<void> {
    if (lines.every((line) => line.trim() === '')) return;
    const child = this.bash(`${lines.join('\n')}\nexport -p > ${this.exports}\n`);
    const { timeoutMs } = this.place;
    await poll({ what: `"${lines.join('; ')}" did not end`, timeoutMs }, async () =>
      Promise.resolve(child.exit !== undefined),
    );
    this.output += child.output();
    if (child.exit?.code !== 0)
      throw new Error(`"${lines.join('; ')}" ended with ${child.exit?.code}:\n${child.output()}`);
  }

  private async start(line: string, ready: RegExp): Promise<void> {
    // In the place of its shell, so that it hears itself when it is asked to end.
    const child = this.bash(line.replace(/^(.*&& )?/, '$1exec env '));
    this.staying.push(child);
    const { timeoutMs } = this.place;
    await poll({ what: `"${line}" was not ready: ${child.output()}`, timeoutMs }, async () => {
      if (child.exit) throw new Error(`"${line}" ended:\n${child.output()}`);
      return Promise.resolve(ready.test(child.output()));
    });
    this.output += child.output();
  }

  private get exports(): string {
    return join(this.place.folder, 'exports.sh');
  }

  private bash(lines: string): Child {
    this.runs += 1;
    const script = join(this.place.folder, `run-${this.runs}.sh`);
    const before = existsSync(this.exports) ? readFileSync(this.exports, 'utf8') : '';
    // The packages are installed once for all blocks; a reader who types it again waits for nothing new.
    const once = `npm() { if [ "$1" = ci ] && [ -e node_modules/.package-lock.json ]; then return 0; fi; command npm "$@"; }`;
    writeFileSync(script, `set -euo pipefail\n${before}\n${once}\n${lines}\n`);
    return new Child({
      program: 'bash',
      args: [script],
      logFile: join(this.place.folder, `run-${this.runs}.log`),
      cwd: this.place.clone,
      env: shellEnvironment,
    });
  }
}
