import { Exhibitor, ExhibitorImport, ExhibitorImports, ImportRow } from '#lib/exhibitors';
import type { Fair } from '#lib/fairs';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { Job } from '#platform/queue';
import { turn } from '#platform/turns';
import { makeOpenFair } from '../../factories/exhibitors.js';
import { previewExhibitors } from '../../factories/imports.js';
import { makeOrganiser } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const ROWS = 450;

async function previewed() {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const { id } = await previewExhibitors(app, fair, { rows: ROWS, actorId: owner.id });
  const acting = { organiserId, fairId: fair.id, actorId: owner.id };
  const imports = app.get(ExhibitorImports);
  return {
    id,
    fair,
    acting,
    imports,
    start: () => app.transactions.run((tx) => imports.start(tx, acting, id, { withoutFaulty: false })),
    stop: () => app.transactions.run((tx) => imports.stop(tx, acting, id)),
    run: () => app.database.manager.findOneByOrFail(ExhibitorImport, { id }),
  };
}

const exhibitorsOf = ({ id: fairId }: Fair) => app.database.manager.countBy(Exhibitor, { fairId });
const organisations = () => app.database.manager.count(Organisation);
const eventsAbout = async (subjectId: string) =>
  (await app.database.manager.findBy(StoredEvent, { subjectId })).map(({ name }) => name);

it('shows nobody any exhibitor before it shows all, and how far it has come meanwhile', async () => {
  const { id, fair, imports, start, run } = await previewed();
  await start();
  const seen = { onThePage: new Set<number>(), there: new Set<number>(), told: new Set<number>() };
  let wasUnderWay = false;
  const going = imports.goOn(id);
  while ((await run()).state === 'writing') {
    wasUnderWay ||= (await run()).handledRows > 0;
    const { body } = await app.client().get<{ items: object[] }>(`/public/fairs/${fair.slug}/exhibitors`);
    seen.onThePage.add(body.items.length);
    seen.there.add(await exhibitorsOf(fair));
    seen.told.add((await eventsAbout(id)).length);
  }
  await going;
  expect(wasUnderWay).toBe(true);
  expect([...seen.onThePage].filter((shown) => shown !== 0 && shown !== 50)).toEqual([]);
  expect([...seen.there].filter((count) => count !== 0 && count !== ROWS)).toEqual([]);
  expect([...seen.told].filter((events) => events !== 0 && events !== 1)).toEqual([]);
  expect(await run()).toMatchObject({ state: 'done', handledRows: ROWS, newCount: ROWS });
  expect(await exhibitorsOf(fair)).toBe(ROWS);
  expect(await eventsAbout(id)).toEqual(['exhibitors.imported']);
});

it('takes everything back when one row fails, and makes all when it is started again', async () => {
  const { id, fair, imports, start, run } = await previewed();
  const before = await organisations();
  const [row] = await app.database.manager.findBy(ImportRow, { importId: id, rowNumber: 300 });
  const profile = row!.profile!;
  await app.database.manager.update(ImportRow, { id: row!.id }, { profile: { ...profile, country: 'XX' } });
  await start();
  await imports.goOn(id);
  expect(await run()).toMatchObject({
    state: 'failed',
    failure: 'organisations.not-a-country',
    handledRows: 0,
    reachedRow: 1,
  });
  expect([await exhibitorsOf(fair), await organisations(), await eventsAbout(id)]).toEqual([0, before, []]);
  await app.database.manager.update(ImportRow, { id: row!.id }, { profile });
  await start();
  await imports.goOn(id);
  expect([(await run()).state, (await run()).failure, await exhibitorsOf(fair)]).toEqual([
    'done',
    null,
    ROWS,
  ]);
});

it('takes everything back when it is stopped on the way, and says who did it', async () => {
  const { id, fair, imports, start, stop, run } = await previewed();
  const before = await organisations();
  await start();
  const going = imports.goOn(id);
  // Looked at in every turn: between two looks at a distance it may be over.
  while ((await run()).handledRows === 0) await turn();
  await stop();
  await going;
  expect(await run()).toMatchObject({ state: 'stopped', handledRows: 0 });
  expect([await exhibitorsOf(fair), await organisations()]).toEqual([0, before]);
  expect(await eventsAbout(id)).toEqual(['exhibitors.import-stopped']);
  await expect(stop()).rejects.toMatchObject({ code: 'imports.not-under-way' });
});

it('writes each row once when several processes go on with it at the same time', async () => {
  const { id, fair, imports, start, run } = await previewed();
  const before = await organisations();
  await start();
  await Promise.all([1, 2, 3].map(() => imports.goOn(id)));
  expect(await run()).toMatchObject({ state: 'done', handledRows: ROWS });
  expect([await exhibitorsOf(fair), (await organisations()) - before]).toEqual([ROWS, ROWS]);
});

it('lets one import at a time write into a fair', async () => {
  const first = await previewed();
  const { madeBy: actorId } = await first.run();
  const { id } = await previewExhibitors(app, first.fair, { rows: 3, actorId });
  const startSecond = () =>
    app.transactions.run((tx) => first.imports.start(tx, first.acting, id, { withoutFaulty: false }));
  await first.start();
  await expect(startSecond()).rejects.toMatchObject({ code: 'imports.another-under-way' });
  await first.imports.goOn(first.id);
  await startSecond();
  await first.imports.goOn(id);
  expect(await exhibitorsOf(first.fair)).toBe(ROWS + 3);
});

it('gives a run whose job was given up a new one', async () => {
  const { id, imports, start } = await previewed();
  await start();
  const { manager } = app.database;
  const jobs = () => manager.countBy(Job, { name: 'exhibitors.write-import' });
  const before = await jobs();
  await imports.tidy();
  expect(await jobs()).toBe(before);
  await manager.update(ExhibitorImport, { id }, { touchedAt: new Date(Date.now() - 600_000) });
  await imports.tidy();
  await imports.tidy();
  expect(await jobs()).toBe(before + 1);
  await imports.goOn(id);
});
