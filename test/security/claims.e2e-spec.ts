import { BoothOrder } from '#lib/booths';
import { Exhibitor, ExhibitorImports, ImportPreview, ListingMatch } from '#lib/exhibitors';
import type { Fair } from '#lib/fairs';
import { Participant } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { IdentityProof, IdentityProofs, isDoubtfulTaxCode, Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOpenFair, makeSubmittedApplication } from '../factories/exhibitors.js';
import { tokenMailedTo } from '../factories/mails.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../factories/people.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { PICTURE } from '../support/api/file-form.js';
import { ensureNothingBroken } from '../support/nothing-broken.js';
import type { TestClient } from '../support/test-client.js';
import { formWith } from '../support/upload.js';
import { waitUntil } from '../support/wait-until.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

interface Office {
  organiserId: string;
  ownerId: string;
  fair: Fair;
  client: TestClient;
  /** Of the organiser, and of its fair. */
  path: string;
  fairPath: string;
}

interface Firm {
  id: string;
  managerId: string;
  email: string;
  client: TestClient;
  path: string;
}

interface Line {
  id: string;
  organisation: { name: string; phone: string | null; email: string | null; representative: string | null };
  isEntered: boolean;
  identity: string;
}

let made = 0;
/** Ten digits that nobody has had yet, the last one fitting the others. */
function newCode(): string {
  const nine = String(300_000_000 + (made += 1));
  const code = Array.from({ length: 10 }, (_, digit) => nine + digit).find((one) => !isDoubtfulTaxCode(one));
  return code ?? newCode();
}
const newPersonalNumber = () => `0920950${String((made += 1)).padStart(5, '0')}`;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

async function office(): Promise<Office> {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const path = `/organisers/${organiserId}`;
  return { organiserId, ownerId: owner.id, fair, client, path, fairPath: `${path}/fairs/${fair.id}` };
}

const SECRETS = {
  phone: '0913 555 123',
  email: 'secret@firm.example',
  representative: 'Đặng Bí Mật',
  address: 'Số 7 đường Kín',
};

