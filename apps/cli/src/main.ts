import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readSettings, runtimeConfig } from '#config';
import { parseArguments } from './arguments.js';
import { CliRoot } from './cli.module.js';
import { type Command, UsageError } from './command.js';
import { commands } from './commands/index.js';

const write = (line: string) => process.stdout.write(`${line}\n`);

function help(): void {
  write('Usage: npm run cli -- COMMAND\n');
  for (const { usage, summary } of Object.values(commands)) write(`  ${usage}\n      ${summary}`);
}

async function runCommand(command: Command, args: string[]): Promise<number> {
  const config = runtimeConfig(readSettings(undefined, { LOG_LEVEL: 'warn' }));
  let opened: INestApplicationContext | undefined;
  const areas = async ({ migrate = false } = {}) =>
    (opened ??= await NestFactory.createApplicationContext(CliRoot.register({ config, migrate }), {
      logger: false,
      abortOnError: false,
    }));
  try {
    return await command.run({ ...parseArguments(args), config, areas, print: write });
  } finally {
    await opened?.close();
  }
}

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    help();
    return name === undefined || name === 'help' ? 0 : 2;
  }
  try {
    return await runCommand(command, args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    if (error instanceof UsageError) process.stderr.write(`Usage: npm run cli -- ${command.usage}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

void (async () => {
  process.exitCode = await main(process.argv.slice(2));
})();
