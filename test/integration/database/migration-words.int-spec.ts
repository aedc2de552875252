import type { QueryRunner } from 'typeorm';
import { DatabaseConfig } from '#config';
import { createDataSource, migration as m } from '#platform/database';
import { join } from 'node:path';
import { emptyTestData, type TestData } from '../../support/database.js';

let data: TestData;
let runner: QueryRunner;
const runTwice = async (change: () => Promise<void>) => {
  await change();
  await change();
};

beforeAll(async () => {
  data = await emptyTestData();
  const source = createDataSource(
    new DatabaseConfig(data.databaseUrl, join(data.folder, 'words.sqlite'), 2),
    [],
  );
  await source.initialize();
  runner = source.createQueryRunner();
});
afterAll(async () => {
  await runner.dataSource.destroy();
  await data.remove();
});

// Two tables with rows, one referring to the other, as an older version left them.
beforeEach(async () => {
  await runner.beforeMigration();
  await m.dropTables(runner, 'old_hall', 'new_hall', 'old_booth', 'new_booth');
  await m.createTable(runner, 'old_hall', { columns: [m.id(), m.text('name', 20)] });
  await m.createTable(runner, 'old_booth', {
    columns: [m.id(), m.ref('hall_id', 'old_hall', { onDelete: 'CASCADE' }), m.text('number', 10)],
    unique: [['hall_id', 'number']],
  });
  await runner.query(`INSERT INTO old_hall VALUES ('h1', 'A'), ('h2', 'B')`);
  await runner.query(`INSERT INTO old_booth VALUES ('b1', 'h1', '1'), ('b2', 'h1', '2'), ('b3', 'h2', '1')`);
});
afterEach(async () => {
  await m.dropTables(runner, 'old_hall', 'new_hall', 'old_booth', 'new_booth');
  await runner.afterMigration();
});

const booths = (table = 'old_booth') =>
  runner.query(`SELECT * FROM ${table} ORDER BY id`) as Promise<object[]>;
const indexNames = async (table: string) => (await runner.getTable(table))!.indices.map(({ name }) => name);
const keyNames = async (table: string) => (await runner.getTable(table))!.foreignKeys.map(({ name }) => name);

it('adds a column that may be empty, and one that older rows get a value in', async () => {
  await runTwice(() => m.addColumn(runner, 'old_booth', m.text('note', 40, { nullable: true })));
  await runTwice(() => m.addColumn(runner, 'old_booth', m.int('area'), { fill: 900 }));
  expect((await booths())[0]).toEqual({ id: 'b1', hall_id: 'h1', number: '1', note: null, area: 900 });
  await expect(
    runner.query(`INSERT INTO old_booth (id, hall_id, number) VALUES ('b4', 'h1', '9')`),
  ).rejects.toThrow(/area/);
});

it('refuses a column that may not be empty when nobody says what older rows get', async () => {
  await expect(m.addColumn(runner, 'old_booth', m.int('area'))).rejects.toThrow('old_booth.area');
});

it('adds a column that refers to a table, with its key', async () => {
  await runTwice(() => m.addColumn(runner, 'old_booth', m.ref('second_id', 'old_hall', { nullable: true })));
  expect(await keyNames('old_booth')).toEqual(
    expect.arrayContaining(['fk_old_booth_hall_id', 'fk_old_booth_second_id']),
  );
  await runTwice(() => m.dropColumn(runner, 'old_booth', 'second_id'));
  expect(await keyNames('old_booth')).toEqual(['fk_old_booth_hall_id']);
  expect(await booths()).toHaveLength(3);
});

it('makes a column longer and keeps what stands in it', async () => {
  await runTwice(() => m.changeColumn(runner, 'old_booth', m.text('number', 40)));
  await runner.query(`UPDATE old_booth SET number = ? WHERE id = 'b1'`, ['N'.repeat(40)]);
  expect(await booths()).toHaveLength(3);
  expect(await indexNames('old_booth')).toEqual(['ix_old_booth_hall_id_number']);
});

it('adds and drops indexes and unique keys', async () => {
  await runTwice(() => m.addIndex(runner, 'old_booth', ['number']));
  await runTwice(() => m.addUnique(runner, 'old_hall', ['name']));
  await expect(runner.query(`INSERT INTO old_hall VALUES ('h3', 'A')`)).rejects.toThrow();
  await runTwice(() => m.dropIndex(runner, 'old_booth', ['number']));
  await runTwice(() => m.dropIndex(runner, 'old_hall', ['name']));
  expect(await indexNames('old_booth')).toEqual(['ix_old_booth_hall_id_number']);
});

it('renames a table that others refer to, with its own keys', async () => {
  await runTwice(() => m.renameTable(runner, 'old_hall', 'new_hall'));
  await runTwice(() => m.renameTable(runner, 'old_booth', 'new_booth'));
  expect(await booths('new_booth')).toHaveLength(3);
  expect(await indexNames('new_booth')).toEqual(['ix_new_booth_hall_id_number']);
  const table = (await runner.getTable('new_booth'))!;
  expect(
    table.foreignKeys.map(({ name, referencedTableName }) => [name, referencedTableName.split('.').pop()]),
  ).toEqual([['fk_new_booth_hall_id', 'new_hall']]);
  await expect(m.renameTable(runner, 'nowhere', 'elsewhere')).rejects.toThrow('nowhere');
});

it('goes on with the renaming of a table that was cut between its keys', async () => {
  if (!data.databaseUrl) return expect(await indexNames('old_booth')).toHaveLength(1);
  await m.renameTable(runner, 'old_hall', 'new_hall');
  await m.renameTable(runner, 'old_booth', 'new_booth');
  await runner.query(
    'ALTER TABLE new_booth ADD CONSTRAINT fk_old_booth_hall_id FOREIGN KEY (hall_id) REFERENCES new_hall (id)',
  );
  await m.renameTable(runner, 'old_booth', 'new_booth');
  expect(await keyNames('new_booth')).toEqual(['fk_new_booth_hall_id']);
});

it('moves data in portions, and once more without harm', async () => {
  await m.addColumn(runner, 'old_booth', m.text('label', 20, { nullable: true }));
  const portions: number[] = [];
  await runTwice(() =>
    m.moveInPortions<{ id: string; number: string }>(
      runner,
      { table: 'old_booth', where: 'label IS NULL', size: 2 },
      async (rows) => {
        portions.push(rows.length);
        for (const { id, number } of rows)
          await runner.query('UPDATE old_booth SET label = ? WHERE id = ?', [`No. ${number}`, id]);
      },
    ),
  );
  expect(portions).toEqual([2, 1]);
  expect(await booths()).toMatchObject([{ label: 'No. 1' }, { label: 'No. 2' }, { label: 'No. 1' }]);
});
