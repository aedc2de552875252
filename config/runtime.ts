import { resolve } from 'node:path';
import { readSettings, type Settings } from './settings.js';

/** The settings in the form the platform works with, one class a concern. */
export class DatabaseConfig {
  constructor(
    readonly url: string | undefined,
    readonly sqliteFile: string,
    readonly poolSize: number,
  ) {}
}

export class QueueConfig {
  constructor(
    readonly redisUrl: string | undefined,
    readonly concurrency: number,
  ) {}
}

export class MailConfig {
  constructor(
    readonly smtpUrl: string | undefined,
    readonly from: string,
  ) {}
}

export class HttpConfig {
  constructor(
    readonly port: number,
    readonly publicUrl: string,
    readonly trustProxy: boolean,
    readonly metricsToken: string | undefined,
    readonly webFolder: string,
  ) {}

  get secure(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

export class FilesConfig {
  constructor(readonly folder: string) {}
}

export class LogConfig {
  constructor(readonly level: string) {}
}

export interface RuntimeConfig {
  database: DatabaseConfig;
  queue: QueueConfig;
  mail: MailConfig;
  http: HttpConfig;
  files: FilesConfig;
  log: LogConfig;
}

export function runtimeConfig(settings: Settings = readSettings()): RuntimeConfig {
  const dataFolder = resolve(settings.DATA_DIR);
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '');
  return {
    database: new DatabaseConfig(
      settings.DATABASE_URL,
      resolve(dataFolder, 'fairground.sqlite'),
      settings.DATABASE_POOL,
    ),
    queue: new QueueConfig(settings.REDIS_URL, settings.WORKER_CONCURRENCY),
    mail: new MailConfig(settings.SMTP_URL, settings.MAIL_FROM),
    http: new HttpConfig(
      settings.PORT,
      publicUrl,
      settings.TRUST_PROXY === 'yes',
      settings.METRICS_TOKEN,
      resolve(__dirname, '../web'),
    ),
    files: new FilesConfig(resolve(dataFolder, 'files')),
    log: new LogConfig(settings.LOG_LEVEL),
  };
}
