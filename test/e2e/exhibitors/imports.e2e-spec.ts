import { Exhibitor, ExhibitorImport, ExhibitorImports } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { Organisation } from '#lib/organisations';
import { readSheet, writeCsv, writeTable } from '#platform/workbook';
import { makeEnteredExhibitor, makeExhibitor, makeOpenFair } from '../../factories/exhibitors.js';
import { makeMember, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { formWith } from '../../support/upload.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Import {
  id: string;
  state: string;
  newCount: number;
  matchedCount: number;
  presentCount: number;
  handledRows: number;
  faultyCount: number;
}
interface Row {
  rowNumber: number;
  state: string;
  problems: { cell: string; code: string; message: string; next: string; suggestion: string | null }[];
}
interface Problem {
  code: string;
  title: string;
  errors?: { field: string }[];
}

interface Scene {
  fair: Fair;
  client: TestClient;
  fairPath: string;
  path: string;
  upload: <T = Import>(file: Buffer, name?: string) => Promise<{ status: number; body: T }>;
  start: <T = Import>(importId: string, withoutFaulty?: boolean) => Promise<{ status: number; body: T }>;
  /** Starts the import, does the job's work, and gives how it ended. */
  run: (importId: string, withoutFaulty?: boolean) => Promise<Import>;
}

async function scene(): Promise<Scene> {
  const { id, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, id);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const fairPath = `/organisers/${id}/fairs/${fair.id}`;
  const path = `${fairPath}/exhibitor-imports`;
  const start: Scene['start'] = (importId, withoutFaulty = false) =>
    client.post(`${path}/${importId}/start`, { withoutFaulty });
  return {
    fair,
    client,
    fairPath,
    path,
    upload: (file, name = 'exhibitors.csv') => client.send('POST', path, formWith(file, name)),
    start,
    run: async (importId, withoutFaulty) => {
      expect((await start(importId, withoutFaulty)).status).toBe(202);
      await app.get(ExhibitorImports).goOn(importId);
      return (await client.get<Import>(`${path}/${importId}`)).body;
    },
  };
}

const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8');
const HEADER = 'Tên đơn vị,Loại hình,Mã số thuế,Tỉnh,Điện thoại,Email';
const exhibitorsOf = (fair: Fair) => app.database.manager.countBy(Exhibitor, { fairId: fair.id });

it('previews 1,200 rows of a workbook without changing anything, then makes all of them', async () => {
  const { fair, upload, start, run } = await scene();
  const columns = [
    { key: 'name', title: 'Name', kind: 'text' as const },
    { key: 'province', title: 'Province', kind: 'text' as const },
  ];
  const rows = Array.from({ length: 1200 }, (_, at) => ({ name: `Cơ sở ${at}`, province: 'Bạc Liêu' }));
  const preview = await upload(await writeTable({ sheet: 'Exhibitors', columns, rows }), 'a.xlsx');
  expect([preview.status, preview.body.newCount, preview.body.faultyCount]).toEqual([201, 1200, 0]);
  expect(await exhibitorsOf(fair)).toBe(0);
  expect(await run(preview.body.id)).toMatchObject({ state: 'done', newCount: 1200, handledRows: 1200 });
  expect(await exhibitorsOf(fair)).toBe(1200);
  const again = await start<Problem>(preview.body.id);
  expect([again.status, again.body.code]).toEqual([409, 'imports.started']);
}, 60_000);

