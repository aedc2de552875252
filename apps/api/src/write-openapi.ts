import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { DatabaseConfig, readSettings, runtimeConfig } from '#config';
import { ApiRoot } from './api.module.js';
import { createApi } from './create-api.js';
import { openApiDocument } from './openapi.js';

/** Writes the OpenAPI document to the file named on the command line, from an application that never listens. */
async function main(file: string): Promise<void> {
  const base = runtimeConfig(readSettings({ LOG_LEVEL: 'silent' }));
  const config = { ...base, database: new DatabaseConfig(undefined, ':memory:', 1) };
  const app = await createApi(ApiRoot.register({ config, migrate: true }), config);
  await app.init();
  writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
  await app.close();
}

main(process.argv[2]!).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
