import { Organisers } from '#lib/identity';
import { Campaign, CampaignSending, Invitation } from '#lib/invitations';
import { addTime, DAY, FixedClock, newId } from '#lib/kernel';
import { Programmes } from '#lib/matchmaking';
import { Run } from '#lib/timetables';
import { makeOrganisation, makeProduct } from '../../factories/exhibitors.js';
import { fairDetails, makeExhibitor, planOf } from '../../factories/fairs.js';
import { makeCampaign, makeContact } from '../../factories/invitations.js';
import { makeParticipant } from '../../factories/matchmaking.js';
import { makePair, type Pair } from '../../factories/meetings.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import { RUN_OPTIONS } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import type { TestAnswer, TestClient } from '../../support/test-client.js';

jest.setTimeout(120_000);

const clock = new FixedClock(new Date('2031-01-01T00:00:00Z'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false, clock });
});
afterAll(() => app.close());

/** In Vietnam: its days begin on 26 March at 17:00 UTC, and are past on 28 March at 17:00 UTC. */
const DATES = {
  applicationsOpenAt: new Date('2031-02-01T02:00:00Z'),
  applicationsCloseAt: new Date('2031-03-01T10:00:00Z'),
  boothChoiceClosesAt: new Date('2031-03-20T10:00:00Z'),
  startsOn: '2031-03-27',
  endsOn: '2031-03-28',
};

/** The last instant before a border. */
const before = (border: string) => new Date(Date.parse(border) - 1).toISOString();

/** How an attempt was answered: its status, or the code of its refusal. */
const outcomeOf = ({ status, body }: TestAnswer<{ code?: string } | undefined>) => body?.code ?? status;

interface Applicant {
  path: string;
  productId: string;
  applicationId: string;
}

/** A fair from its draft to long after, and everybody who has to do with it. */
class Story {
  fairId = '';
  private readonly booths: string[] = [];
  /** A buyer and an exhibitor of the matchmaking; the buyer's person stands for every other firm too, as signing in is slow. */
  private pair!: Pair;
  private readonly sessions = new Map<string, { since: number; client: TestClient }>();

  private constructor(
    private readonly organiserId: string,
    private readonly owner: { id: string; email: string },
    private readonly slug: string,
  ) {}

  static async begin(): Promise<Story> {
    const { id, owner } = await makeOrganiser(app);
    const details = fairDetails(DATES);
    const story = new Story(id, owner, details.slug);
    const organiser = await story.organiser();
    const made = await organiser.post<{ id: string }>(`/organisers/${id}/fairs`, details);
    story.fairId = made.body.id;
    await organiser.put(`${story.office}/plan`, { plan: planOf(20) });
    const board = await organiser.get<{ halls: { booths: { id: string }[] }[] }>(
      `${story.office}/booth-board`,
    );
    story.booths.push(...board.body.halls[0]!.booths.map((booth) => booth.id));
    await makeContact(app, id);
    await story.openMatchmaking();
    return story;
  }

  get office(): string {
    return `/organisers/${this.organiserId}/fairs/${this.fairId}`;
  }

  organiser(): Promise<TestClient> {
    return this.signedIn(this.owner.email);
  }

  private firm(): Promise<TestClient> {
    return this.signedIn(this.pair.buyer.email);
  }

  /** A session does not last from one border to the next. */
  private async signedIn(email: string): Promise<TestClient> {
    const since = clock.now().getTime();
    const known = this.sessions.get(email);
    if (known?.since === since) return known.client;
    const client = await app.client().signIn(email, PASSWORD);
    this.sessions.set(email, { since, client });
    return client;
  }

  /** Lets the firms' person speak for this one as well; below its routes of the fair. */
  private async ownPath(organisationId: string): Promise<string> {
    const { accountId } = this.pair.buyer;
    const place = { accountId, party: 'organisation', partyId: organisationId, role: 'manager' } as const;
    await app.transactions.run((tx) => app.get(Organisers).addMember(tx, place, null));
    return `/organisations/${organisationId}/fairs/${this.fairId}`;
  }

  async move(verb: string): Promise<unknown> {
    return outcomeOf(await (await this.organiser()).post(`${this.office}/state`, { verb }));
  }

  async phases(): Promise<unknown[]> {
    const organiser = await this.organiser();
    const shown = await app.client().get<{ phase: string }>(`/public/fairs/${this.slug}`);
    const own = await organiser.get<{ phase: string }>(this.office);
    const report = await organiser.get<{ fair: { phase: string } }>(`${this.office}/outcome`);
    return [...new Set([shown.body.phase, own.body.phase, report.body.fair.phase])];
  }

  async asked(): Promise<string[]> {
    const { body } = await (
      await this.organiser()
    ).get<{ attention: { kind: string }[] }>(`${this.office}/dashboard`);
    return body.attention.map(({ kind }) => kind).filter((kind) => kind.startsWith('fair-to-'));
  }

