/** `not-used` where the settings name none. */
export type PartState = 'up' | 'down' | 'not-used';
/** `newer`: a newer version has changed the tables, so this one shows and writes nothing. */
export type TablesState = 'up-to-date' | 'behind' | 'newer' | 'unknown';

/** What a process needs, each part by itself. */
export interface Parts {
  database: 'up' | 'down';
  migrations: TablesState;
  redis: PartState;
  relay: PartState;
  /** Whether uploaded files can be written. */
  files: 'up' | 'down';
}

/** The parts, and whether requests should be sent here. */
export interface Readiness extends Parts {
  status: 'ready' | 'degraded' | 'not-ready';
}

/** What HTTP says of it: 503 when requests should go elsewhere. */
export const statusOf = ({ status }: Readiness): 200 | 503 => (status === 'not-ready' ? 503 : 200);

/**
 * Without Redis, the relay or room for files it answers, and is `degraded`: jobs and mails wait in the database until they are
 * back, and taking every api out of the proxy would make one fault two. It answers nothing without the database or on older
 * tables.
 */
export function readinessOf(parts: Parts): Readiness {
  const { database, migrations, redis, relay, files } = parts;
  const answers = database === 'up' && ['up-to-date', 'newer'].includes(migrations);
  if (!answers) return { status: 'not-ready', ...parts };
  const isWhole = migrations === 'up-to-date' && [redis, relay, files].every((state) => state !== 'down');
  return { status: isWhole ? 'ready' : 'degraded', ...parts };
}