/** A firm that registered by itself, as anybody can. */
async function register(facts: { name: string; taxCode: string; kind?: string }): Promise<Firm> {
  const { id: managerId, email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  const body = { kind: 'cooperative', country: 'VN', ...SECRETS, ...facts };
  const answer = await client.post<{ id: string }>('/organisations', body);
  expect(answer.status).toBe(201);
  const { id } = answer.body;
  return { id, managerId, email, client, path: `/organisations/${id}` };
}

/** Applies to a fair, so that its organiser sees the firm. */
async function apply({ id, managerId }: Firm, { fair }: Office): Promise<string> {
  const organisation = await app.database.manager.findOneByOrFail(Organisation, { id });
  return (await makeSubmittedApplication(app, fair, organisation, managerId)).id;
}

/** A firm whose tax code an organiser has checked. */
async function provenFirm(
  facts: { name: string; taxCode: string; kind?: string },
  at?: Office,
): Promise<Firm> {
  const firm = await register(facts);
  const checking = at ?? (await office());
  await apply(firm, checking);
  const check = await checking.client.post(`${checking.path}/identities/${firm.id}/check`, {
    note: 'Đã xem giấy',
  });
  expect(check.status).toBe(204);
  return firm;
}

/** Imports a list and gives its rows as they were previewed, and the fair's exhibitors afterwards. */
async function importList(
  { organiserId, ownerId, fair, client, fairPath }: Office,
  rows: [string, string][],
) {
  const lines = rows.map(([name, code]) => `${name},Hợp tác xã,${code},Khóm 9`);
  const data = Buffer.from(['Tên đơn vị,Loại hình,Mã số thuế,Địa chỉ', ...lines].join('\r\n'), 'utf8');
  const place = { organiserId, fairId: fair.id };
  const by = { actorId: ownerId, language: 'vi' } as const;
  const preview = await app.get(ImportPreview).of(place, { name: 'a.csv', data }, by);
  const { body } = await client.get<{ items: { state: string; problems: { code: string }[] }[] }>(
    `${fairPath}/exhibitor-imports/${preview.id}/rows`,
  );
  await app.transactions.run((tx) =>
    app.get(ExhibitorImports).start(tx, place, preview.id, { withoutFaulty: false }),
  );
  await app.get(ExhibitorImports).goOn(preview.id);
  return body.items.map(({ state, problems }) => [state, problems.map(({ code }) => code)]);
}

const exhibitorsOf = async ({ client, fairPath }: Office) =>
  (await client.get<{ items: Line[] }>(`${fairPath}/exhibitors`)).body.items;
const listingsOf = async ({ client, path }: Firm) =>
  (await client.get<{ items: { id: string; listedName: string }[] }>(`${path}/listings`)).body.items;
const identityOf = async ({ client, path }: Firm) =>
  (await client.get<{ state: string }>(`${path}/identity`)).body;

/** Everything that an organiser can read about its exhibitors, its trail and its mails, as text. */
async function allThatReads({ client, path, fairPath }: Office): Promise<string> {
  const lines = await exhibitorsOf({ client, path, fairPath } as Office);
  const answers = await Promise.all([
    client.get(`${fairPath}/exhibitors`),
    ...lines.map(({ id }) => client.get(`${fairPath}/exhibitors/${id}`)),
    client.get(`${fairPath}/exhibitors/export?format=csv`),
    client.get(`${fairPath}/exhibitor-accounts`),
    client.get(`${path}/audit-entries`),
    client.get(`${path}/mails`),
  ]);
  return answers.map(({ text }) => text).join('\n');
}

const settled = (what: string, holds: () => Promise<boolean>) => waitUntil(what, holds, 60_000);

describe('a firm that an organiser imports by its tax code', () => {
  it('shows nothing of itself, not even that it exists, until it says yes; then it is its own profile', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Cua Thật', taxCode });
    await firm.client.post(`${firm.path}/products`, {
      name: { vi: 'Cua giá kín' },
      description: {},
      ...{ category: 'food', pack: '1 kg', currency: 'VND', priceMinor: 987_654 },
    });
    const b = await office();
    const rows = await importList(b, [
      ['Cua Gõ Tay', taxCode],
      ['Không Ai Biết', newCode()],
    ]);
    expect(rows).toEqual([
      ['new', []],
      ['new', []],
    ]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const text = await allThatReads(b);
    for (const secret of [
      ...Object.values(SECRETS),
      'Cua Thật',
      'Cua giá kín',
      '987654',
      firm.id,
      firm.email,
    ])
      expect(text).not.toContain(secret);
    expect(
      (await exhibitorsOf(b)).map(({ organisation, isEntered, identity }) => [
        organisation.name,
        isEntered,
        identity,
      ]),
    ).toEqual([
      ['Cua Gõ Tay', true, 'entered'],
      ['Không Ai Biết', true, 'entered'],
    ]);
    const [listing] = await listingsOf(firm);
    expect(listing).toMatchObject({ listedName: 'Cua Gõ Tay' });
    expect((await firm.client.post(`${firm.path}/listings/${listing!.id}/confirmation`)).status).toBe(204);
    expect(
      (await exhibitorsOf(b)).find(({ organisation }) => organisation.name === 'Cua Thật'),
    ).toMatchObject({
      organisation: { phone: '+84913555123', email: SECRETS.email },
      isEntered: false,
      identity: 'proven',
    });
    const { organiserId } = b;
    expect(
      await app.database.manager.countBy(StoredEvent, { organiserId, name: 'exhibitor.confirmed' }),
    ).toBe(1);
  });

  it('takes booths and meetings of the entry over when it confirms, and gives them back when it is parted from it', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Mắm Thật', taxCode });
    const b = await office();
    await importList(b, [['Mắm Gõ Tay', taxCode]]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const { manager } = app.database;
    const [exhibitor] = await manager.findBy(Exhibitor, { fairId: b.fair.id });
    const listedId = exhibitor!.organisationId;
    await settled('the entry is in the matchmaking', () =>
      manager.existsBy(Participant, { fairId: b.fair.id, organisationId: listedId }),
    );
    const order = {
      ...{ id: exhibitor!.id, organiserId: b.organiserId, fairId: b.fair.id, exhibitorId: exhibitor!.id },
      ...{ organisationId: listedId, state: 'confirmed' as const, expiresAt: new Date(), extended: false },
      ...{ priceMinor: 0, currency: 'VND', createdAt: new Date(), madeBy: b.ownerId },
    };
    await manager.insert(BoothOrder, order);
    const [listing] = await listingsOf(firm);
    await firm.client.post(`${firm.path}/listings/${listing!.id}/confirmation`);
    const holders = async () => [
      (await manager.findOneByOrFail(BoothOrder, { id: order.id })).organisationId,
      ...(await manager.findBy(Participant, { fairId: b.fair.id })).map(
        ({ organisationId }) => organisationId,
      ),
    ];
    await settled('both are the firm’s', async () => (await holders()).every((id) => id === firm.id));
    const part = (body: object) =>
      b.client.post(`${b.fairPath}/exhibitors/${exhibitor!.id}/separation`, body);
    expect((await part({ reason: '' })).status).toBe(422);
    expect((await part({ reason: 'Nhầm đơn vị' })).status).toBe(204);
    await settled('both are the entry’s', async () => (await holders()).every((id) => id === listedId));
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Mắm Gõ Tay' }, isEntered: true }]);
    expect(codeOf(await part({ reason: 'Lần nữa' }))).toEqual([409, 'listings.not-confirmed']);
    await manager.delete(BoothOrder, { id: order.id });
  });

  it('stays what the organiser typed when it says no, or nothing; the organiser edits that row and no other', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Khô Thật', taxCode });
    const b = await office();
    await importList(b, [['Khô Gõ Tay', taxCode]]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const [listing] = await listingsOf(firm);
    expect((await firm.client.post(`${firm.path}/listings/${listing!.id}/refusal`)).status).toBe(204);
    expect(await listingsOf(firm)).toEqual([]);
    const [line] = await exhibitorsOf(b);
    const profile = { name: 'Khô Gõ Lại', kind: 'cooperative', country: 'VN', taxCode };
    expect((await b.client.put(`${b.fairPath}/exhibitors/${line!.id}`, profile)).status).toBe(204);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Khô Gõ Lại' }, isEntered: true }]);
    expect((await app.database.manager.findOneByOrFail(Organisation, { id: firm.id })).name).toBe('Khô Thật');
    const applicationId = await apply(firm, b);
    await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, { note: '' });
    const own = (await exhibitorsOf(b)).find(({ isEntered }) => !isEntered)!;
    expect(codeOf(await b.client.put(`${b.fairPath}/exhibitors/${own.id}`, profile))).toEqual([
      409,
      'organisations.manages-itself',
    ]);
  });

  it('is not found by a person’s number that another organiser knows', async () => {
    const taxCode = newPersonalNumber();
    const firm = await provenFirm({ name: 'Hộ Thật', taxCode, kind: 'household' });
    const b = await office();
    const known = await provenFirm({ name: 'Mốc', taxCode: newCode() });
    const sentinel = (await app.database.manager.findOneByOrFail(Organisation, { id: known.id })).taxCode!;
    expect(
      await importList(b, [
        ['Hộ Gõ Tay', taxCode],
        ['Mốc Gõ Tay', sentinel],
      ]),
    ).toEqual([
      ['new', []],
      ['new', []],
    ]);
    await settled('whoever is to be asked is asked', async () => (await listingsOf(known)).length === 1);
    expect(await listingsOf(firm)).toEqual([]);
    expect(await app.database.manager.countBy(ListingMatch, { organisationId: firm.id })).toBe(0);
  });

  it('comes into the fair by its application, and finds there what was entered for it', async () => {
    const taxCode = newCode();
    const b = await office();
    const firm = await register({ name: 'Rượu Thật', taxCode });
    await importList(b, [['Rượu Gõ Tay', taxCode]]);
    const applicationId = await apply(firm, b);
    expect((await b.client.post(`${b.path}/identities/${firm.id}/check`, { note: '' })).status).toBe(204);
    await settled('it is asked', async () => (await listingsOf(firm)).length === 1);
    const accepted = await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, {
      note: '',
    });
    expect(accepted.status).toBe(200);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Rượu Thật' }, isEntered: false }]);
  });
});

