import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { readSettings, runtimeConfig } from '#config';
import { DomainError } from '#lib/kernel';
import { parseArguments } from './arguments.js';
import { type Command, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { closeSoon, endSoon } from './end-soon.js';

// What is written is for the owner and the group, whatever the shell says.
process.umask(0o027);

// Whoever reads through `head` has read enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const write = (line: string) => process.stdout.write(`${line}\n`);

async function help(): Promise<void> {
  write('Usage: npm run cli -- COMMAND\n');
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load();
    write(`  ${usage}\n      ${summary}`);
  }
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  const config = runtimeConfig(readSettings(undefined, { LOG_LEVEL: 'warn' }));
  let opened: INestApplicationContext | undefined;
  const areas = async ({ migrate = false } = {}) => {
    const { openAreas } = await import('./open-areas.js');
    return (opened ??= await openAreas(config, migrate));
  };
  try {
    return await command.run({ ...parseArguments(args, command.usage), config, areas, print: write });
  } finally {
    if (opened) await closeSoon(opened);
  }
}

const messageOf = (error: Error): string =>
  error instanceof DomainError ? Object.values(error.words('en')).join('\n') : error.message;

async function main([name, ...args]: string[]): Promise<number> {
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    await help();
    return name === undefined || name === 'help' ? 0 : 1;
  }
  const command = await load();
  try {
    return await runCommand(command, args);
  } catch (error) {
    process.stderr.write(`${messageOf(error as Error)}\n`);
    if (error instanceof UsageError) process.stderr.write(`Usage: npm run cli -- ${command.usage}\n`);
    return 1;
  }
}

void (async () => {
  endSoon(await main(process.argv.slice(2)));
})();
