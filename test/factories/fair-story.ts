import { type FairDetails } from '#lib/fairs';
import { Organisers } from '#lib/identity';
import { Campaign, CampaignSending, Invitation } from '#lib/invitations';
import { addTime, type Clock, DAY, newId } from '#lib/kernel';
import { Programmes } from '#lib/matchmaking';
import { Run } from '#lib/timetables';
import type { TestApp } from '../support/app.js';
import type { TestAnswer, TestClient } from '../support/test-client.js';
import { makeOrganisation, makeProduct } from './exhibitors.js';
import { fairDetails, makeExhibitor, planOf } from './fairs.js';
import { makeCampaign, makeContact } from './invitations.js';
import { makeParticipant } from './matchmaking.js';
import { makePair, type Pair } from './meetings.js';
import { makeOrganiser, PASSWORD } from './people.js';
import { RUN_OPTIONS } from './timetables.js';

/** How an attempt was answered: its status, or the code of its refusal. */
export const outcomeOf = ({ status, body }: TestAnswer<{ code?: string } | undefined>) =>
  body?.code ?? status;

export interface Applicant {
  path: string;
  productId: string;
  applicationId: string;
}

/** Where stories happen. */
export interface World {
  app: TestApp;
  clock: Clock;
}

type StoryFacts = [organiserId: string, owner: { id: string; email: string }, details: FairDetails];

/** A fair from its draft to long after, and everybody who has to do with it. */
export class FairStory<W extends World = World> {
  fairId = '';
  protected readonly booths: string[] = [];
  /** A buyer and an exhibitor of the matchmaking; the buyer's person stands for every other firm too, as signing in is slow. */
  protected pair!: Pair;
  private readonly sessions = new Map<string, { since: number; client: TestClient }>();

  constructor(
    protected readonly world: W,
    protected readonly organiserId: string,
    readonly owner: { id: string; email: string },
    protected readonly details: FairDetails,
  ) {}

  /** A draft with a plan and a matchmaking of one morning, the last. */
  static async begin<S extends FairStory<W>, W extends World>(
    this: new (world: W, ...facts: StoryFacts) => S,
    world: NoInfer<W>,
    dates: Partial<FairDetails>,
  ): Promise<S> {
    const { id, owner } = await makeOrganiser(world.app);
    const story = new this(world, id, owner, fairDetails(dates));
    await story.prepare();
    return story;
  }

  private async prepare(): Promise<void> {
    const { organiserId, details } = this;
    const organiser = await this.organiser();
    const made = await organiser.post<{ id: string }>(`/organisers/${organiserId}/fairs`, details);
    this.fairId = made.body.id;
    await organiser.put(`${this.office}/plan`, { plan: planOf(20) });
    const board = await organiser.get<{ halls: { booths: { id: string }[] }[] }>(
      `${this.office}/booth-board`,
    );
    this.booths.push(...board.body.halls[0]!.booths.map((booth) => booth.id));
    await makeContact(this.world.app, organiserId);
    await this.openMatchmaking();
  }

  get office(): string {
    return `/organisers/${this.organiserId}/fairs/${this.fairId}`;
  }

  organiser(): Promise<TestClient> {
    return this.signedIn(this.owner.email);
  }

  protected firm(): Promise<TestClient> {
    return this.signedIn(this.pair.buyer.email);
  }

  /** A session does not last from one border to the next. */
  protected async signedIn(email: string): Promise<TestClient> {
    const since = this.world.clock.now().getTime();
    const known = this.sessions.get(email);
    if (known?.since === since) return known.client;
    const client = known?.client ?? this.world.app.client();
    await client.signIn(email, PASSWORD);
    this.sessions.set(email, { since, client });
    return client;
  }

  /** Lets the firms' person speak for this one as well; below its routes of the fair. */
  private async ownPath(organisationId: string): Promise<string> {
    const { accountId } = this.pair.buyer;
    const place = { accountId, party: 'organisation', partyId: organisationId, role: 'manager' } as const;
    await this.world.app.transactions.run((tx) => this.world.app.get(Organisers).addMember(tx, place, null));
    return `/organisations/${organisationId}/fairs/${this.fairId}`;
  }

  async move(verb: string): Promise<unknown> {
    return outcomeOf(await (await this.organiser()).post(`${this.office}/state`, { verb }));
  }

