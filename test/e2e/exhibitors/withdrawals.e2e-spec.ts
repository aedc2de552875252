import { BoothClaim } from '#lib/booths';
import { Application, Exhibitor, Exhibitors, ListingMatch } from '#lib/exhibitors';
import { newId } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import { StoredEvent } from '#platform/events';
import {
  makeEnteredExhibitor,
  makeExhibitor,
  makeOrganisation,
  makeSubmittedApplication,
} from '../../factories/exhibitors.js';
import { makeFair, type TestFair } from '../../factories/fairs.js';
import { makeMember, makeRepresentative, PASSWORD } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';
import type { TestClient } from '../../support/test-client.js';
import { waitUntil } from '../../support/wait-until.js';

let app: TestApp;
let made: TestFair;
let organiser: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  made = await makeFair(app, 20);
  organiser = await app.client().signIn(made.owner.email, PASSWORD);
});
afterEach(() => ensureNothingBroken(app));
afterAll(() => app.close());

const REASON = 'Không đủ giấy chứng nhận an toàn thực phẩm';
const desk = () => `/organisers/${made.organiserId}/fairs/${made.fair.id}`;

interface Problem {
  code: string;
  errors?: { field: string }[];
}
interface Line {
  id: string;
  withdrawn: { by: string; reason: string | null } | null;
}
interface OwnFair {
  exhibitorId: string | null;
  step: string;
  withdrawn: Line['withdrawn'];
  application: { state: string; allowed: string[] } | null;
}

const listed = async (standing: 'present' | 'withdrawn') =>
  (await organiser.get<{ items: Line[] }>(`${desk()}/exhibitors?standing=${standing}`)).body.items;
const codeOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem).code];

/** An organisation that has applied. */
async function applicant() {
  const organisation = await makeOrganisation(app);
  const manager = await makeRepresentative(app, organisation.id);
  const { id } = await makeSubmittedApplication(app, made.fair, organisation, manager.id);
  const client = await app.client().signIn(manager.email, PASSWORD);
  const own = `/organisations/${organisation.id}/fairs/${made.fair.id}`;
  const mails = async () =>
    (await app.database.manager.findBy(MailDelivery, { toAddress: manager.email })).map(
      ({ kind, state }) => `${kind} ${state}`,
    );
  return {
    organisation,
    client,
    own,
    mails,
    applicationId: id,
    board: `${desk()}/applications/${id}`,
    fair: async () => (await client.get<OwnFair>(own)).body,
    exhibitor: () =>
      app.database.manager.findOneOrFail(Exhibitor, {
        where: { organisationId: organisation.id },
        withDeleted: true,
      }),
    participant: () => app.database.manager.findOneBy(Participant, { organisationId: organisation.id }),
  };
}
type Applicant = Awaited<ReturnType<typeof applicant>>;

/** An organisation that was accepted, takes part in the matchmaking and has a booth. */
async function withBooth(number: number): Promise<Applicant & { claims: () => Promise<number> }> {
  const who = await applicant();
  expect((await organiser.post(`${who.board}/acceptance`, { note: '' })).status).toBe(200);
  await waitUntil('it takes part in the matchmaking', async () => (await who.participant()) !== null);
  const exhibitorId = (await who.exhibitor()).id;
  const boothIds = [made.booths[number]!.id];
  expect((await organiser.post(`${desk()}/booth-assignments`, { exhibitorId, boothIds })).status).toBe(201);
  return { ...who, claims: () => app.database.manager.countBy(BoothClaim, { exhibitorId }) };
}

