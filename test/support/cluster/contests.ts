import { BoothHolds } from '#lib/booths';
import { Membership, Sessions } from '#lib/identity';
import { newId } from '#lib/kernel';
import { contactFacts, makeCampaign, makeContact, makeInvitingFair } from '../../factories/invitations.js';
import {
  FAIR_DAY,
  type MadeMatchmaking,
  makeMatchmaking,
  makeParticipant,
  type MadeParticipant,
} from '../../factories/matchmaking.js';
import { makeExhibitor, makeFair, type TestFair } from '../../factories/fairs.js';
import { makeMember, makeOrganiser, makeRepresentative } from '../../factories/people.js';
import type { TestApp } from '../app.js';

export interface ContestRequest {
  method: 'POST' | 'DELETE';
  path: string;
  body?: object;
  cookie: string;
}

/** Two requests of which a rule lets at most one through. */
export interface Contest {
  rule: string;
  requests: readonly [ContestRequest, ContestRequest];
  /** Where what was granted can be found by its id; nowhere for what creates nothing. */
  table?: string;
}

type Make = (app: TestApp, rounds: number) => Promise<Contest[]>;

/** A fair has so many booths for these, and a day so many slots. */
const MOST_AT_ONCE = 20;

/** So many contests of every rule that rests on what several rows say together, all in the database and none begun. */
export async function prepareContests(app: TestApp, rounds: number): Promise<Contest[]> {
  const all: Contest[] = [];
  for (let left = rounds; left > 0; left -= MOST_AT_ONCE)
    for (const make of [bookingContests, quotaContests, tableContests, organiserContests])
      all.push(...(await make(app, Math.min(left, MOST_AT_ONCE))));
  return mixed(all);
}

/** One of each rule after the other. */
function mixed(contests: readonly Contest[]): Contest[] {
  const seen = new Map<string, number>();
  const turns = contests.map((contest) => {
    const turn = seen.get(contest.rule) ?? 0;
    seen.set(contest.rule, turn + 1);
    return { contest, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ contest }) => contest);
}

const cookieOf = async (app: TestApp, accountId: string): Promise<string> =>
  `session=${await app.transactions.run((tx) => app.get(Sessions).open(tx, accountId))}`;

const bookingContests: Make = async (app, rounds) => {
  const fair = await makeFair(app, rounds * 5, { boothsPerExhibitor: 1 });
  const contests: Contest[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [one, other, wanted, given, chosen] = fair.booths.slice(round * 5).map(({ id }) => id);
    const [first, second, third, fourth] = await bookers(app, fair, 4);
    contests.push({
      rule: 'an exhibitor has one open hold',
      requests: [first!.holds(one!), first!.holds(other!)],
      table: 'booths_order',
    });
    contests.push({
      rule: 'a booth has one holder',
      requests: [second!.holds(wanted!), third!.holds(wanted!)],
      table: 'booths_order',
    });
    const orderId = await fourth!.hasHeld(given!);
    contests.push({
      rule: 'an exhibitor has no more booths than the fair allows',
      requests: [fourth!.confirms(orderId), fourth!.holds(chosen!)],
      table: 'booths_order',
    });
  }
  return contests;
};

interface Booker {
  holds(boothId: string): ContestRequest;
  /** Holds it now; gives the order. */
  hasHeld(boothId: string): Promise<string>;
  confirms(orderId: string): ContestRequest;
}

