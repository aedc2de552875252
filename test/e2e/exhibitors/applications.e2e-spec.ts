import { Exhibitor } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { MailDelivery } from '#lib/notifications';
import {
  makeOpenFair,
  makeOrganisation,
  makeProduct,
  makeSubmittedApplication,
} from '../../factories/exhibitors.js';
import { makeMember, makeOrganiser, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { formWith } from '../../support/upload.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

interface Problem {
  code: string;
  errors?: { field: string }[];
}
interface Application {
  id: string;
  state: string;
  allowed: string[];
  reviewNote: string | null;
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF');

/** An organiser with an open fair, and an organisation with its manager. */
async function scene(overrides: Partial<Fair> = {}) {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await makeOpenFair(app, organiserId, overrides);
  const organisation = await makeOrganisation(app);
  const manager = await makeRepresentative(app, organisation.id);
  return {
    organiserId,
    fair,
    organisation,
    manager,
    organiser: await app.client().signIn(owner.email, PASSWORD),
    exhibitor: await app.client().signIn(manager.email, PASSWORD),
    own: `/organisations/${organisation.id}/fairs/${fair.id}`,
    board: `/organisers/${organiserId}/fairs/${fair.id}/applications`,
  };
}

it('goes from the draft over a question to acceptance, and tells both sides', async () => {
  const { exhibitor, organiser, organisation, manager, fair, own, board } = await scene();
  const product = await makeProduct(app, organisation.id);
  const wish = { message: 'Xin tham gia', boothsWanted: 2, productIds: [product.id], findable: null };
  const draft = await exhibitor.put<Application>(`${own}/application`, wish);
  expect([draft.status, draft.body.state, draft.body.allowed]).toEqual([200, 'drafted', ['edit', 'submit']]);
  expect((await organiser.get<{ items: object[] }>(board)).body.items).toEqual([]);

  const submitted = await exhibitor.post<Application>(`${own}/application/submission`);
  expect(submitted.body.state).toBe('submitted');
  const list = await organiser.get<{ items: { id: string; productCount: number }[] }>(board);
  const [row] = list.body.items;
  expect(row).toMatchObject({ productCount: 1, organisationName: organisation.name });

  const asked = await organiser.post<Application>(`${board}/${row!.id}/question`, {
    note: 'Xin ảnh sản phẩm',
  });
  expect(asked.body).toMatchObject({ state: 'more-asked', reviewNote: 'Xin ảnh sản phẩm' });
  expect((await exhibitor.post(`${own}/application/submission`)).status).toBe(200);
  const accepted = await organiser.post<Application>(`${board}/${row!.id}/acceptance`, { note: '' });
  expect([accepted.status, accepted.body.state]).toEqual([200, 'accepted']);
  expect(await app.database.manager.countBy(Exhibitor, { fairId: fair.id })).toBe(1);

  const seen = await exhibitor.get<{ step: string; timeline: { name: string; note: string | null }[] }>(own);
  expect(seen.body.step).toBe('choose-booth');
  expect(seen.body.timeline.map(({ name, note }) => [name, note])).toEqual([
    ['application.submitted', null],
    ['application.more-asked', 'Xin ảnh sản phẩm'],
    ['application.submitted', null],
    ['application.accepted', null],
  ]);
  const mails = await app.database.manager.findBy(MailDelivery, { toAddress: manager.email });
  expect(mails.map(({ kind }) => kind).sort()).toEqual(['application.accepted', 'application.more-asked']);
  expect(await app.database.manager.countBy(MailDelivery, { kind: 'application.submitted' })).toBe(2);
});

it('says why an application cannot be submitted', async () => {
  const { exhibitor, organisation, own } = await scene();
  expect((await exhibitor.post(`${own}/application/submission`)).status).toBe(404);
  const product = await makeProduct(app, organisation.id);
  const foreign = await makeProduct(app, (await makeOrganisation(app)).id);
  const put = (change: object) =>
    exhibitor.put<Problem>(`${own}/application`, {
      message: '',
      boothsWanted: 1,
      productIds: [product.id],
      findable: null,
      ...change,
    });
  expect((await put({ productIds: [foreign.id] })).body.code).toBe('applications.strange-product');
  expect((await put({ boothsWanted: 0 })).body.errors?.[0]?.field).toBe('boothsWanted');
  await put({ productIds: [] });
  const submit = () => exhibitor.post<Problem>(`${own}/application/submission`);
  expect((await submit()).body.code).toBe('applications.no-products');
  await put({ boothsWanted: 3 });
  const tooMany = await submit();
  expect([tooMany.status, tooMany.body.errors?.[0]?.field]).toEqual([422, 'boothsWanted']);
});

it.each([
  [{ applicationsOpenAt: new Date(Date.now() + 60_000) }, 'applications.too-early'],
  [{ applicationsCloseAt: new Date(Date.now() - 60_000) }, 'applications.too-late'],
  [{ state: 'closed' as const }, 'applications.fair-not-open'],
])('keeps to the window of applications: %j', async (overrides, code) => {
  const { exhibitor, organisation, own } = await scene(overrides);
  const product = await makeProduct(app, organisation.id);
  const wish = { message: '', boothsWanted: 1, productIds: [product.id], findable: null };
  await exhibitor.put(`${own}/application`, wish);
  const answer = await exhibitor.post<Problem>(`${own}/application/submission`);
  expect([answer.status, answer.body.code]).toEqual([409, code]);
});

it('does not show a fair that is a draft', async () => {
  const { exhibitor, own } = await scene({ state: 'draft' });
  expect((await exhibitor.get(own)).status).toBe(404);
  const wish = { message: '', boothsWanted: 1, productIds: [], findable: null };
  expect((await exhibitor.put(`${own}/application`, wish)).status).toBe(404);
});

it('accepts once when two members of staff decide at the same moment', async () => {
  const { organiser, organisation, manager, fair, board } = await scene();
  const { id } = await makeSubmittedApplication(app, fair, organisation, manager.id);
  const answers = await Promise.all(
    [1, 2, 3].map(() => organiser.post(`${board}/${id}/acceptance`, { note: '' })),
  );
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
  expect(await app.database.manager.countBy(Exhibitor, { fairId: fair.id })).toBe(1);
});

it('wants a reason for a rejection, and lets it be taken back', async () => {
  const { organiser, organisation, manager, fair, board } = await scene();
  const { id } = await makeSubmittedApplication(app, fair, organisation, manager.id);
  const empty = await organiser.post<Problem>(`${board}/${id}/rejection`, { note: '  ' });
  expect([empty.status, empty.body.errors?.[0]?.field]).toEqual([422, 'note']);
  expect(
    (await organiser.post<Application>(`${board}/${id}/rejection`, { note: 'Hết chỗ' })).body.state,
  ).toBe('rejected');
  expect((await organiser.post<Application>(`${board}/${id}/acceptance`, { note: '' })).body.state).toBe(
    'accepted',
  );
});

it('withdraws, and starts again from the draft', async () => {
  const { exhibitor, organisation, manager, fair, own } = await scene();
  const { product } = await makeSubmittedApplication(app, fair, organisation, manager.id);
  expect((await exhibitor.post(`${own}/withdrawal`, { reason: '' })).status).toBe(204);
  expect((await exhibitor.post(`${own}/withdrawal`, { reason: '' })).status).toBe(409);
  const wish = { message: '', boothsWanted: 1, productIds: [product.id], findable: null };
  expect((await exhibitor.put<Application>(`${own}/application`, wish)).body.state).toBe('drafted');
  expect((await exhibitor.post<Application>(`${own}/application/submission`)).body.state).toBe('submitted');
});

it('counts by state and searches without accents', async () => {
  const { organiser, fair, board } = await scene();
  for (const name of ['Cua Năm Căn', 'Muối Bạc Liêu', 'Mật ong U Minh']) {
    const organisation = await makeOrganisation(app, { name });
    const { id: actorId } = await makeRepresentative(app, organisation.id);
    await makeSubmittedApplication(app, fair, organisation, actorId);
  }
  const counts = await organiser.get<object>(`${board}/counts`);
  expect(counts.body).toEqual({ submitted: 3, 'more-asked': 0, accepted: 0, rejected: 0, withdrawn: 0 });
  const found = await organiser.get<{ items: { organisationName: string }[] }>(`${board}?q=muoi%20bac`);
  expect(found.body.items.map(({ organisationName }) => organisationName)).toEqual(['Muối Bạc Liêu']);
  const first = await organiser.get<{ items: object[]; nextCursor: string }>(`${board}?limit=2`);
  const rest = await organiser.get<{ items: object[] }>(`${board}?limit=2&cursor=${first.body.nextCursor}`);
  expect([first.body.items.length, rest.body.items.length]).toEqual([2, 1]);
  expect((await organiser.get(`${board}?state=drafted`)).status).toBe(422);
  expect((await organiser.get<{ items: object[] }>(`${board}?q=%25`)).body.items).toHaveLength(3);
});

it('answers foreign ids with 404 and too small roles with 403', async () => {
  const a = await scene();
  const b = await scene();
  const { id } = await makeSubmittedApplication(app, a.fair, a.organisation, a.manager.id);
  const of = (organiserId: string, fairId: string) =>
    `/organisers/${organiserId}/fairs/${fairId}/applications/${id}`;
  expect((await b.organiser.get(of(a.organiserId, a.fair.id))).status).toBe(404);
  expect((await b.organiser.get(of(b.organiserId, a.fair.id))).status).toBe(404);
  expect((await b.organiser.get(of(b.organiserId, b.fair.id))).status).toBe(404);
  const decide = await b.organiser.post(`${of(b.organiserId, b.fair.id)}/acceptance`, { note: '' });
  expect(decide.status).toBe(404);
  expect((await b.exhibitor.get(a.own)).status).toBe(404);
  expect((await b.exhibitor.put(`${a.own}/application`, {})).status).toBe(404);
  const desk = await makeMember(app, a.organiserId, 'desk');
  const atDesk = await app.client().signIn(desk.email, PASSWORD);
  expect((await atDesk.get(`${a.board}/counts`)).status).toBe(200);
  expect((await atDesk.post(`${a.board}/${id}/acceptance`, { note: '' })).status).toBe(403);
  expect((await a.exhibitor.get(a.board)).status).toBe(404);
});

it('shows a document to its owner and to organisers it applied to, as an attachment', async () => {
  const { exhibitor, organiser, organiserId, organisation, manager, fair } = await scene();
  const product = await makeProduct(app, organisation.id);
  const products = `/organisations/${organisation.id}/products/${product.id}`;
  const certificate = await exhibitor.post<{ id: string; expiresOn: string }>(`${products}/certificates`, {
    kind: 'ocop',
    number: '01/QĐ',
    issuer: 'UBND tỉnh Cà Mau',
    stars: 4,
    issuedOn: '2026-02-01',
    expiresOn: null,
  });
  expect([certificate.status, certificate.body.expiresOn]).toEqual([201, '2029-02-01']);
  const upload = await exhibitor.send<{ documentId: string }>(
    'PUT',
    `/organisations/${organisation.id}/certificates/${certificate.body.id}/document`,
    formWith(PDF, 'Chứng nhận "OCOP".pdf'),
  );
  expect(upload.status).toBe(200);
  const { documentId } = upload.body;
  const mine = await exhibitor.get(`/organisations/${organisation.id}/documents/${documentId}`);
  expect(mine.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="/),
  });
  const theirs = `/organisers/${organiserId}/documents/${documentId}`;
  expect((await organiser.get(theirs)).status).toBe(404);
  await makeSubmittedApplication(app, fair, organisation, manager.id);
  expect((await organiser.get(theirs)).status).toBe(200);
  const trail = await organiser.get<{ items: object[] }>(
    `/organisers/${organiserId}/audit-entries?name=document.downloaded`,
  );
  expect(trail.body.items).toMatchObject([{ subjectId: documentId, data: { file: 'Chứng nhận' } }]);
  const steps = await organiser.get<{ items: object[] }>(
    `/organisers/${organiserId}/audit-entries?name=application.submitted`,
  );
  expect(steps.body.items).toMatchObject([{ about: organisation.name }]);
  expect((await app.client().get(`/public/pictures/${documentId}/large`)).status).toBe(404);
  const shown = await exhibitor.get<{ ocopStars: number }>(products);
  expect(shown.body.ocopStars).toBe(4);
});