describe('somebody who registers the tax code of another firm first', () => {
  it('is not taken for that firm at import, and gets no booth of it', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const b = await office();
    await apply(attacker, b);
    const earlier = await makeOpenFair(app, b.organiserId);
    const rows = await importList({ ...b, fair: earlier, fairPath: `${b.path}/fairs/${earlier.id}` }, [
      ['Hãng Thật', taxCode],
    ]);
    expect(rows).toEqual([['new', []]]);
    const sentinel = await provenFirm({ name: 'Mốc', taxCode: newCode() });
    const { taxCode: known } = await app.database.manager.findOneByOrFail(Organisation, { id: sentinel.id });
    await importList(b, [['Mốc', known!]]);
    await settled('whoever is to be asked is asked', async () => (await listingsOf(sentinel)).length === 1);
    expect(await listingsOf(attacker)).toEqual([]);
    const [exhibitor] = await app.database.manager.findBy(Exhibitor, { fairId: earlier.id });
    expect(exhibitor!.organisationId).not.toBe(attacker.id);
    const hold = await attacker.client.post(`${attacker.path}/fairs/${earlier.id}/booth-orders`, {
      boothIds: [exhibitor!.id],
    });
    expect(hold.status).toBeGreaterThanOrEqual(400);
  });

  it('is named in the preview of whoever knows it, as one whose code nobody has checked', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const b = await office();
    const applicationId = await apply(attacker, b);
    await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, { note: '' });
    const next = await makeOpenFair(app, b.organiserId);
    const rows = await importList({ ...b, fair: next, fairPath: `${b.path}/fairs/${next.id}` }, [
      ['Hãng Thật', taxCode],
    ]);
    expect(rows).toEqual([['new', ['other-name', 'other-address', 'unproven-code']]]);
    expect(
      await app.database.manager.countBy(Exhibitor, { fairId: next.id, organisationId: attacker.id }),
    ).toBe(0);
  });

  it('does not keep the firm out: it registers, goes on, and an organiser settles whose the code is', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'disputed',
      'disputed',
    ]);
    const form = formWith(PICTURE.data, 'dang-ky.png');
    expect((await real.client.send('PUT', `${real.path}/identity/document`, form)).status).toBe(200);
    const check = await b.client.post(`${b.path}/identities/${real.id}/check`, { note: 'Vội' });
    expect(codeOf(check)).toEqual([409, 'identities.disputed']);
    const disputes = await b.client.get(`${b.path}/identity-disputes`);
    expect(disputes.body).toEqual({
      items: [{ organisationId: real.id, name: 'Hãng Thật', taxCode }],
      nextCursor: null,
    });
    const { body, text } = await b.client.get<{ sides: { name: string; document: { id: string } | null }[] }>(
      `${b.path}/identities/${real.id}`,
    );
    expect(body.sides.map(({ name }) => name)).toEqual(['Kẻ Mạo Danh', 'Hãng Thật']);
    for (const secret of [SECRETS.phone, SECRETS.email, SECRETS.representative, attacker.email])
      expect(text).not.toContain(secret);
    const documentId = body.sides[1]!.document!.id;
    expect((await b.client.get(`${b.path}/documents/${documentId}`)).status).toBe(200);
    const settle = (holderId: string) =>
      b.client.post(`${b.path}/identities/${real.id}/settlement`, {
        holderId,
        reason: 'Đã đối chiếu giấy đăng ký',
      });
    expect(codeOf(await settle(b.ownerId))).toEqual([422, 'identities.not-a-side']);
    expect((await settle(real.id)).status).toBe(204);
    expect(await identityOf(real)).toMatchObject({ state: 'proven' });
    expect(await identityOf(attacker)).toMatchObject({
      state: 'refuted',
      refutedBecause: 'Đã đối chiếu giấy đăng ký',
    });
    const { manager } = app.database;
    const mails = await manager.findBy(MailDelivery, { kind: 'identity.settled' });
    const of = (email: string) => mails.filter(({ toAddress }) => toAddress === email);
    expect([of(real.email).length, of(attacker.email).length]).toEqual([1, 1]);
    expect(JSON.stringify(of(attacker.email))).not.toContain('Hãng Thật');
    expect(JSON.stringify(of(real.email))).not.toContain('Kẻ Mạo Danh');
    const events = await manager.findBy(StoredEvent, {
      organiserId: b.organiserId,
      name: 'identity.settled',
    });
    expect(events.map(({ subjectId, actorId }) => [subjectId, actorId])).toEqual(
      expect.arrayContaining([
        [real.id, b.ownerId],
        [attacker.id, b.ownerId],
      ]),
    );
    expect((await b.client.get(`${b.path}/identity-disputes`)).body).toMatchObject({ items: [] });
  });

  it('shows the two nothing of each other, and strangers nothing of either', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    const read = async ({ client, path }: Firm) =>
      (await Promise.all([client.get(path), client.get(`${path}/identity`), client.get(`${path}/listings`)]))
        .map(({ text }) => text)
        .join();
    expect(await read(attacker)).not.toContain('Hãng Thật');
    expect(await read(real)).not.toContain('Kẻ Mạo Danh');
    const stranger = await office();
    const settlement = { holderId: attacker.id, reason: 'Vì tiền' };
    for (const firm of [attacker, real]) {
      const path = `${stranger.path}/identities/${firm.id}`;
      const answers = await Promise.all([
        stranger.client.get(path),
        stranger.client.post(`${path}/check`, { note: '' }),
        stranger.client.post(`${path}/check-withdrawal`, { reason: 'x' }),
        stranger.client.post(`${path}/settlement`, settlement),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect((await stranger.client.get(`${stranger.path}/identity-disputes`)).body).toMatchObject({
      items: [],
    });
    expect((await attacker.client.get(`/organisations/${real.id}/identity`)).status).toBe(404);
  });

  it('keeps the document that proves a code for the organisers concerned', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const [b, stranger] = [await office(), await office()];
    await apply(attacker, b);
    await real.client.send('PUT', `${real.path}/identity/document`, formWith(PICTURE.data, 'a.png'));
    const { proofDocumentId } = await app.database.manager.findOneByOrFail(Organisation, { id: real.id });
    const read = ({ client, path }: Office) => client.get(`${path}/documents/${proofDocumentId}`);
    expect([(await read(b)).status, (await read(stranger)).status]).toEqual([200, 404]);
    expect((await attacker.client.get(`${attacker.path}/documents/${proofDocumentId}`)).status).toBe(404);
  });

  it('is refuted for good, whatever code it takes in between, until there is new evidence', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    await b.client.post(`${b.path}/identities/${real.id}/settlement`, {
      holderId: real.id,
      reason: 'Đã đối chiếu',
    });
    const profile = { name: 'Kẻ Mạo Danh', kind: 'cooperative', country: 'VN' };
    await attacker.client.put(attacker.path, { ...profile, taxCode: newCode() });
    await attacker.client.put(attacker.path, { ...profile, taxCode });
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'refuted',
      'proven',
    ]);
    await attacker.client.send(
      'PUT',
      `${attacker.path}/identity/document`,
      formWith(PICTURE.data, 'gia.png'),
    );
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'disputed',
      'proven',
    ]);
    expect(await b.client.get(`${b.path}/identities/${real.id}`)).toMatchObject({
      body: { state: 'disputed' },
    });
    expect((await exhibitorsOf(b)).length).toBe(0);
  });

  it('loses what it was asked about together with its proof', async () => {
    const taxCode = newCode();
    const a = await office();
    const attacker = await provenFirm({ name: 'Kẻ Mạo Danh', taxCode }, a);
    const b = await office();
    await importList(b, [['Hãng Thật', taxCode]]);
    await settled('it is asked', async () => (await listingsOf(attacker)).length === 1);
    await a.client.post(`${a.path}/identities/${attacker.id}/check-withdrawal`, { reason: 'Giấy giả' });
    const [listing] = await listingsOf(attacker);
    const answer = await attacker.client.post(`${attacker.path}/listings/${listing!.id}/confirmation`);
    expect(codeOf(answer)).toEqual([409, 'listings.unproven']);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Hãng Thật' }, isEntered: true }]);
  });
});

