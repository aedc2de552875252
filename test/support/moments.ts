import { Fair, FAIR_ROWS, FairFollowers } from '#lib/fairs';
import { Edition, ITEM_ROWS, type MovedRows, ProgrammeRelease } from '#lib/festivals';
import { addTime, DAY, dayAfter, isDateOnly } from '#lib/kernel';
import { Programme } from '#lib/matchmaking';
import { Run } from '#lib/timetables';
import type { Tx } from '#platform/database';
import type { TestApp } from './app.js';

type Moments = Record<string, unknown>;

/** Every day and instant that is bound to an edition and its fairs, by what it is of; JSON as it is. */
export async function momentsOf(app: TestApp, editionId: string): Promise<Moments> {
  const { manager } = app.database;
  const fairs = await manager.find(Fair, { where: { editionId }, order: { id: 'ASC' } });
  const found: Moments = {};
  for (const [name, rows] of [
    [editionId, await manager.findBy(Edition, { id: editionId })],
    ['fairs', fairs],
  ] as const)
    found[name] = rows.map(({ startsOn, endsOn }) => [startsOn, endsOn]);
  Object.assign(found, await rowsOf(app, ITEM_ROWS, editionId));
  for (const { id } of fairs) {
    for (const rows of [FAIR_ROWS, ...app.get(FairFollowers).all.flatMap((follower) => [...follower.rows])])
      Object.assign(found, await rowsOf(app, rows, id));
    found[`days ${id}`] = (await manager.findOneBy(Programme, { fairId: id }))?.days;
    found[`runs ${id}`] = (await manager.findBy(Run, { fairId: id })).map(({ options }) => options.absences);
  }
  const latest = await manager.findOne(ProgrammeRelease, {
    where: { editionId },
    order: { version: 'DESC' },
  });
  found.released = latest?.items.map(({ itemId, startsAt, endsAt }) => [itemId, startsAt, endsAt]);
  return found;
}

async function rowsOf(app: TestApp, { entity, columns, where }: MovedRows, id: string): Promise<Moments> {
  const { manager } = app.database;
  const rows = await manager.find(entity, { where: await where(id, manager as Tx), order: { id: 'ASC' } });
  const { name } = manager.dataSource.getMetadata(entity);
  return Object.fromEntries(
    rows.flatMap((row) =>
      columns.map((column) => [`${name} ${row.id} ${column}`, (row[column] as Date | null)?.toISOString()]),
    ),
  );
}

/** The same a week later; past instants stay. In Viet Nam a day has 24 hours all year. */
export function weekLater(value: unknown, now: Date): unknown {
  if (Array.isArray(value)) return value.map((one) => weekLater(one, now));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, weekLater(one, now)]));
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return value;
  if (isDateOnly(value)) return dayAfter(value, 7);
  return new Date(value) > now ? addTime(new Date(value), 7 * DAY).toISOString() : value;
}
