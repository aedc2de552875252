import { IsNull, Like, Not } from 'typeorm';
import type { Tx } from '#platform/database';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import type { TestApp } from './app.js';
import { waitUntil } from './wait-until.js';

type Told = Pick<StoredEvent, 'name' | 'subjectId'>;

/** Keeps an event of this transaction from its listeners, as if nothing ran that could hand it over. */
export async function withhold(tx: Tx, { name, subjectId }: Told): Promise<void> {
  await tx.update(StoredEvent, { name, subjectId, relayedAt: IsNull() }, { relayedAt: new Date() });
}

/** Hands what was withheld to all its listeners, and waits until each has had it. */
export async function tellLate(app: TestApp, { name, subjectId }: Told): Promise<void> {
  const { manager } = app.database;
  const { id } = await manager.findOneByOrFail(StoredEvent, { name, subjectId });
  await manager.update(StoredEvent, { id }, { relayedAt: null });
  await waitUntil(`${name} was heard`, async () => {
    const isTold = await manager.existsBy(StoredEvent, { id, relayedAt: Not(IsNull()) });
    return isTold && !(await manager.existsBy(Job, { uniqueKey: Like(`${id}:%`), state: Not('done') }));
  });
}
