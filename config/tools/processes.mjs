import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';

// The tools work from anywhere.
chdir(fileURLToPath(new URL('../..', import.meta.url)));

export class Failed extends Error {}

/** Runs a program in this terminal; rejects when it fails. */
export function run(program, args, { env, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Failed(`${program} ${args[0] ?? ''} failed (${signal ?? `exit code ${code}`})`));
    });
  });
}

export const node = (args, options) => run(process.execPath, args, options);

/** Runs a program and answers its exit code with all it wrote. */
export function capture(program, args, { env, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...options,
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

export const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;

/** Says what is going on, and how long it took. */
export async function timed(label, work) {
  const startedAt = performance.now();
  console.error(`… ${label}`);
  const result = await work();
  console.error(`✓ ${label} (${seconds(startedAt)})`);
  return result;
}

/** Runs a tool's main function: a failure that was already shown ends it quietly, anything else with its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Failed ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Runs a built application in this terminal, hands SIGINT and SIGTERM on, and answers its exit code. */
export function runApp(app, args) {
  const entry = `dist/apps/${app}/src/main.js`;
  if (!existsSync(entry)) throw new Failed(`There is no app called "${app}": ${entry} is missing`);
  const child = spawn(process.execPath, ['--enable-source-maps', entry, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
