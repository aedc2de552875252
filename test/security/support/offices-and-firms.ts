import { ExhibitorImports, ImportPreview } from '#lib/exhibitors';
import type { Fair } from '#lib/fairs';
import { isDoubtfulTaxCode, Organisation } from '#lib/organisations';
import { makeOpenFair, makeSubmittedApplication } from '../../factories/exhibitors.js';
import { makeAccount, makeOrganiser, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import type { TestClient } from '../../support/test-client.js';
import { waitUntil } from '../../support/wait-until.js';
import { NO_MORE_FACTS } from '../../factories/bodies.js';

export let app: TestApp;

/** One application for all the stories of a file; nothing may be left broken by any. */
export function useOfficesAndFirms({ worker = true } = {}): void {
  beforeAll(async () => {
    app = await startTestApp({ worker, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  });
  afterEach(() => ensureNothingBroken(app));
  afterAll(() => app.close());
}

export interface Office {
  organiserId: string;
  ownerId: string;
  fair: Fair;
  client: TestClient;
  /** Of the organiser, and of its fair. */
  path: string;
  fairPath: string;
}

export interface Firm {
  id: string;
  managerId: string;
  email: string;
  client: TestClient;
  path: string;
}

export interface Line {
  id: string;
  organisation: { name: string; phone: string | null; email: string | null; representative: string | null };
  isEntered: boolean;
  identity: string;
}

let made = 0;
/** Ten digits that nobody has had yet, the last one fitting the others. */
export function newCode(): string {
  const nine = String(300_000_000 + (made += 1));
  const code = Array.from({ length: 10 }, (_, digit) => nine + digit).find((one) => !isDoubtfulTaxCode(one));
  return code ?? newCode();
}
export const newPersonalNumber = () => `0920950${String((made += 1)).padStart(5, '0')}`;
export const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string } | undefined)?.code,
];

export async function office(): Promise<Office> {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId);
  const client = await app.client().signIn(owner.email, PASSWORD);
  const path = `/organisers/${organiserId}`;
  return { organiserId, ownerId: owner.id, fair, client, path, fairPath: `${path}/fairs/${fair.id}` };
}

export const SECRETS = {
  phone: '0913 555 123',
  email: 'secret@firm.example',
  representative: 'Đặng Bí Mật',
  address: 'Số 7 đường Kín',
};

/** A firm that registered by itself, as anybody can. */
export async function register(facts: { name: string; taxCode: string; kind?: string }): Promise<Firm> {
  const { id: managerId, email } = await makeAccount(app);
  const client = await app.client().signIn(email, PASSWORD);
  const body = { kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, ...SECRETS, ...facts };
  const answer = await client.post<{ id: string }>('/organisations', body);
  expect(answer.status).toBe(201);
  const { id } = answer.body;
  return { id, managerId, email, client, path: `/organisations/${id}` };
}

/** Applies to a fair, so that its organiser sees the firm. */
export async function apply({ id, managerId }: Firm, { fair }: Office): Promise<string> {
  const organisation = await app.database.manager.findOneByOrFail(Organisation, { id });
  return (await makeSubmittedApplication(app, fair, organisation, managerId)).id;
}

/** A firm whose tax code an organiser has checked, and that exhibits at its fair. */
export async function provenFirm(
  facts: { name: string; taxCode: string; kind?: string },
  at?: Office,
): Promise<Firm> {
  const firm = await register(facts);
  const checking = at ?? (await office());
  const applicationId = await apply(firm, checking);
  const check = await checking.client.post(`${checking.path}/identities/${firm.id}/check`, {
    note: 'Đã xem giấy',
  });
  expect(check.status).toBe(204);
  const acceptance = `${checking.fairPath}/applications/${applicationId}/acceptance`;
  expect((await checking.client.post(acceptance, { note: '' })).status).toBe(200);
  return firm;
}

/** Imports a list and gives its rows as they were previewed, and the fair's exhibitors afterwards. */
export async function importList(
  { organiserId, ownerId, fair, client, fairPath }: Office,
  rows: [string, string][],
) {
  const lines = rows.map(([name, code]) => `${name},Hợp tác xã,${code},Khóm 9`);
  const data = Buffer.from(['Tên đơn vị,Loại hình,Mã số thuế,Địa chỉ', ...lines].join('\r\n'), 'utf8');
  const acting = { organiserId, fairId: fair.id, actorId: ownerId };
  const preview = await app.get(ImportPreview).of(acting, { name: 'a.csv', data }, 'vi');
  const { body } = await client.get<{ items: { state: string; problems: { code: string }[] }[] }>(
    `${fairPath}/exhibitor-imports/${preview.id}/rows`,
  );
  await app.transactions.run((tx) =>
    app.get(ExhibitorImports).start(tx, acting, preview.id, { withoutFaulty: false }),
  );
  await app.get(ExhibitorImports).goOn(preview.id);
  return body.items.map(({ state, problems }) => [state, problems.map(({ code }) => code)]);
}

export const exhibitorsOf = async ({ client, fairPath }: Office) =>
  (await client.get<{ items: Line[] }>(`${fairPath}/exhibitors`)).body.items;
export const listingsOf = async ({ client, path }: Firm) =>
  (await client.get<{ items: { id: string; listedName: string }[] }>(`${path}/listings`)).body.items;
export const identityOf = async ({ client, path }: Firm) =>
  (await client.get<{ state: string }>(`${path}/identity`)).body;

/** Everything that an organiser can read about its exhibitors, its trail and its mails, as text. */
export async function allThatReads({ client, path, fairPath }: Office): Promise<string> {
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

export const settled = (what: string, holds: () => Promise<boolean>) => waitUntil(what, holds, 60_000);
