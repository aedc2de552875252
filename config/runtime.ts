import { resolve } from 'node:path';
import { hostOf, isForThisMachineOnly, publicUrlOf } from './effective.js';
import { readSettings, type Settings, UnsafeSettings } from './settings.js';
import { unsafeSettings } from './unsafe-settings.js';

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

export class StopConfig {
  constructor(
    /** Milliseconds from the order to stop until what still runs is cut. */
    readonly within: number,
  ) {}
}

export class WorkerConfig {
  constructor(
    /** Of `/health` and `/metrics`; undefined: none. */
    readonly port: number | undefined,
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
    readonly host: string,
    readonly port: number,
    readonly publicUrl: string,
    readonly trustProxy: boolean,
    readonly metricsToken: string | undefined,
    readonly webFolder: string,
    /** An address of RFC 9116: mailto:, https: or tel:. */
    readonly securityContact?: string,
  ) {}

  get secure(): boolean {
    return this.publicUrl.startsWith('https:');
  }

  /** Whether people come from this machine alone. */
  get forThisMachineOnly(): boolean {
    return isForThisMachineOnly(this.host, this.publicUrl);
  }
}

export class FilesConfig {
  constructor(readonly folder: string) {}
}

export class SecretsConfig {
  constructor(
    /** The installation's secret; when absent, the file holds it. */
    readonly key: string | undefined,
    readonly file: string,
  ) {}
}

export class LogConfig {
  constructor(
    readonly level: string,
    /** Whether each request has a line. */
    readonly access: boolean,
  ) {}
}

export interface RuntimeConfig {
  database: DatabaseConfig;
  queue: QueueConfig;
  worker: WorkerConfig;
  stop: StopConfig;
  mail: MailConfig;
  http: HttpConfig;
  files: FilesConfig;
  secrets: SecretsConfig;
  log: LogConfig;
}

/** The settings of a process that serves people. Throws InvalidSettings, and UnsafeSettings with a line for each that is. */
export function servingConfig(settings: Settings = readSettings()): RuntimeConfig {
  const problems = unsafeSettings(settings);
  if (problems.length > 0) throw new UnsafeSettings(problems);
  return runtimeConfig(settings);
}

export function runtimeConfig(settings: Settings = readSettings()): RuntimeConfig {
  const dataFolder = resolve(settings.DATA_DIR);
  return {
    database: new DatabaseConfig(
      settings.DATABASE_URL,
      resolve(dataFolder, 'fairground.sqlite'),
      settings.DATABASE_POOL,
    ),
    queue: new QueueConfig(settings.REDIS_URL, settings.WORKER_CONCURRENCY),
    worker: new WorkerConfig(settings.WORKER_PORT),
    stop: new StopConfig(settings.STOP_SECONDS * 1_000),
    mail: new MailConfig(settings.SMTP_URL, settings.MAIL_FROM),
    http: new HttpConfig(
      hostOf(settings),
      settings.PORT,
      publicUrlOf(settings),
      settings.TRUST_PROXY === 'yes',
      settings.METRICS_TOKEN,
      resolve(__dirname, '../web'),
      settings.SECURITY_CONTACT,
    ),
    files: new FilesConfig(resolve(dataFolder, 'files')),
    secrets: new SecretsConfig(settings.SECRET_KEY, resolve(dataFolder, 'secret.key')),
    log: new LogConfig(settings.LOG_LEVEL, settings.ACCESS_LOG === 'yes'),
  };
}
