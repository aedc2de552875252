import { FAIR_VERBS } from '#lib/fairs';
import { instantAt } from '#lib/kernel';
import { MailboxMessage } from '#lib/notifications';
import { type Applicant, FairStory, outcomeOf, type World } from '../../../factories/fair-story.js';
import { campaignFacts, makeContact } from '../../../factories/invitations.js';
import { type MadeParticipant, makeParticipant, signedIn } from '../../../factories/matchmaking.js';
import { textOf } from '../../../factories/mails.js';
import { meet } from '../../../factories/meetings.js';
import { PASSWORD } from '../../../factories/people.js';
import { RUN_OPTIONS } from '../../../factories/timetables.js';
import type { WorkByHand } from '../../../support/work-by-hand.js';
import type { TestAnswer } from '../../../support/test-client.js';

export interface YearWorld extends World {
  work: WorkByHand;
}

type Answer = TestAnswer<{ code?: string } | undefined>;
const REFUSED = /^fairs\.(?:move-not-possible|over)$/;
const REPLY = { answer: 'accepted', plusOnes: 1, message: '' };
const SAID = { result: 'held', rating: 4, agreedMinor: null, expectedMinor: 5_000_000, currency: 'VND' };

/** A fair in the year of a moved clock: what people do goes through the API, after what their page offered. */
export class YearStory extends FairStory<YearWorld> {
  private readonly tokens = new Map<string, string>();
  private readonly client = this.world.app.client();
  private admitted: Applicant | undefined;
  private order = '';
  private request = '';
  private meetingId = '';
  private stranger!: MadeParticipant;

  readonly acts = {
    opens: () => this.move('open'),
    closes: () => this.move('close'),
    starts: () => this.move('start'),
    ends: () => this.move('end'),
    applies: () => this.applies(),
    isAccepted: () => this.isAccepted(),
    books: () => this.choosesBooth(),
    holds: () => this.holds(),
    confirms: () => this.confirms(),
    assigns: () => this.assignsBooth(),
    requests: () => this.requests(),
    answers: () => this.answers(),
    meets: () => this.meets(),
    records: () => this.records('first'),
    recordsAgain: () => this.records('second'),
    proposes: () => this.proposes(),
    comments: () => this.comments(),
    invites: () => this.invites(),
    replies: () => this.replies('guest'),
    repliesLate: () => this.replies('silent'),
    joins: () => this.joins(),
    campaigns: () => this.campaigns(),
  };

  /** Who reads mails. */
  people(): [string, string][] {
    const { buyer, exhibitor } = this.pair;
    return [
      [this.owner.email, 'office'],
      [buyer.email, 'buyer'],
      [exhibitor.email, 'partner'],
      [this.addressOf('guest'), 'guest'],
      [this.addressOf('silent'), 'silent guest'],
    ];
  }

  /** The phase that every screen says, what the organiser is offered, what waits there, and the exhibitor's next step. */
  async screens(): Promise<string> {
    const said = [...(await this.phases()), ...(await this.phasesOfOthers())];
    const phases = new Set(said.map((phase) => phase ?? 'hidden'));
    const { body } = await (await this.organiser()).get<{ verbs: string[] }>(this.office);
    const verbs = [...body.verbs, ...(await this.allowedAllTheSame(body.verbs))];
    const attention = await this.attention();
    return [[...phases], verbs, attention, [await this.step()]].map((part) => part.join(' ')).join(' | ');
  }

  /** Of the firm that was accepted. */
  private async step(): Promise<string> {
    if (!this.admitted) return '';
    return (await (await this.firm()).get<{ step: string }>(this.admitted.path)).body.step;
  }

  private async phasesOfOthers(): Promise<(string | undefined)[]> {
    const { buyer, exhibitor } = this.pair;
    const partner = await this.signedIn(exhibitor.email);
    const home = await partner.get<{ fair?: { phase: string } }>(exhibitor.path);
    const meetings = await (await this.firm()).get<{ phase: string }>(`${buyer.path}/matchmaking`);
    const token = this.tokens.get('guest');
    const letter =
      token && (await this.client.get<{ fair: { phase: string } }>(`/public/invitations/${token}`));
    return [home.body.fair?.phase, meetings.body.phase, ...(letter ? [letter.body.fair.phase] : [])];
  }

  /** What is not offered is refused, and changes nothing; gives what is not, with how it was answered. */
  private async allowedAllTheSame(offered: string[]): Promise<string[]> {
    const found: string[] = [];
    for (const verb of FAIR_VERBS.filter((one) => !offered.includes(one))) {
      const outcome = String(await this.move(verb));
      if (!REFUSED.test(outcome)) found.push(`${verb}: ${outcome}`);
    }
    return found;
  }

  private async applies(): Promise<unknown> {
    const applicant = await this.applicant();
    const [offered, outcome] = await this.handsIn(applicant);
    if (outcome === 200) this.admitted ??= applicant;
    return [offered, outcome];
  }

  private async isAccepted(): Promise<unknown> {
    const path = `${this.office}/applications/${this.admitted!.applicationId}/acceptance`;
    return outcomeOf(await (await this.organiser()).post(path, { note: '' }));
  }