it('makes new ones, takes those that it typed for an earlier fair, and leaves those present', async () => {
  const { fair, path, client, upload, run } = await scene();
  const earlier = await makeOpenFair(app, fair.organiserId);
  const { organisation } = await makeEnteredExhibitor(app, earlier, {
    ...{ name: 'Tên cũ', taxCode: '0101248141', address: 'Khóm 1' },
  });
  await makeExhibitor(app, fair, { taxCode: '0100112437' });
  const file = csv(
    `${HEADER},Địa chỉ`,
    'Mới,Hợp tác xã,,Cà Mau,0913 123 456,lan@example.vn,',
    'Tên mới,Doanh nghiệp,0101248141,Cà Mau,,,Khóm 2',
    'Có rồi,,0100112437,,,,',
  );
  const { body } = await upload(file);
  expect(body).toMatchObject({ newCount: 1, matchedCount: 1, presentCount: 1, faultyCount: 0 });
  const rows = (await client.get<{ items: Row[] }>(`${path}/${body.id}/rows`)).body.items;
  expect(rows.map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual([
    ['new', []],
    ['matched', ['other-name', 'other-address']],
    ['present', ['other-name', 'unproven-code']],
  ]);
  expect(rows[1]!.problems[0]!.message).toContain('Tên cũ');
  expect(await run(body.id)).toMatchObject({ state: 'done', newCount: 1, matchedCount: 1, presentCount: 1 });
  expect(await exhibitorsOf(fair)).toBe(3);
  const after = await app.database.manager.findOneByOrFail(Organisation, { id: organisation.id });
  expect(after.name).toBe('Tên cũ');
  expect(
    await app.database.manager.findOneByOrFail(Exhibitor, {
      organisationId: organisation.id,
      fairId: fair.id,
    }),
  ).toMatchObject({ seniority: 1, agreedAt: null });
  expect((await upload(file)).body).toMatchObject({ newCount: 0, matchedCount: 0, presentCount: 3 });
});

it('names cell, cause and next step in the language of the caller, and hands the bad rows back', async () => {
  const { fair, path, client, upload, start, run } = await scene();
  client.language = 'vi';
  const file = csv(
    HEADER,
    'Đúng,Hợp tác xã,,Cà Mau,,',
    'Sai,Vương quốc,100109106,Atlantis,113,lan@@x',
    ',,,,,x@example.vn',
    'Đúng,,,Ca Mau,,',
    '"Hai\r\ndòng",,,,,',
  );
  const { body } = await upload(file);
  expect(body).toMatchObject({ newCount: 1, faultyCount: 4 });
  const { items } = (await client.get<{ items: Row[] }>(`${path}/${body.id}/rows?state=faulty`)).body;
  const found = items.map((row) => row.problems.map(({ cell, code }) => [cell, code]));
  expect(found).toEqual([
    [
      ['B3', 'not-one-of'],
      ['C3', 'lost-zero'],
      ['D3', 'not-a-province'],
      ['E3', 'not-a-phone'],
      ['F3', 'not-an-email'],
    ],
    [['A4', 'required']],
    [[null, 'duplicate-row']],
    [['A6', 'line-break']],
  ]);
  expect(items[0]!.problems[1]).toMatchObject({
    message: 'Bảng tính đã bỏ số 0 ở đầu.',
    suggestion: '0100109106',
  });
  const refused = await start<Problem>(body.id);
  expect([refused.status, refused.body.code]).toEqual([409, 'imports.faulty-rows']);
  expect(await exhibitorsOf(fair)).toBe(0);
  const bad = await client.get(`${path}/${body.id}/faulty-rows`);
  expect([bad.status, String(bad.headers['content-disposition'])]).toEqual([
    200,
    expect.stringContaining('attachment'),
  ]);
  expect(await run(body.id, true)).toMatchObject({ state: 'done' });
  expect(await exhibitorsOf(fair)).toBe(1);
});

const tooMany = csv('Name', ...Array.from({ length: 100_000 }, (_, at) => `Row ${at}`));
/** A workbook whose directory says that each part unpacks to 1 GB. */
async function bomb(): Promise<Buffer> {
  const columns = [{ key: 'name', title: 'Name', kind: 'text' as const }];
  const file = await writeTable({ sheet: 'A', columns, rows: [{ name: 'B' }] });
  const entry = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = file.indexOf(entry); at >= 0; at = file.indexOf(entry, at + 1))
    file.writeUInt32LE(1e9, at + 24);
  return file;
}

it.each<[string, Buffer, string]>([
  ['an empty file', Buffer.alloc(0), 'imports.empty-file'],
  ['a header alone', csv(HEADER), 'imports.no-rows'],
  ['a picture', Buffer.from('89504e470d0a1a0a00000000', 'hex'), 'imports.'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'imports.old-format'],
  ['a cut workbook', Buffer.from('PK\u0003\u0004cut', 'latin1'), 'imports.'],
  ['100,000 rows', tooMany, 'imports.too-many-rows'],
  ['a missing column', csv('Email,Điện thoại', 'a@b.vn,1'), 'imports.missing-columns'],
])('refuses %s and names the field', async (_, file, code) => {
  const { upload } = await scene();
  const answer = await upload<Problem>(file);
  expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, 'file']);
  expect(answer.body.code).toContain(code);
});

it('refuses a workbook that unpacks to far too much', async () => {
  const { upload } = await scene();
  const answer = await upload<Problem>(await bomb(), 'bomb.xlsx');
  expect([answer.status, answer.body.code]).toEqual([422, 'imports.unpacks-too-large']);
});

