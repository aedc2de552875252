/** `not-used` where the settings name none. */
export type PartState = 'up' | 'down' | 'not-used';
/** `newer`: a newer version has changed the tables, so this one shows and writes nothing. */
export type TablesState = 'up-to-date' | 'behind' | 'newer' | 'unknown';

/** What an api needs, each part by itself. */
export interface Parts {
  database: 'up' | 'down';
  migrations: TablesState;
  redis: PartState;
  relay: PartState;
}

/** The parts, and whether requests should be sent here. */
export interface Readiness extends Parts {
  status: 'ready' | 'not-ready';
}

/**
 * An api answers without Redis and without the relay: jobs and mails wait in the database until they are back, and taking every
 * api out of the proxy would make one fault two. It answers nothing without the database or on older tables.
 */
export function readinessOf(parts: Parts): Readiness {
  const isReady = parts.database === 'up' && ['up-to-date', 'newer'].includes(parts.migrations);
  return { status: isReady ? 'ready' : 'not-ready', ...parts };
}
