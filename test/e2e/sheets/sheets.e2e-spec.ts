import { newId } from '#lib/kernel';
import { Interpreter, Meeting } from '#lib/matchmaking';
import { readSheet } from '#platform/workbook';
import { ask, FIRST_SLOT, makeMatchmaking, makeParticipant, signedIn } from '../../factories/matchmaking.js';
import { PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

/** A fair with one meeting in the first slot, at table 1, with an interpreter. */
async function makeMeeting() {
  const fair = await makeMatchmaking(app);
  const buyer = await makeParticipant(app, fair, 'buyer', { name: 'Saveurs du Mékong' });
  const exhibitor = await makeParticipant(app, fair, 'exhibitor', { name: 'HTX Tôm khô Rạch Gốc' });
  const [buying, exhibiting] = [await signedIn(app, buyer), await signedIn(app, exhibitor)];
  const request = await ask(buying, buyer, exhibitor, FIRST_SLOT);
  const accepted = await exhibiting.post<{ id: string }>(
    `${exhibitor.path}/meeting-requests/${request}/acceptance`,
    {},
  );
  const interpreter = { id: newId(), organiserId: fair.organiserId, fairId: fair.fairId };
  await app.database.manager.insert(Interpreter, {
    ...interpreter,
    name: 'Trần Thị Mai',
    email: null,
    languages: ['vi', 'fr'],
    restAfter: null,
    costMinor: null,
    createdAt: new Date(),
  });
  await app.database.manager.update(Meeting, { id: accepted.body.id }, { interpreterId: interpreter.id });
  const owner = await app.client().signIn(fair.ownerEmail, PASSWORD);
  const sheets = `/organisers/${fair.organiserId}/fairs/${fair.fairId}/matchmaking/sheets`;
  return { fair, buyer, exhibitor, buying, owner, sheets };
}

it('gives the organiser every kind of sheet as PDF and as workbook', async () => {
  const { owner, sheets } = await makeMeeting();
  for (const kind of ['personal', 'tables', 'slots', 'interpreters']) {
    const pdf = await owner.get(`${sheets}?kind=${kind}&format=pdf`);
    expect([kind, pdf.status, pdf.headers['content-type'], pdf.bytes.subarray(0, 5).toString()]).toEqual([
      kind,
      200,
      'application/pdf',
      '%PDF-',
    ]);
  }
  const book = await owner.get(`${sheets}?kind=personal&format=xlsx&language=fr`);
  const { rows } = await readSheet(book.bytes);
  expect(rows.map(({ cells }) => cells.slice(2))).toEqual([
    ['08:30–08:50', 'Saveurs du Mékong', 'Table 1', 'Trần Thị Mai'],
    ['08:30–08:50', 'HTX Tôm khô Rạch Gốc', 'Table 1', 'Trần Thị Mai'],
  ]);
});

it('gives a participant the own sheet, and the organiser one of each', async () => {
  const { owner, sheets, buyer, buying } = await makeMeeting();
  const own = await buying.get(`${buyer.path}/matchmaking/sheet?format=xlsx&language=en`);
  const [row, ...others] = (await readSheet(own.bytes)).rows;
  expect([row!.cells[0], row!.cells[3], others]).toEqual(['Saveurs du Mékong', 'HTX Tôm khô Rạch Gốc', []]);
  const theirs = await owner.get(
    `${sheets}?kind=personal&format=xlsx&language=en&participantId=${buyer.participant.id}`,
  );
  expect((await readSheet(theirs.bytes)).rows.map(({ cells }) => cells)).toEqual([row!.cells]);
});

it('hides the sheets of others, and refuses kinds that there are not', async () => {
  const { owner, sheets, buyer, buying } = await makeMeeting();
  const other = await makeMeeting();
  const statusOf = async (path: string) => (await owner.get(path)).status;
  expect(await statusOf(`${other.sheets}?kind=personal&format=pdf`)).toBe(404);
  const crossed = `${sheets}?kind=personal&format=pdf&participantId=${other.buyer.participant.id}`;
  expect(await statusOf(crossed)).toBe(404);
  expect(await statusOf(`${sheets}?kind=badges&format=pdf`)).toBe(422);
  expect(await statusOf(`${sheets}?kind=personal&format=doc`)).toBe(422);
  expect((await buying.get(`${other.buyer.path}/matchmaking/sheet?format=pdf`)).status).toBe(404);
  expect((await buying.get(`${sheets}?kind=personal&format=pdf`)).status).toBe(404);
  expect((await buying.get(`${buyer.path}/matchmaking/sheet`)).status).toBe(422);
});