it('takes no formula for a value', async () => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('A');
  sheet.addRow(['Name', 'E-mail']);
  sheet.addRow(['Sound', { formula: 'HYPERLINK("http://evil.example")', result: 'a@b.vn' }]);
  const { path, client, upload } = await scene();
  const { body } = await upload(Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx');
  expect(body.faultyCount).toBe(1);
  const rows = await client.get<{ items: Row[] }>(`${path}/${body.id}/rows`);
  expect(rows.body.items[0]?.problems[0]).toMatchObject({ cell: 'B2', code: 'formula-not-allowed' });
});

it('forgets a preview after 30 minutes', async () => {
  const { upload, start } = await scene();
  const { body } = await upload(csv(HEADER, 'Mới,,,,,'));
  await app.database.manager.update(
    ExhibitorImport,
    { id: body.id },
    { expiresAt: new Date(Date.now() - 1000) },
  );
  const answer = await start<Problem>(body.id);
  expect([answer.status, answer.body.code]).toEqual([409, 'imports.expired']);
  await app.get(ExhibitorImports).tidy();
  expect((await start<Problem>(body.id)).status).toBe(404);
});

it('starts once, however often it is asked, and matches again what came in between', async () => {
  const { fair, path, client, upload, start } = await scene();
  const { body } = await upload(csv(HEADER, 'Một,,,,,', 'Hai,,0300588569,,,'));
  expect(body.newCount).toBe(2);
  const earlier = await makeOpenFair(app, fair.organiserId);
  await makeEnteredExhibitor(app, earlier, { taxCode: '0300588569' });
  const starts = await Promise.all([1, 2].map(() => start(body.id)));
  expect(starts.map(({ status }) => status).sort((a, b) => a - b)).toEqual([202, 409]);
  await app.get(ExhibitorImports).goOn(body.id);
  const done = await client.get<Import>(`${path}/${body.id}`);
  expect(done.body).toMatchObject({ state: 'done', newCount: 1, matchedCount: 1 });
  expect(await exhibitorsOf(fair)).toBe(2);
});

it('answers the import of another organiser, or by a desk, as it should', async () => {
  const a = await scene();
  const b = await scene();
  const { body } = await a.upload(csv(HEADER, 'Mới,,,,,'));
  for (const path of [
    `${b.path}/${body.id}`,
    `${b.path}/${body.id}/rows`,
    `${b.path}/${body.id}/faulty-rows`,
  ])
    expect((await b.client.get(path)).status).toBe(404);
  expect((await b.start(body.id)).status).toBe(404);
  expect((await b.client.post(`${b.path}/${body.id}/stop`)).status).toBe(404);
  expect((await b.client.get<{ items: Import[] }>(b.path)).body.items).toEqual([]);
  expect((await b.client.get(`${a.path}/${body.id}`)).status).toBe(404);
  const foreignFair = `${b.fairPath.split('/fairs/')[0]}/fairs/${a.fair.id}/exhibitor-imports`;
  const form = formWith(csv(HEADER, 'X,,,,,'), 'a.csv');
  expect((await b.client.send('POST', foreignFair, form)).status).toBe(404);
  const desk = await makeMember(app, a.fair.organiserId, 'desk');
  const atDesk = await app.client().signIn(desk.email, PASSWORD);
  expect((await atDesk.send('POST', a.path, form)).status).toBe(403);
});

it('offers a template that it takes back, and exports what people typed as text', async () => {
  const { fair, path, fairPath, client, upload, run } = await scene();
  client.language = 'fr';
  const template = await app
    .client()
    .signIn((await makeMember(app, fair.organiserId, 'staff')).email, PASSWORD)
    .then((staff) => staff.get(`${path}/template`));
  expect(template.headers['content-type']).toContain('spreadsheetml');
  await upload(
    writeCsv({ columns: [{ key: 'n', title: 'Nom', kind: 'text' }], rows: [{ n: '=HYPERLINK("x")' }] }),
  ).then(({ body }) => run(body.id));
  const exported = await client.get(`${fairPath}/exhibitors/export?format=csv`);
  expect(exported.text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(exported.text.split('\r\n')[0]).toContain('"Nom"');
  const { header } = await readSheet(Buffer.from(exported.text, 'utf8'));
  expect(header[0]).toBe('Nom');
  expect((await client.get(`${fairPath}/exhibitors/export?format=exe`)).status).toBe(422);
});
