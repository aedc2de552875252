import { plainToInstance, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

/** Everything the environment may say; the README's table describes each. */
export class Settings {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  /** The address on which the api listens; when absent, this machine only without DATABASE_URL or with TRUST_PROXY, else every address. */
  @IsOptional()
  @Matches(/^[a-z0-9.:-]+$/i, { message: 'HOST must look like 127.0.0.1, 0.0.0.0 or ::' })
  HOST?: string;

  /** Whether every machine that can reach this one is trusted: allows what must not happen on the open internet. */
  @IsIn(['yes', 'no'])
  CLOSED_NETWORK: 'yes' | 'no' = 'no';

  /** Where the embedded database and uploaded files live. */
  @IsString()
  @MinLength(1)
  DATA_DIR = './data';

  /** MariaDB or MySQL; when absent, a SQLite file in DATA_DIR. */
  @IsOptional()
  @Matches(/^(mysql|mariadb):\/\/.+\/.+/, {
    message: 'DATABASE_URL must look like mysql://user:password@host:3306/database',
  })
  DATABASE_URL?: string;

  /** Redis for BullMQ; when absent, jobs run in this process. */
  @IsOptional()
  @Matches(/^rediss?:\/\/.+/, { message: 'REDIS_URL must look like redis://:password@host:6379' })
  REDIS_URL?: string;

  /** The mail relay; when absent, mails land in the mailbox page. */
  @IsOptional()
  @Matches(/^smtps?:\/\/.+/, { message: 'SMTP_URL must look like smtp://user:password@host:587' })
  SMTP_URL?: string;

  /** The address that people type; links in mails start with it. */
  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'PUBLIC_URL must look like https://fair.example.vn' },
  )
  PUBLIC_URL?: string;

  /** Sender of all mails. */
  @Matches(/^[^\r\n<>]*<[^@\s<>]+@[^@\s<>]+>$/, {
    message: 'MAIL_FROM must look like Fairground <no-reply@fair.example.vn>',
  })
  MAIL_FROM = 'Fairground <no-reply@fairground.localhost>';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL = 'info';

  /** Whether each request is logged: method, route, status, milliseconds. */
  @Type(() => String)
  @IsIn(['yes', 'no'])
  ACCESS_LOG: 'yes' | 'no' = 'no';

  /** Jobs that one worker process runs at once. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  WORKER_CONCURRENCY = 10;

  /** Seconds that a process may take to end what it does when it is told to stop. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  STOP_SECONDS = 25;

  /** Where a worker tells how it is; none without it. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(65_535)
  WORKER_PORT?: number;

  /** Whether X-Forwarded-* headers of a proxy in front are believed. */
  @Type(() => String)
  @IsIn(['yes', 'no'])
  TRUST_PROXY: 'yes' | 'no' = 'no';

  /** Connections to MariaDB that one process opens at most; two, as `migrate` holds its lock with one and works with another. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(500)
  DATABASE_POOL = 10;

  /** What the installation encrypts with; when absent, the file secret.key in DATA_DIR, made on first use. */
  @IsOptional()
  @MinLength(32)
  SECRET_KEY?: string;

  /** Where weaknesses of this installation are reported; shown in /.well-known/security.txt, which is missing without it. */
  @IsOptional()
  @Matches(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/, {
    message:
      'SECURITY_CONTACT must look like mailto:security@fair.example.vn or https://fair.example.vn/security',
  })
  SECURITY_CONTACT?: string;

  /** The bearer token that may read /metrics from another machine. */
  @IsOptional()
  @MinLength(16)
  METRICS_TOKEN?: string;
}

/** Why a start is refused, in words for whoever started it: no fault of the program. */
export class StartRefused extends Error {}

/** A setting that stops the start, with the line to write. */
export class InvalidSettings extends StartRefused {
  constructor(problems: string[]) {
    super(`Fairground cannot start. Correct these settings (environment variables):\n${linesOf(problems)}`);
    this.name = 'InvalidSettings';
  }
}

const linesOf = (problems: string[]) => problems.map((problem) => `  ${problem}`).join('\n');

/** Settings with which an installation that others can reach would be open to strangers. */
export class UnsafeSettings extends StartRefused {
  constructor(problems: string[]) {
    super(
      `Fairground does not start: other machines can reach it, and these settings would let strangers in. Write:
${linesOf(problems)}
Or let this machine alone reach it (HOST=127.0.0.1 and PUBLIC_URL=http://localhost:3000). CLOSED_NETWORK=yes is for a network whose every machine is trusted.`,
    );
    this.name = 'UnsafeSettings';
  }
}

const WITHOUT_DEFAULT = [
  'HOST',
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'PUBLIC_URL',
  'SECRET_KEY',
  'SECURITY_CONTACT',
  'METRICS_TOKEN',
  'WORKER_PORT',
];

/** Every setting that the environment may hold. */
export const settingNames = (): string[] => [...Object.keys(new Settings()), ...WITHOUT_DEFAULT];

/** Reads and validates the settings; throws InvalidSettings. Empty values count as absent; `instead` is what stands in for absent ones. */
export function readSettings(
  environment: NodeJS.ProcessEnv = process.env,
  instead: Partial<Settings> = {},
): Settings {
  const given = settingNames().flatMap((name) => {
    const value = environment[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const settings = plainToInstance(Settings, { ...instead, ...Object.fromEntries(given) });
  const problems = validateSync(settings).flatMap((problem) => Object.values(problem.constraints ?? {}));
  if (problems.length > 0) throw new InvalidSettings(problems);
  return settings;
}
