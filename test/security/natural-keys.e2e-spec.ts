import { Organisation } from '#lib/organisations';
import { operationsOf } from '../support/api/contract.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { shownIn } from './support/leaks.js';
import { showsEverybody } from './support/open-to-all.js';
import { foreignValues, gistOf, KEYS, keyRequests, nobodys, withoutEcho } from './support/natural-keys.js';
import { idsAs, roleFor } from './support/requests.js';
import { allRows, changesBetween, rowsNaming } from './support/rows.js';
import type { TwoTenants } from './support/world.js';
import { buildTwoTenants } from './two-tenants.js';

// The tenant matrix for keys that are not ids: an address, a tax code, a slug or a number that another tenant has must
// show nothing of it, change nothing of it, and be answered like one that nobody has.
jest.setTimeout(300_000);

/** Where a taken name is no secret. */
const MAY_TELL: Record<string, string> = {
  'Organisers_create body slug': 'the addresses of organisers are public',
  'Festivals_create body slug': 'the addresses of festivals are public',
  'Festivals_createEdition body slug': 'the addresses of editions are public',
  'Festivals_editEdition body slug': 'the addresses of editions are public',
  'Fairs_create body slug': 'the addresses of fairs are public',
  'Fairs_edit body slug': 'the addresses of fairs are public',
};

let app: TestApp;
let worlds: TwoTenants;
let values: Map<string, string[]>;

beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  worlds = await buildTwoTenants(app);
  await app.database.manager.update(
    Organisation,
    { id: worlds.foreign.ids['organisationId']! },
    { taxCode: '2001234567', phone: '+842903123456' },
  );
  values = await foreignValues(app, worlds);
});
afterAll(() => app.close());

it('knows a foreign value under each name', () => {
  expect(KEYS.filter((key) => values.get(key)!.length === 0)).toEqual([]);
});

it('shows and changes nothing of another tenant whose address, code or number is given', async () => {
  const before = rowsNaming(await allRows(app), worlds.foreignIds);
  const wrong: string[] = [];
  for (const operation of operationsOf(app).filter((one) => !showsEverybody(one))) {
    const role = roleFor(operation);
    const caller = await worlds.own.callers[role].renewSession();
    for (const request of keyRequests(operation, idsAs(worlds.own, role)))
      for (const value of values.get(request.key)!.slice(0, 2)) {
        const sent = request.with(value);
        const answer = await caller.send(operation.method, sent.url, sent);
        if (answer.status >= 500) wrong.push(`${request.label}: ${answer.status}`);
        wrong.push(
          ...[...shownIn(withoutEcho(answer, value), worlds)].map((what) => `${request.label} ${what}`),
        );
      }
  }
  expect(wrong).toEqual([]);
  expect(changesBetween(before, rowsNaming(await allRows(app), worlds.foreignIds))).toEqual([]);
});

it('answers what another tenant has like what nobody has', async () => {
  const told: string[] = [];
  for (const operation of operationsOf(app).filter((one) => !showsEverybody(one))) {
    const role = roleFor(operation);
    const caller = await worlds.own.callers[role].renewSession();
    for (const request of keyRequests(operation, idsAs(worlds.own, role))) {
      if (request.label in MAY_TELL) continue;
      // Another one than above, where it was written into the caller's own rows.
      const value = values.get(request.key)!.at(-1)!;
      const [theirs, nobody] = [request.with(value), request.with(nobodys(request.key))];
      const gist = gistOf(await caller.send(operation.method, theirs.url, theirs));
      const other = gistOf(await caller.send(operation.method, nobody.url, nobody));
      if (gist !== other) told.push(`${request.label}: ${gist}, but ${other} for what nobody has`);
    }
  }
  expect(told).toEqual([]);
});