  async applicant(): Promise<Applicant> {
    const { id: organisationId } = await makeOrganisation(app);
    const { id: productId } = await makeProduct(app, organisationId);
    return { path: await this.ownPath(organisationId), productId, applicationId: '' };
  }

  /** What it was allowed to do once it had written its application, and what came of handing it in. */
  async handsIn(applicant: Applicant): Promise<unknown[]> {
    const client = await this.firm();
    const application = `${applicant.path}/application`;
    const wish = { message: '', boothsWanted: 1, productIds: [applicant.productId], findable: null };
    const drafted = await client.put<{ id: string; allowed?: string[]; code?: string }>(application, wish);
    applicant.applicationId = drafted.body.id;
    const submitted = await client.post<{ code?: string }>(`${application}/submission`);
    return [drafted.body.allowed?.includes('submit') ?? outcomeOf(drafted), outcomeOf(submitted)];
  }

  /** The organiser gives an application back with a question. */
  async asksMore({ applicationId }: Applicant): Promise<unknown> {
    const question = `${this.office}/applications/${applicationId}/question`;
    return outcomeOf(await (await this.organiser()).post(question, { note: 'Gửi thêm ảnh' }));
  }

  /** An exhibitor without a booth holds one and confirms it; what its own page promised comes first. */
  async choosesBooth(): Promise<unknown[]> {
    const fair = { id: this.fairId } as Parameters<typeof makeExhibitor>[1]['fair'];
    const { organisationId } = await makeExhibitor(app, { fair, organiserId: this.organiserId });
    const own = await this.ownPath(organisationId);
    const client = await this.firm();
    const { body: board } = await client.get<{ takesBoothChoice: boolean }>(`${own}/booth-board`);
    const { body: home } = await client.get<{ step: string }>(own);
    const held = await client.post<{ id: string; code?: string }>(`${own}/booth-orders`, {
      boothIds: [this.booths.shift()],
    });
    if (held.status === 201) await client.post(`${own}/booth-orders/${held.body.id}/confirmation`);
    return [board.takesBoothChoice, home.step, outcomeOf(held)];
  }

  async assignsBooth(): Promise<unknown> {
    const fair = { id: this.fairId } as Parameters<typeof makeExhibitor>[1]['fair'];
    const { id: exhibitorId } = await makeExhibitor(app, { fair, organiserId: this.organiserId });
    const assignment = { exhibitorId, boothIds: [this.booths.shift()] };
    return outcomeOf(await (await this.organiser()).post(`${this.office}/booth-assignments`, assignment));
  }

  draftCampaign(): Promise<string> {
    const replyBy = addTime(clock.now(), 365 * DAY);
    return makeCampaign(app, this.organiserId, this.fairId, { replyBy });
  }

  async sends(campaignId: string): Promise<unknown> {
    const organiser = await this.organiser();
    const path = `/organisers/${this.organiserId}/campaigns/${campaignId}/start`;
    return outcomeOf(await organiser.post(path));
  }

  /** The job of a campaign: what becomes of it, and how many it invites. */
  async writes(campaignId: string): Promise<unknown[]> {
    const { manager } = app.database;
    await app.get(CampaignSending).run(campaignId);
    const { state } = await manager.findOneByOrFail(Campaign, { id: campaignId });
    return [state, await manager.countBy(Invitation, { campaignId })];
  }

  async invitesExhibitors(): Promise<unknown> {
    const organiser = await this.organiser();
    return outcomeOf(await organiser.post(`${this.office}/exhibitor-accounts/invitations`));
  }

  async asksForMeeting(): Promise<unknown> {
    const { participant } = await makeParticipant(app, this.matchmaking, 'exhibitor');
    const wish = { participantId: participant.id, message: 'Tôm khô' };
    const client = await this.firm();
    return outcomeOf(await client.post(`${this.pair.buyer.path}/meeting-requests`, wish));
  }

  /** Of the timetable that the organiser has shown its participants. */
  async comments(): Promise<unknown[]> {
    const client = await this.firm();
    const path = `${this.pair.buyer.path}/proposed-timetable`;
    const shown = await client.get<{ items: unknown[] }>(path);
    return [shown.body.items.length, outcomeOf(await client.post(`${path}/comments`, { text: 'Sớm quá' }))];
  }

  private get matchmaking() {
    const { organiserId, fairId, owner } = this;
    return { organiserId, fairId, ownerEmail: owner.email, ownerId: owner.id };
  }