async function bookers(app: TestApp, fair: TestFair, count: number): Promise<Booker[]> {
  const all: Booker[] = [];
  for (let made = 0; made < count; made += 1) {
    const { organisationId } = await makeExhibitor(app, fair);
    const { id: accountId } = await makeRepresentative(app, organisationId);
    const cookie = await cookieOf(app, accountId);
    const path = `/organisations/${organisationId}/fairs/${fair.fair.id}/booth-orders`;
    const acting = { organisationId, fairId: fair.fair.id, actorId: accountId };
    all.push({
      holds: (boothId) => ({ method: 'POST', path, body: { boothIds: [boothId] }, cookie }),
      hasHeld: async (boothId) => {
        const { order } = await app.transactions.run((tx) => app.get(BoothHolds).hold(tx, acting, [boothId]));
        return order.id;
      },
      confirms: (orderId) => ({ method: 'POST', path: `${path}/${orderId}/confirmation`, cookie }),
    });
  }
  return all;
}

const twoAsked = async (app: TestApp, programme: MadeMatchmaking) =>
  [
    await makeParticipant(app, programme, 'exhibitor'),
    await makeParticipant(app, programme, 'exhibitor'),
  ] as const;

const quotaContests: Make = async (app, rounds) => {
  const programme = await makeMatchmaking(app, { requestQuota: 1 });
  const [first, second] = await twoAsked(app, programme);
  const contests: Contest[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const buyer = await makeParticipant(app, programme, 'buyer');
    const cookie = await cookieOf(app, buyer.accountId);
    contests.push({
      rule: 'a participant asks no more often than the quota',
      requests: [asks(buyer, cookie, first), asks(buyer, cookie, second)],
      table: 'matchmaking_request',
    });
  }
  return contests;
};

const asks = (from: MadeParticipant, cookie: string, to: MadeParticipant): ContestRequest => ({
  method: 'POST',
  path: `${from.path}/meeting-requests`,
  body: { participantId: to.participant.id, message: '' },
  cookie,
});

const tableContests: Make = async (app, rounds) => {
  const days = [{ day: FAIR_DAY, sessions: [{ start: '08:00', end: '08:20' }] }];
  const contests: Contest[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const programme = await makeMatchmaking(app, { acceptance: false, tables: 1, days });
    const [first, second] = await twoAsked(app, programme);
    const asking = async (to: MadeParticipant) => {
      const buyer = await makeParticipant(app, programme, 'buyer');
      return asks(buyer, await cookieOf(app, buyer.accountId), to);
    };
    contests.push({
      rule: 'a table has one meeting at a time, and nobody two',
      requests: [await asking(first), await asking(round % 2 ? second : first)],
      table: 'matchmaking_request',
    });
  }
  return contests;
};

const organiserContests: Make = async (app, rounds) => {
  const contests: Contest[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { id, owner } = await makeOrganiser(app);
    const second = await makeMember(app, id, 'owner');
    const cookies = [await cookieOf(app, owner.id), await cookieOf(app, second.id)] as const;
    const members = await app.database.manager.findBy(Membership, { partyId: id });
    const memberOf = (accountId: string) => members.find((member) => member.accountId === accountId)!.id;
    const campaign = await makeCampaign(app, id, await makeInvitingFair(app, id));
    await makeContact(app, id);
    const start = { method: 'POST' as const, path: `/organisers/${id}/campaigns/${campaign}/start` };
    const contact = {
      method: 'POST' as const,
      path: `/organisers/${id}/contacts`,
      body: contactFacts({ email: `twice-${newId()}@cluster.example` }),
    };
    contests.push(
      {
        rule: 'a campaign is sent once',
        requests: [
          { ...start, cookie: cookies[0] },
          { ...start, cookie: cookies[1] },
        ],
      },
      {
        rule: 'an address is one contact',
        requests: [
          { ...contact, cookie: cookies[0] },
          { ...contact, cookie: cookies[1] },
        ],
        table: 'invitations_contact',
      },
      {
        rule: 'an organiser keeps an owner',
        requests: [
          { method: 'DELETE', path: `/organisers/${id}/members/${memberOf(second.id)}`, cookie: cookies[0] },
          { method: 'DELETE', path: `/organisers/${id}/members/${memberOf(owner.id)}`, cookie: cookies[1] },
        ],
      },
    );
  }
  return contests;
};
