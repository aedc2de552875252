import { Exhibitor, ExhibitorImport, ExhibitorImports, ImportRow } from '#lib/exhibitors';
import { newId } from '#lib/kernel';
import { In } from 'typeorm';
import { startTestApp, type TestApp } from '../support/app.js';
import { insertStored, restoreStored, withStored } from '../support/stored-database.js';

// A list that somebody had looked at with 6a1e77e and starts after the upgrade.

const importId = newId();
const NAMES = ['Hợp tác xã Trước', 'Hợp tác xã Sau'];
let place = { organiserId: '', fairId: '' };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({
    worker: false,
    prepare: async (data) => {
      await restoreStored('6a1e77e', data);
      await withStored(data, async (source) => {
        const one = async (sql: string) => (await source.query<Record<string, string>[]>(sql))[0]!;
        const fair = await one('SELECT id, organiser_id FROM fairs_fair LIMIT 1');
        place = { organiserId: fair.organiser_id!, fairId: fair.id! };
        const { id: madeBy } = await one('SELECT id FROM identity_account LIMIT 1');
        await insertStored(source, 'exhibitors_import', {
          ...{ id: importId, organiser_id: place.organiserId, fair_id: place.fairId, made_by: madeBy! },
          ...{ file_name: 'a.csv', new_count: 2, matched_count: 0, present_count: 0, faulty_count: 0 },
          ...{ created_at: '2026-11-01 08:00:00.000', expires_at: '2099-11-01 08:30:00.000' },
        });
        for (const [at, name] of NAMES.entries())
          await insertStored(source, 'exhibitors_import_row', {
            ...{ id: newId(), import_id: importId, state: 'new', cells: '{}', problems: '[]' },
            profile: JSON.stringify({ name, kind: 'cooperative', country: 'VN' }),
            row_number: at + 2,
          });
      });
    },
  });
});
afterAll(() => app.close());

it('makes its exhibitors as it was looked at', async () => {
  const { manager } = app.database;
  await app.transactions.run((tx) =>
    app.get(ExhibitorImports).start(tx, place, importId, { withoutFaulty: false }),
  );
  await app.get(ExhibitorImports).goOn(importId);
  expect(await manager.findOneByOrFail(ExhibitorImport, { id: importId })).toMatchObject({
    ...{ state: 'done', failure: null, newCount: 2 },
  });
  const rows = await manager.findBy(ImportRow, { importId });
  const ids = rows.map(({ id }) => id);
  expect(await manager.countBy(Exhibitor, { id: In(ids), fairId: place.fairId })).toBe(2);
});
