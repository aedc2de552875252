import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { environmentWith } from '#config';
import { BackupRefused } from './backup-refused.js';

const TOLD = 2_000;

/** How the client programs reach the server; the password travels in the environment, where `ps` does not show it. */
function access(url: string): { args: string[]; env: Record<string, string>; database: string } {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  return {
    args: [
      '--no-defaults',
      `--host=${hostname.replace(/^\[|\]$/g, '')}`,
      `--port=${port || '3306'}`,
      `--user=${decodeURIComponent(username)}`,
      '--default-character-set=utf8mb4',
      ...(searchParams.get('tls') === 'yes' ? encrypted() : []),
    ],
    env: { MYSQL_PWD: decodeURIComponent(password) },
    database: decodeURIComponent(pathname.slice(1)),
  };
}

// The programs know nothing of what tells Node of an office's own authority.
function encrypted(): string[] {
  const authority = environmentWith({})['NODE_EXTRA_CA_CERTS'];
  return ['--ssl', '--ssl-verify-server-cert', ...(authority ? [`--ssl-ca=${authority}`] : [])];
}

interface Connected {
  program: string;
  args: string[];
  env: Record<string, string>;
}

/** Runs a program between two streams of which one is its own; rejects with what it said when it fails. */
async function runConnected(
  { program, args, env }: Connected,
  connect: (child: { stdin: Writable; stdout: Readable }) => Promise<void>,
): Promise<void> {
  const child = spawn(program, args, { env: environmentWith(env), stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said = `${said}${part.toString()}`.slice(-TOLD)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(notStarted(program, error)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(failed(program, code, said))));
  });
  // Both are waited for: a full disk ends the stream first, and the program for want of a reader.
  const [flow, end] = await Promise.allSettled([connect(child), ended]);
  if (end.status === 'rejected') throw end.reason as Error;
  if (flow.status === 'rejected') throw flow.reason as Error;
}

const failed = (program: string, code: number | null, said: string) =>
  new BackupRefused(`${program} failed (${code ?? 'killed'}): ${said.trim()}`);

const notStarted = (program: string, error: NodeJS.ErrnoException) =>
  new BackupRefused(
    error.code === 'ENOENT'
      ? `${program} is not installed on this machine. On Debian: apt-get install mariadb-client`
      : `${program} cannot be started: ${error.message}`,
  );

/** Writes the whole database, as of one instant, to a file of SQL. */
export function dumpMariadb(url: string, file: string): Promise<void> {
  const { args, env, database } = access(url);
  const options = ['--single-transaction', '--quick', '--hex-blob', '--skip-comments', '--no-tablespaces'];
  return runConnected({ program: 'mariadb-dump', args: [...args, ...options, database], env }, ({ stdout }) =>
    pipeline(stdout, createWriteStream(file, { mode: 0o600 })),
  );
}

/** Runs a file of SQL on the database. */
export function loadMariadb(url: string, file: string): Promise<void> {
  const { args, env, database } = access(url);
  return runConnected({ program: 'mariadb', args: [...args, database], env }, ({ stdin }) =>
    pipeline(createReadStream(file), stdin),
  );
}