describe('an exhibitor whom the organiser withdraws', () => {
  it('loses booths and meetings, reads why, and is found on the list of those withdrawn', async () => {
    const who = await withBooth(0);
    const { id } = await who.exhibitor();
    const path = `${desk()}/exhibitors/${id}`;
    const without = await organiser.post<Problem>(`${path}/withdrawal`, { reason: ' ' });
    expect([without.body.code, without.body.errors?.[0]?.field]).toEqual([
      'withdrawals.reason-missing',
      'reason',
    ]);
    expect((await organiser.post(`${path}/withdrawal`, { reason: REASON })).status).toBe(204);

    await waitUntil('its booth is free', async () => (await who.claims()) === 0);
    await waitUntil('it has left', async () => (await who.participant())?.leftBy === 'withdrawal');
    expect((await listed('present')).map((line) => line.id)).not.toContain(id);
    const withdrawn = { by: 'organiser', reason: REASON };
    expect((await listed('withdrawn')).find((line) => line.id === id)?.withdrawn).toMatchObject(withdrawn);
    const own = await who.fair();
    expect(own).toMatchObject({ exhibitorId: null, step: 'nothing', withdrawn });
    expect(own.application?.state).toBe('rejected');
    expect(await who.mails()).toContain('exhibitor.withdrawn queued');
    const shown = await app
      .client()
      .get<{ items: { id: string }[] }>(`/public/fairs/${made.fair.slug}/exhibitors`);
    expect(shown.body.items.map((line) => line.id)).not.toContain(id);
    expect(codeOf(await organiser.post(`${path}/withdrawal`, { reason: REASON }))).toEqual([
      409,
      'withdrawals.already-withdrawn',
    ]);
    const boothIds = [made.booths[9]!.id];
    expect(
      codeOf(await organiser.post(`${desk()}/booth-assignments`, { exhibitorId: id, boothIds }))[1],
    ).toBe('booths.not-accepted');
    const rejoining = await who.client.put(`${who.own}/matchmaking/taking-part`, { takesPart: true });
    expect(codeOf(rejoining)[1]).toBe('matchmaking.not-taking-part');
  });

  it('shows why to those who decide and to its managers, and neither to the desk nor to its stand staff', async () => {
    const who = await withBooth(10);
    const { id } = await who.exhibitor();
    await organiser.post(`${desk()}/exhibitors/${id}/withdrawal`, { reason: REASON });
    const staff = await makeRepresentative(app, who.organisation.id, 'stand-staff');
    const helper = await makeMember(app, made.organiserId, 'desk');
    const [stand, door] = [
      await app.client().signIn(staff.email, PASSWORD),
      await app.client().signIn(helper.email, PASSWORD),
    ];
    const office = [
      `${desk()}/exhibitors?standing=withdrawn`,
      `${desk()}/exhibitors/${id}`,
      `${desk()}/applications`,
    ];
    const own = [who.own, who.own.slice(0, who.own.lastIndexOf('/'))];
    const tell = (client: TestClient, paths: readonly string[]) =>
      Promise.all(
        paths.map(async (path) => {
          const { status, text } = await client.get(path);
          return [status, text.includes(REASON)];
        }),
      );
    expect(await tell(organiser, office)).toEqual(office.map(() => [200, true]));
    expect(await tell(who.client, own)).toEqual(own.map(() => [200, true]));
    expect(await tell(door, office)).toEqual(office.map(() => [200, false]));
    expect(await tell(stand, own)).toEqual(own.map(() => [200, false]));
  });

  it('is put back by the organiser, as the same exhibitor, without the booth', async () => {
    const who = await withBooth(1);
    const { id } = await who.exhibitor();
    const path = `${desk()}/exhibitors/${id}/withdrawal`;
    expect(codeOf(await organiser.delete(path))).toEqual([409, 'withdrawals.not-withdrawn']);
    await organiser.post(path, { reason: REASON });
    await waitUntil('it has left', async () => (await who.participant())?.leftBy === 'withdrawal');
    expect((await organiser.delete(path)).status).toBe(204);
    await waitUntil('it is back', async () => (await who.participant())?.leftBy === null);
    const back = await who.exhibitor();
    expect([back.id, back.withdrawnAt, back.withdrawalReason]).toEqual([id, null, null]);
    expect(await who.fair()).toMatchObject({ exhibitorId: id, withdrawn: null, step: 'choose-booth' });
    expect((await who.fair()).application?.state).toBe('accepted');
  });

  it('may be one that was entered and has nobody to be told', async () => {
    const organisation = await makeOrganisation(app);
    const { id } = await makeExhibitor(app, made.fair, organisation);
    const path = `${desk()}/exhibitors/${id}/withdrawal`;
    expect((await organiser.post(path, { reason: REASON })).status).toBe(204);
    expect((await listed('withdrawn')).map((line) => line.id)).toContain(id);
    expect((await organiser.delete(path)).status).toBe(204);
    expect((await listed('present')).map((line) => line.id)).toContain(id);
    const events = await app.database.manager.findBy(StoredEvent, { subjectId: id });
    expect(events.map(({ name }) => name)).toEqual(['exhibitor.withdrawn', 'exhibitor.reinstated']);
  });
});

describe('an exhibitor that withdraws', () => {
  it('says why, tells the office, and comes back by its own application alone', async () => {
    const who = await withBooth(2);
    const { id } = await who.exhibitor();
    const without = await who.client.post<Problem>(`${who.own}/withdrawal`, { reason: '' });
    expect([without.body.code, without.body.errors?.[0]?.field]).toEqual([
      'withdrawals.reason-missing',
      'reason',
    ]);
    expect((await who.client.post(`${who.own}/withdrawal`, { reason: 'Mất mùa' })).status).toBe(204);
    await waitUntil('its booth is free', async () => (await who.claims()) === 0);
    expect(await who.fair()).toMatchObject({ withdrawn: { by: 'itself', reason: 'Mất mùa' }, step: 'apply' });
    const office = { toAddress: made.owner.email, kind: 'exhibitor.withdrew' };
    expect(await app.database.manager.countBy(MailDelivery, office)).toBe(1);
    expect(codeOf(await organiser.delete(`${desk()}/exhibitors/${id}/withdrawal`))).toEqual([
      409,
      'withdrawals.by-itself',
    ]);

    const { application } = await who.fair();
    expect(application).toMatchObject({ state: 'withdrawn', allowed: ['edit'] });
    const { productIds } = await app.database.manager.findOneByOrFail(Application, { id: who.applicationId });
    const wish = { message: '', boothsWanted: 1, productIds, findable: true };
    expect((await who.client.put(`${who.own}/application`, wish)).status).toBe(200);
    expect((await who.client.post(`${who.own}/application/submission`)).status).toBe(200);
    expect((await organiser.post(`${who.board}/acceptance`, { note: '' })).status).toBe(200);
    expect(await who.exhibitor()).toMatchObject({ id, withdrawnAt: null, withdrawnBy: null });
    await waitUntil('it is back', async () => (await who.participant())?.leftBy === null);
  });

  it('needs no reason for an application that nobody has accepted', async () => {
    const who = await applicant();
    expect((await who.client.post(`${who.own}/withdrawal`, { reason: '' })).status).toBe(204);
    expect((await who.fair()).application?.state).toBe('withdrawn');
    expect(codeOf(await who.client.post(`${who.own}/withdrawal`, { reason: '' }))).toEqual([
      409,
      'applications.wrong-state',
    ]);
  });
});

