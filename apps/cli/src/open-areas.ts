import { existsSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type RuntimeConfig, StartRefused } from '#config';
import { CliRoot } from './cli.module.js';

/**
 * Opens the areas' services on the database of the settings; with `migrate` its tables are brought up to date first. Nest and the
 * areas come with this one file: Node 20 cannot take an ES module that another `import()` is still loading.
 */
export async function openAreas(config: RuntimeConfig, migrate: boolean): Promise<INestApplicationContext> {
  const { url, sqliteFile } = config.database;
  // A mistyped folder is not made one with a database in it.
  if (!migrate && !url && !existsSync(sqliteFile))
    throw new StartRefused(
      `There is no database at ${sqliteFile}. Name its folder in DATA_DIR, or make one: npm run cli -- migrate`,
    );
  return NestFactory.createApplicationContext(CliRoot.register({ config, migrate }), {
    logger: false,
    abortOnError: false,
  });
}
