import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { Child } from '../servers/child.js';
import { poll } from '../servers/poll.js';
import { shellEnvironment } from './shell-environment.js';

export interface Ended {
  /** Null when it had to be ended, because it did not end by itself. */
  code: number | null;
  output: string;
}

/** Longer than any command takes on a busy machine, and far shorter than for ever. */
const PATIENCE_MS = 30_000;

/**
 * Runs a built application that is expected to end by itself, such as a command or a start that is refused; with
 * `killAfterMs`, ends it then as a power cut would.
 */
export async function runBuilt(
  app: 'api' | 'worker' | 'all-in-one' | 'cli',
  args: readonly string[],
  environment: Record<string, string>,
  { killAfterMs }: { killAfterMs?: number } = {},
): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'fairground-run-'));
  const child = new Child({
    program: process.execPath,
    args: [`dist/apps/${app}/src/main.js`, ...args],
    logFile: join(folder, 'log'),
    cwd: projectRoot,
    env: { ...shellEnvironment, DATA_DIR: join(folder, 'data'), ...environment },
  });
  const cut = killAfterMs === undefined ? undefined : setTimeout(() => void child.kill(), killAfterMs);
  try {
    const patience = { what: `${app} ${args.join(' ')} has not ended`, timeoutMs: PATIENCE_MS };
    await poll(patience, async () => Promise.resolve(child.exit !== undefined)).catch(() => child.kill());
    return { code: child.exit?.code ?? null, output: child.output() };
  } finally {
    clearTimeout(cut);
    rmSync(folder, { recursive: true, force: true });
  }
}