describe('a letter that proves a tax code', () => {
  const ask = ({ client, path }: Firm) => client.post(`${path}/identity/letters`);
  const confirm = ({ client, path }: Firm, token: string) =>
    client.post(`${path}/identity/confirmation`, { token });

  it('goes to the address that an organiser typed, and works for whoever asked and can read it', async () => {
    const taxCode = newCode();
    const b = await office();
    const address = `holder-${taxCode}@firm.example`;
    const data = Buffer.from(`Name,Tax code,E-mail\r\nHãng Thật,${taxCode},${address}`);
    const place = { organiserId: b.organiserId, fairId: b.fair.id };
    const by = { actorId: b.ownerId, language: 'vi' } as const;
    const { id } = await app.get(ImportPreview).of(place, { name: 'a.csv', data }, by);
    const how = { withoutFaulty: false };
    await app.transactions.run((tx) => app.get(ExhibitorImports).start(tx, place, id, how));
    await app.get(ExhibitorImports).goOn(id);
    const real = await register({ name: 'Hãng Thật', taxCode });
    expect((await ask(real)).status).toBe(202);
    const token = await tokenMailedTo(app, address);
    const stranger = await register({ name: 'Người Lạ', taxCode: newCode() });
    expect(codeOf(await confirm(stranger, token))).toEqual([404, 'identities.link-unknown']);
    expect((await stranger.client.post(`${real.path}/identity/confirmation`, { token })).status).toBe(404);
    expect((await identityOf(real)).state).toBe('unproven');
    expect((await confirm(real, token)).status).toBe(204);
    expect((await identityOf(real)).state).toBe('proven');
  });

  it('tells nobody whether an address is known, and is written once a day', async () => {
    const unknown = await register({ name: 'Chưa Ai Biết', taxCode: newCode() });
    const taxCode = newCode();
    const known = await register({ name: 'Có Người Biết', taxCode });
    await importList(await office(), [['Gõ Tay', taxCode]]);
    await app.database.manager.update(Organisation, { name: 'Gõ Tay', taxCode }, { email: 'x@firm.example' });
    const answers = async (firm: Firm) => [
      (await ask(firm)).status,
      codeOf(await ask(firm)),
      codeOf(await confirm(firm, 'x'.repeat(43))),
      Object.keys(await identityOf(firm)),
      (await identityOf(firm)).state,
    ];
    expect(await answers(unknown)).toEqual(await answers(known));
  });

  it('settles no dispute by itself', async () => {
    const taxCode = newCode();
    const b = await office();
    await importList(b, [['Hãng Thật', taxCode]]);
    const address = `holder-${taxCode}@firm.example`;
    await app.database.manager.update(Organisation, { name: 'Hãng Thật', taxCode }, { email: address });
    const real = await register({ name: 'Hãng Thật Tự Khai', taxCode });
    await register({ name: 'Kẻ Mạo Danh', taxCode });
    await apply(real, b);
    await ask(real);
    expect((await confirm(real, await tokenMailedTo(app, address))).status).toBe(204);
    expect((await identityOf(real)).state).toBe('disputed');
    const { body } = await b.client.get<{ sides: { letterConfirmedAt: string | null }[] }>(
      `${b.path}/identities/${real.id}`,
    );
    expect(body.sides.map(({ letterConfirmedAt }) => letterConfirmedAt !== null)).toEqual([true, false]);
  });

  it('is not written about a person’s number', async () => {
    const firm = await register({ name: 'Hộ', taxCode: newPersonalNumber(), kind: 'household' });
    expect(codeOf(await ask(firm))).toEqual([409, 'identities.no-letters']);
  });
});