describe('who has withdrawn', () => {
  it('is put back by nobody, whatever its organiser had said before', async () => {
    const who = await withBooth(3);
    const { id } = await who.exhibitor();
    const path = `${desk()}/exhibitors/${id}/withdrawal`;
    await organiser.post(path, { reason: REASON });
    expect((await organiser.post(`${who.board}/question`, { note: 'Bổ sung giấy tờ' })).status).toBe(200);
    expect(codeOf(await organiser.delete(path))).toEqual([409, 'withdrawals.has-applied']);
    expect((await who.client.post(`${who.own}/withdrawal`, { reason: '' })).status).toBe(204);
    expect(codeOf(await organiser.delete(path))).toEqual([409, 'withdrawals.by-itself']);
    expect((await who.fair()).exhibitorId).toBeNull();
  });

  it('is not put back by an application that had been rejected before', async () => {
    const who = await applicant();
    const admission = {
      organiserId: made.organiserId,
      fairId: made.fair.id,
      organisationIds: [who.organisation.id],
    };
    await app.transactions.run((tx) => app.get(Exhibitors).admit(tx, admission));
    await organiser.post(`${who.board}/rejection`, { note: REASON });
    expect((await who.client.post(`${who.own}/withdrawal`, { reason: 'Mất mùa' })).status).toBe(204);
    const acceptance = await organiser.post(`${who.board}/acceptance`, { note: '' });
    expect(codeOf(acceptance)).toEqual([409, 'withdrawals.by-itself']);
    expect((await who.fair()).withdrawn).toMatchObject({ by: 'itself', reason: 'Mất mùa' });
  });

  it('is passed over where its entry waits for the yes of an applicant', async () => {
    const entered = await makeEnteredExhibitor(app, made.fair);
    const who = await applicant();
    const asked = { organiserId: made.organiserId, fairId: made.fair.id, exhibitorId: entered.id };
    const offered = { listedId: entered.organisation.id, organisationId: who.organisation.id };
    const nothing = { answeredAt: null, answeredBy: null, reason: null };
    await app.database.manager.insert(ListingMatch, {
      ...{ id: newId(), ...asked, ...offered, ...nothing },
      ...{ state: 'offered', offeredAt: new Date() },
    });
    await organiser.post(`${desk()}/exhibitors/${entered.id}/withdrawal`, { reason: REASON });
    expect((await organiser.post(`${who.board}/acceptance`, { note: '' })).status).toBe(200);
    expect((await who.fair()).exhibitorId).not.toBe(entered.id);
  });
});

describe('a click on "accept"', () => {
  it('is undone before anybody is told', async () => {
    const who = await applicant();
    const accepted = await organiser.post<{ allowed: string[] }>(`${who.board}/acceptance`, { note: '' });
    expect(accepted.body.allowed).toContain('undo');
    const undone = await organiser.delete<{ state: string }>(`${who.board}/acceptance`);
    expect([undone.status, undone.body.state]).toEqual([200, 'submitted']);
    expect(await who.mails()).toEqual(['application.accepted dropped']);
    const left = { exhibitorId: null, withdrawn: null, application: { state: 'submitted' } };
    expect(await who.fair()).toMatchObject(left);
    expect(codeOf(await organiser.delete(`${who.board}/acceptance`))[0]).toBe(409);
    expect((await organiser.post(`${who.board}/acceptance`, { note: '' })).status).toBe(200);
    expect((await who.fair()).exhibitorId).not.toBeNull();
  });

  it('is undone by a reason once they may have been told', async () => {
    const who = await applicant();
    await organiser.post(`${who.board}/acceptance`, { note: '' });
    const { manager } = app.database;
    const aMinuteAgo = new Date(Date.now() - 60_000);
    await manager.update(Application, { id: who.applicationId }, { reviewedAt: aMinuteAgo });
    expect(codeOf(await organiser.delete(`${who.board}/acceptance`))).toEqual([
      409,
      'applications.too-late-to-undo',
    ]);
    const rejected = await organiser.post<{ state: string }>(`${who.board}/rejection`, { note: REASON });
    expect([rejected.status, rejected.body.state]).toEqual([200, 'rejected']);
    expect((await who.fair()).withdrawn).toMatchObject({ by: 'organiser', reason: REASON });
  });
});
