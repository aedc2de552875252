import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { readSettings, type RuntimeConfig, runtimeConfig } from '#config';
import { parseArguments } from './arguments.js';
import { type Command, UsageError } from './command.js';
import { commands } from './commands/index.js';

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

async function openAreas(config: RuntimeConfig, migrate: boolean): Promise<INestApplicationContext> {
  const [{ NestFactory }, { CliRoot }] = await Promise.all([
    import('@nestjs/core'),
    import('./cli.module.js'),
  ]);
  return NestFactory.createApplicationContext(CliRoot.register({ config, migrate }), {
    logger: false,
    abortOnError: false,
  });
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  const config = runtimeConfig(readSettings(undefined, { LOG_LEVEL: 'warn' }));
  let opened: INestApplicationContext | undefined;
  const areas = async ({ migrate = false } = {}) => (opened ??= await openAreas(config, migrate));
  try {
    return await command.run({ ...parseArguments(args), config, areas, print: write });
  } finally {
    await opened?.close();
  }
}

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
    process.stderr.write(`${(error as Error).message}\n`);
    if (error instanceof UsageError) process.stderr.write(`Usage: npm run cli -- ${command.usage}\n`);
    return 1;
  }
}

void (async () => {
  process.exitCode = await main(process.argv.slice(2));
})();
