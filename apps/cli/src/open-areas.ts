import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { RuntimeConfig } from '#config';
import { CliRoot } from './cli.module.js';

/**
 * Opens the areas' services on the database of the settings; with `migrate` its tables are brought up to date first. Nest and the
 * areas come with this one file: Node 20 cannot take an ES module that another `import()` is still loading.
 */
export const openAreas = (config: RuntimeConfig, migrate: boolean): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(CliRoot.register({ config, migrate }), {
    logger: false,
    abortOnError: false,
  });