  /** Without confirming: the hold ends by itself. */
  private async holds(): Promise<unknown> {
    const path = `${this.admitted!.path}/booth-orders`;
    const held = await (await this.firm()).post<{ id: string }>(path, { boothIds: [this.booths.shift()] });
    this.order = held.body.id;
    return outcomeOf(held as Answer);
  }

  private async confirms(): Promise<unknown> {
    const path = `${this.admitted!.path}/booth-orders/${this.order}/confirmation`;
    return outcomeOf(await (await this.firm()).post(path));
  }

  protected override showTimetable(): Promise<void> {
    return Promise.resolve();
  }

  /** The buyer asks somebody new. */
  private async requests(): Promise<unknown> {
    this.stranger = await makeParticipant(this.world.app, this.matchmaking, 'exhibitor');
    const wish = { participantId: this.stranger.participant.id, message: 'Tôm khô' };
    const { path } = this.pair.buyer;
    const client = await this.firm();
    const { body: place } = await client.get<{ takesRequests: boolean }>(`${path}/matchmaking`);
    const made = await client.post<{ id: string }>(`${path}/meeting-requests`, wish);
    if (made.status === 201) this.request = made.body.id;
    return [place.takesRequests, outcomeOf(made as Answer)];
  }

  private async answers(): Promise<unknown> {
    const client = await signedIn(this.world.app, this.stranger);
    const path = `${this.stranger.path}/meeting-requests/${this.request}/acceptance`;
    return outcomeOf(await client.post(path, { slotStart: this.slot('09:20') }));
  }

  /** On the last day, in the first slot. */
  private async meets(): Promise<unknown> {
    const meeting = await meet(this.world.app, this.pair, this.slot('08:30'));
    this.meetingId = meeting.id;
    return meeting.state;
  }

  private slot(time: string): Date {
    return instantAt(this.details.endsOn, time, this.details.timeZone);
  }

  private async records(survey: 'first' | 'second'): Promise<unknown> {
    const path = `${this.pair.buyer.path}/meetings/${this.meetingId}/outcome`;
    return outcomeOf(await (await this.firm()).put(path, { ...SAID, survey, nextStep: null }));
  }

  /** The organiser computes a timetable and shows it. */
  private async proposes(): Promise<unknown> {
    const organiser = await this.organiser();
    const { kind, seconds, seed, fairness } = RUN_OPTIONS;
    const options = { kind, seconds, seed, fairness, closedTableIds: [], absences: [] };
    const run = await organiser.post<{ id: string }>(`${this.office}/timetables`, options);
    await this.world.work.finish();
    const path = `${this.office}/timetables/${run.body.id}/publications`;
    return outcomeOf(await organiser.post(path, { kind: 'provisional' }));
  }

  /** A campaign whose deadline lies behind the fair, written but perhaps not delivered. */
  private async campaigns(): Promise<unknown> {
    const campaign = await this.draftCampaign().catch(({ code }: { code: string }) => ({ code }));
    if (typeof campaign === 'object') return campaign.code;
    return [await this.sends(campaign), ...(await this.writes(campaign))];
  }

  private addressOf = (who: string) => `${who}-of-${this.details.slug}@example.org`;

  /** Two guests by campaign, to answer within ten days and reminded after five. */
  private async invites(): Promise<unknown> {
    const { app, clock } = this.world;
    for (const who of ['guest', 'silent'])
      await makeContact(app, this.organiserId, { email: this.addressOf(who), tags: ['year'] });
    const organiser = await this.organiser();
    const inDays = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
    const campaign = await organiser.post<{ id: string }>(`/organisers/${this.organiserId}/campaigns`, {
      ...campaignFacts(this.fairId, { replyBy: inDays(10), remindAt: inDays(5) }),
      audience: { roles: [], tags: ['year'] },
    });
    const outcome = await this.sends(campaign.body.id);
    await this.world.work.finish();
    for (const who of ['guest', 'silent']) this.tokens.set(who, await this.tokenOf(who));
    return outcome;
  }

  private async tokenOf(who: string): Promise<string> {
    const toAddress = this.addressOf(who);
    const { manager } = this.world.app.database;
    const letter = await manager.findOneByOrFail(MailboxMessage, { toAddress });
    return /\/i\/([\w-]{43})/.exec(textOf(this.world.app, letter))![1]!;
  }

  /** Whether the page of the letter says that it is closed, and how a reply is answered. */
  private async replies(who: 'guest' | 'silent'): Promise<unknown> {
    const path = `/public/invitations/${this.tokens.get(who)!}`;
    const { body } = await this.client.get<{ closed: boolean }>(path);
    return [body.closed, outcomeOf(await this.client.post(`${path}/reply`, REPLY))];
  }

  private async joins(): Promise<unknown> {
    const firm = { password: PASSWORD, organisationName: 'Nordsee Import', country: 'DE', findable: true };
    const client = this.world.app.client();
    return outcomeOf(await client.post(`/public/invitations/${this.tokens.get('guest')!}/account`, firm));
  }
}