  private async openMatchmaking(): Promise<void> {
    const { organiserId, fairId, owner } = this;
    const by = { organiserId, fairId, actorId: owner.id };
    await app.transactions.run((tx) =>
      app.get(Programmes).save(tx, by, {
        state: 'opened',
        days: [{ day: DATES.endsOn, sessions: [{ start: '08:30', end: '11:00' }] }],
        ...{ slotMinutes: 20, pauseMinutes: 5, requestQuota: 30, answerDays: 7, groups: [] },
        tables: [{ number: 1 }],
      }),
    );
    this.pair = await makePair(app, this.matchmaking);
    await app.database.manager.insert(Run, {
      ...{ id: newId(), organiserId, fairId, number: 1, state: 'finished', stage: 'provisional' },
      ...{ options: RUN_OPTIONS, createdBy: owner.id, createdAt: clock.now() },
    });
  }
}

const goTo = (instant: string) => clock.advance(Date.parse(instant) - clock.now().getTime());

it('answers everywhere alike in which phase a fair is, and lets happen what belongs to it', async () => {
  const story = await Story.begin();
  goTo(before('2031-01-31T17:00:00Z'));
  expect([await story.asked(), await story.phases()]).toEqual([[], [undefined, 'draft']]);
  goTo('2031-01-31T17:00:00Z');
  expect(await story.asked()).toEqual(['fair-to-open']);
  expect(await story.move('open')).toBe(200);

  const seen = async (instant: string) => {
    goTo(instant);
    const campaign = await story.draftCampaign().catch((error: { code: string }) => error.code);
    return {
      phase: await story.phases(),
      applies: await story.handsIn(await story.applicant()),
      booth: await story.choosesBooth(),
      assigned: await story.assignsBooth(),
      campaign: campaign.startsWith('fairs.') ? campaign : await story.sends(campaign),
      invitation: await story.invitesExhibitors(),
      meeting: await story.asksForMeeting(),
      comment: await story.comments(),
      asked: await story.asked(),
    };
  };
  const may = {
    booth: [true, 'choose-booth', 201],
    assigned: 201,
    campaign: 202,
    invitation: 204,
    meeting: 201,
    comment: [1, 204],
    asked: [],
  };
  const late = [false, 'applications.too-late'];
  const chosen = { booth: [false, 'nothing', 'booths.choice-closed'] };
  const over = 'fairs.over';

  const opens = '2031-02-01T02:00:00Z';
  const announced = { ...may, phase: ['announced'], applies: [false, 'applications.too-early'] };
  expect(await seen(before(opens))).toEqual(announced);
  const taking = { ...may, phase: ['applications'], applies: [true, 200] };
  expect(await seen(opens)).toEqual(taking);
  const closes = '2031-03-01T10:00:00Z';
  expect(await seen(before(closes))).toEqual(taking);
  const asked = await story.applicant();
  expect([await story.handsIn(asked), await story.asksMore(asked)]).toEqual([[true, 200], 200]);
  const preparing = { ...may, phase: ['preparation'], applies: late };
  expect(await seen(closes)).toEqual({ ...preparing, asked: ['fair-to-close'] });
  expect(await story.move('close')).toBe(200);
  const choiceEnds = '2031-03-20T10:00:00Z';
  expect(await seen(before(choiceEnds))).toEqual(preparing);
  expect(await seen(choiceEnds)).toEqual({ ...preparing, ...chosen });
  const begins = '2031-03-26T17:00:00Z';
  expect(await seen(before(begins))).toEqual({ ...preparing, ...chosen });
  const running = {
    ...{ ...preparing, ...chosen, phase: ['running'] },
    ...{ comment: [0, 'timetables.nothing-provisional'], asked: ['fair-to-start'] },
  };
  expect(await seen(begins)).toEqual(running);
  expect(await story.move('start')).toBe(200);
  // Whoever was asked for more can finish, and be asked again.
  expect([await story.handsIn(asked), await story.asksMore(asked)]).toEqual([[true, 200], 200]);
  const [waiting, begun] = [await story.draftCampaign(), await story.draftCampaign()];
  expect(await story.sends(begun)).toBe(202);
  const past = '2031-03-28T17:00:00Z';
  expect(await seen(before(past))).toEqual({ ...running, asked: [] });
  expect(await seen(past)).toEqual({
    ...{ phase: ['over'], applies: [over, 'http.not-found'], booth: [false, 'nothing', over] },
    ...{ assigned: over, campaign: over, invitation: over, meeting: over },
    ...{ comment: [0, 'timetables.nothing-provisional'], asked: ['fair-to-end'] },
  });
  // One that was begun in time invites nobody any more.
  expect(await story.writes(begun)).toEqual(['paused', 0]);
  expect([await story.sends(waiting), (await story.handsIn(asked))[1]]).toEqual([over, over]);
  expect(await story.move('end')).toBe(200);
  expect([await story.asked(), await story.phases()]).toEqual([[], ['over']]);
});