  async phases(): Promise<(string | undefined)[]> {
    const organiser = await this.organiser();
    const shown = await this.world.app.client().get<{ phase: string }>(`/public/fairs/${this.details.slug}`);
    const own = await organiser.get<{ phase: string }>(this.office);
    const report = await organiser.get<{ fair: { phase: string } }>(`${this.office}/outcome`);
    return [...new Set([shown.body.phase, own.body.phase, report.body.fair.phase])];
  }

  /** What the calendar asks the organiser for. */
  async asked(): Promise<string[]> {
    return (await this.attention()).filter((kind) => kind.startsWith('fair-to-'));
  }

  /** All that waits for the organiser. */
  async attention(): Promise<string[]> {
    const organiser = await this.organiser();
    const { body } = await organiser.get<{ attention: { kind: string }[] }>(`${this.office}/dashboard`);
    return body.attention.map(({ kind }) => kind);
  }

  async applicant(): Promise<Applicant> {
    const { id: organisationId } = await makeOrganisation(this.world.app);
    const { id: productId } = await makeProduct(this.world.app, organisationId);
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
    const { organisationId } = await makeExhibitor(this.world.app, { fair, organiserId: this.organiserId });
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
    const { id: exhibitorId } = await makeExhibitor(this.world.app, { fair, organiserId: this.organiserId });
    const assignment = { exhibitorId, boothIds: [this.booths.shift()] };
    return outcomeOf(await (await this.organiser()).post(`${this.office}/booth-assignments`, assignment));
  }

  draftCampaign(replyBy = addTime(this.world.clock.now(), 365 * DAY)): Promise<string> {
    return makeCampaign(this.world.app, this.organiserId, this.fairId, { replyBy });
  }

  async sends(campaignId: string, deed: 'start' | 'resume' | 'reminders' = 'start'): Promise<unknown> {
    const organiser = await this.organiser();
    const path = `/organisers/${this.organiserId}/campaigns/${campaignId}`;
    return outcomeOf(await organiser.post(`${path}/${deed}`));
  }

  /** Whether its page offers to invite and to remind. */
  async takesReplies(campaignId: string): Promise<boolean> {
    const organiser = await this.organiser();
    const path = `/organisers/${this.organiserId}/campaigns/${campaignId}`;
    return (await organiser.get<{ takesReplies: boolean }>(path)).body.takesReplies;
  }

  /** The job of a campaign: what becomes of it, and how many it invites. */
  async writes(campaignId: string): Promise<unknown[]> {
    const { manager } = this.world.app.database;
    await this.world.app.get(CampaignSending).run(campaignId);
    const { state } = await manager.findOneByOrFail(Campaign, { id: campaignId });
    return [state, await manager.countBy(Invitation, { campaignId })];
  }

  async invitesExhibitors(): Promise<unknown> {
    const organiser = await this.organiser();
    return outcomeOf(await organiser.post(`${this.office}/exhibitor-accounts/invitations`));
  }

  async asksForMeeting(): Promise<unknown> {
    const { participant } = await makeParticipant(this.world.app, this.matchmaking, 'exhibitor');
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

  protected get matchmaking() {
    const { organiserId, fairId, owner } = this;
    return { organiserId, fairId, ownerEmail: owner.email, ownerId: owner.id };
  }

  private async openMatchmaking(): Promise<void> {
    const { organiserId, fairId, owner } = this;
    const by = { organiserId, fairId, actorId: owner.id };
    await this.world.app.transactions.run((tx) =>
      this.world.app.get(Programmes).save(tx, by, {
        state: 'opened',
        days: [{ day: this.details.endsOn, sessions: [{ start: '08:30', end: '11:00' }] }],
        ...{ slotMinutes: 20, pauseMinutes: 5, requestQuota: 30, answerDays: 7, groups: [] },
        tables: [{ number: 1 }],
      }),
    );
    this.pair = await makePair(this.world.app, this.matchmaking);
    await this.showTimetable();
  }

  /** A timetable that participants can say something about. */
  protected async showTimetable(): Promise<void> {
    const { organiserId, fairId, owner } = this;
    await this.world.app.database.manager.insert(Run, {
      ...{ id: newId(), organiserId, fairId, number: 1, state: 'finished', stage: 'provisional' },
      ...{ options: RUN_OPTIONS, createdBy: owner.id, createdAt: this.world.clock.now() },
    });
  }
}
