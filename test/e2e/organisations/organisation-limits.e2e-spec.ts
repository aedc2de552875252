import { DAY, FixedClock } from '#lib/kernel';
import { Membership } from '#lib/identity';
import { Organisation } from '#lib/organisations';
import { makeOrganisation } from '../../factories/exhibitors.js';
import { makeAccount, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { PICTURE } from '../../support/api/file-form.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestClient } from '../../support/test-client.js';
import { formWith } from '../../support/upload.js';
import { NO_MORE_FACTS } from '../../factories/bodies.js';

const clock = new FixedClock(new Date());
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

interface Problem {
  code: string;
  detail: string;
  errors?: { field: string }[];
}

const sound = { name: 'HTX Cua Năm Căn', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
const times = (count: number) => [...Array(count).keys()];
const someone = async () => app.client().signIn((await makeAccount(app)).email, PASSWORD);
const make = (client: TestClient, change: object = {}) =>
  client.post<Problem & { id: string }>('/organisations', { ...sound, ...change });
const codesOf = (answers: { status: number; body?: Problem }[]) =>
  answers.map(({ status, body }) => (status < 300 ? status : body?.code));

describe('an account', () => {
  it('makes ten organisations a day, of which a refused form takes none', async () => {
    const client = await someone();
    for (const _ of times(3)) expect((await make(client, { taxCode: '12' })).status).toBe(422);
    for (const _ of times(10)) expect((await make(client)).status).toBe(201);
    const beyond = await make(client);
    expect([beyond.status, beyond.body.code]).toEqual([429, 'organisations.too-many-today']);
    expect(beyond.body.detail).toContain('10');
    expect(Number(beyond.headers['retry-after'])).toBeGreaterThan(0);
    expect((await make(await someone())).status).toBe(201);
  });

  it('makes no more than ten of very many that it asks for at once', async () => {
    const client = await someone();
    const answers = await Promise.all(times(16).map(() => make(client)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  });

  it('makes no further one while it manages twenty, and one more when it has left one', async () => {
    const account = await makeAccount(app);
    const signIn = () => app.client().signIn(account.email, PASSWORD);
    const makeTen = async () => {
      const client = await signIn();
      for (const _ of times(10)) expect((await make(client)).status).toBe(201);
      clock.advance(DAY + 1);
    };
    await makeTen();
    await makeTen();
    const refused = await make(await signIn());
    expect([refused.status, refused.body.code]).toEqual([409, 'organisations.too-many']);
    const { manager } = app.database;
    const [first] = await manager.findBy(Membership, { accountId: account.id });
    await makeRepresentative(app, first!.partyId);
    expect((await (await signIn()).delete(`/account/memberships/${first!.partyId}`)).status).toBe(204);
    expect((await make(await signIn())).status).toBe(201);
  });

  it('changes tax codes five times a day, in all its organisations together', async () => {
    const client = await someone();
    const firms = [
      (await make(client, { taxCode: '0100000001' })).body.id,
      (await make(client, { taxCode: '0100000002' })).body.id,
    ];
    const change = (at: number, taxCode: string) =>
      client.put<Problem>(`/organisations/${firms[at % 2]}`, { ...sound, taxCode });
    const answers = [];
    for (const at of times(7)) answers.push(await change(at, `01000000${10 + at}`));
    expect(codesOf(answers)).toEqual([
      ...Array<number>(5).fill(200),
      ...Array<string>(2).fill('organisations.other-code-too-often'),
    ]);
    expect(answers[6]!.body.errors?.map(({ field }) => field)).toEqual(['taxCode']);
    const { taxCode } = await app.database.manager.findOneByOrFail(Organisation, { id: firms[0]! });
    expect((await change(0, taxCode!)).status).toBe(200);
    clock.advance(DAY + 1);
    const next = await app.client().signIn((await makeRepresentative(app, firms[0]!)).email, PASSWORD);
    expect((await next.put(`/organisations/${firms[0]}`, { ...sound, taxCode: '0100000099' })).status).toBe(
      200,
    );
  });
});

it('takes 300 files of an account in an hour, pictures and documents together, and reads no further one', async () => {
  const organisation = await makeOrganisation(app, { taxCode: '0100109106' });
  const client = await app.client().signIn((await makeRepresentative(app, organisation.id)).email, PASSWORD);
  const path = `/organisations/${organisation.id}`;
  const nothing = () => client.send<Problem>('PUT', `${path}/logo`, formWith(Buffer.from('x'), 'a.png'));
  for (const _ of times(298)) expect((await nothing()).status).toBe(422);
  const document = () =>
    client.send<Problem>('PUT', `${path}/identity/document`, formWith(PICTURE.data, 'a.png'));
  const logo = () => client.send<Problem>('PUT', `${path}/logo`, formWith(PICTURE.data, 'a.png'));
  expect([(await document()).status, (await logo()).status]).toEqual([200, 200]);
  const { logoId, proofDocumentId } = await app.database.manager.findOneByOrFail(Organisation, {
    id: organisation.id,
  });
  const answers = [await document(), await logo(), await nothing()];
  expect(codesOf(answers)).toEqual(Array(3).fill('http.too-many-requests'));
  expect(await app.database.manager.findOneByOrFail(Organisation, { id: organisation.id })).toMatchObject({
    logoId,
    proofDocumentId,
  });
});
