import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readSettings, runtimeConfig } from '#config';
import { AssemblyModule } from '#lib/assembly';
import { TestApp } from './app.js';

/** The application's services on the database that these settings name, with all tables made. */
export async function openServices(environment: Record<string, string>): Promise<TestApp> {
  const config = runtimeConfig(readSettings({ LOG_LEVEL: 'silent', ...environment }));
  const root = AssemblyModule.register({ config, migrate: true });
  const context = await NestFactory.createApplicationContext(root, { logger: false });
  return new TestApp(context as NestFastifyApplication, config, () => context.close());
}
