import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { type RuntimeConfig, servingConfig, StartRefused } from '#config';
import { LOGGER } from '#platform/observability';
import { DemoPasswords } from '../../demo/src/passwords/demo-passwords.service.js';
import { ApiRoot } from './api.module.js';
import { createApi } from './create-api.js';

// What is written is for the owner and the group, whatever the shell says.
process.umask(0o027);

/** Refuses to open the demonstration to others while they can read its passwords in the sources. */
async function ensureSecretPasswords(app: NestFastifyApplication, { http }: RuntimeConfig): Promise<void> {
  if (http.forThisMachineOnly) return;
  const open = await app.get(DemoPasswords).openToEverybody();
  if (open.length > 0)
    throw new StartRefused(
      `${open.length} accounts of the demonstration have the password that everybody knows. Give them another first:\n  npm run cli -- demo --passwords`,
    );
}

async function main(): Promise<void> {
  const config = servingConfig();
  const app = await createApi(ApiRoot.register({ config, migrate: false }), config);
  await ensureSecretPasswords(app, config);
  await app.listen({ port: config.http.port, host: config.http.host });
  app.get<Logger>(LOGGER).info({ port: config.http.port }, 'The api is ready');
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
