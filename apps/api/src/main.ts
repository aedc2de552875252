import 'reflect-metadata';
import type { Logger } from 'pino';
import { runtimeConfig } from '#config';
import { LOGGER } from '#platform/observability';
import { ApiRoot } from './api.module.js';
import { createApi } from './create-api.js';

async function main(): Promise<void> {
  const config = runtimeConfig();
  const app = await createApi(ApiRoot.register({ config, migrate: false }), config);
  await app.listen({ port: config.http.port, host: '0.0.0.0' });
  app.get<Logger>(LOGGER).info({ port: config.http.port }, 'The api is ready');
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
