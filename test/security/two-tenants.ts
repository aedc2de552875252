import type { TestApp } from '../support/app.js';
import { ROLES, type Role, RoleCaller } from './support/callers.js';
import { allRows, idsReachableFrom } from './support/rows.js';
import type { Site, TwoTenants, World } from './support/world.js';
import { addExhibiting } from './world/exhibiting.js';
import { addFestival } from './world/festival.js';
import { addGuests } from './world/guests.js';
import { addMeetings } from './world/meetings.js';
import { addPeople } from './world/people.js';
import { addTimetable } from './world/timetable.js';

/** One complete tenant, every text of it carrying the marker. */
export async function buildWorld(app: TestApp, marker: string): Promise<World> {
  const { people, ids } = await addPeople(app, marker);
  const site: Site = { marker, people, ids };
  await addFestival(app, site);
  await addExhibiting(app, site);
  await addMeetings(app, site);
  await addGuests(app, site);
  await addTimetable(app, site);
  const callers = await Promise.all(
    ROLES.map(async (role) => {
      const accountId = role === 'anonymous' ? null : people.accounts[role];
      return [role, await new RoleCaller(app, role, accountId).renewSession()] as const;
    }),
  );
  return { ...site, callers: Object.fromEntries(callers) as Record<Role, RoleCaller> };
}

/** Two complete tenants that have nothing to do with each other. Callers belong to `own`. */
export async function buildTwoTenants(app: TestApp): Promise<TwoTenants> {
  const own = await buildWorld(app, 'ZZ-OWN-A');
  const foreign = await buildWorld(app, 'ZZ-FOREIGN-B');
  const roots = [...Object.values(foreign.ids), ...Object.values(foreign.people.accounts)];
  return { own, foreign, foreignIds: idsReachableFrom(await allRows(app), roots) };
}
