import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { servingConfig } from '#config';
import { LOGGER, NestLogger } from '#platform/observability';
import { serveHealth } from './health-server.js';
import { WorkerRoot } from './worker.module.js';

// What is written is for the owner and the group, whatever the shell says.
process.umask(0o027);

async function main(): Promise<void> {
  const config = servingConfig();
  const app = await NestFactory.createApplicationContext(WorkerRoot.register({ config, migrate: false }), {
    bufferLogs: true,
    abortOnError: false,
  });
  const log = app.get<Logger>(LOGGER);
  app.useLogger(new NestLogger(log));
  app.enableShutdownHooks([], { useProcessExit: true });
  if (config.worker.port !== undefined) serveHealth(app, config.http, { port: config.worker.port, log });
  log.info('The worker is ready');
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