describe('a proof', () => {
  it('is had by one organisation at most, whoever settles at the same time', async () => {
    const taxCode = newCode();
    const [one, other] = [await register({ name: 'Một', taxCode }), await register({ name: 'Hai', taxCode })];
    const [a, b] = [await office(), await office()];
    await apply(one, a);
    await apply(other, b);
    const settle = ({ client, path }: Office, { id: holderId }: Firm) =>
      client.post(`${path}/identities/${holderId}/settlement`, { holderId, reason: 'Đã đối chiếu' });
    await Promise.all([settle(a, one), settle(b, other), settle(a, one), settle(b, other)]);
    expect(await app.database.manager.countBy(IdentityProof, { code: taxCode })).toBe(1);
    const states = [(await identityOf(one)).state, (await identityOf(other)).state];
    expect(states.sort()).toEqual(['proven', 'refuted']);
  });

  it('of a person’s number counts with the organiser that checked it, and stops nobody elsewhere', async () => {
    const taxCode = newPersonalNumber();
    const [a, b] = [await office(), await office()];
    const stolen = await provenFirm({ name: 'Kẻ Mạo Danh', taxCode, kind: 'household' }, a);
    const real = await register({ name: 'Hộ Thật', taxCode, kind: 'household' });
    await apply(real, b);
    expect((await identityOf(real)).state).toBe('unproven');
    const path = `${b.path}/identities/${real.id}`;
    const seen = await b.client.get<{ state: string; sides: object[] }>(path);
    expect([seen.body.state, seen.body.sides.length]).toEqual(['unproven', 1]);
    expect((await b.client.post(`${path}/check`, { note: '' })).status).toBe(204);
    expect([(await identityOf(real)).state, (await identityOf(stolen)).state]).toEqual(['proven', 'proven']);
  });

  it('cannot be written twice for the same code', async () => {
    const taxCode = newCode();
    const [one, other] = [await register({ name: 'Một', taxCode }), await register({ name: 'Hai', taxCode })];
    const { organiserId, ownerId: actorId } = await office();
    const prove = (id: string) =>
      app.transactions.run(async (tx) => {
        const organisation = await tx.findOneByOrFail(Organisation, { id });
        await app.get(IdentityProofs).prove(tx, organisation, 'checked', { organiserId, actorId, note: '' });
      });
    await prove(one.id);
    await expect(prove(other.id)).rejects.toMatchObject({ code: 'identities.disputed' });
  });
});
