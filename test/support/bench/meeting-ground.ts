import { Sessions } from '#lib/identity';
import { Wishes } from '#lib/requests';
import { Runs, RunSolving } from '#lib/timetables';
import { type MadeParticipant, makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import type { TestApp } from '../app.js';

/** A participant with somebody signed in. */
export interface Caller {
  participantId: string;
  /** Below the routes of the organisation's fair. */
  path: string;
  cookie: string;
}

/** A fair whose participants book meetings and wish for others. */
export interface MeetingGround {
  organiserId: string;
  fairId: string;
  /** The owner's session. */
  cookie: string;
  buyers: Caller[];
  exhibitors: Caller[];
  /** Pairs for which no wish speaks, so that booking them is what a timetable does not do. */
  unwished: { buyer: Caller; exhibitor: Caller }[];
}

export interface MeetingGroundSize {
  buyers: number;
  exhibitors: number;
  tables: number;
  /** Exhibitors that each buyer wishes to meet. */
  wishes: number;
}

/** Two mornings and afternoons, participants of both sides, and wishes chosen by `random`. */
export async function prepareMeetings(
  app: TestApp,
  size: MeetingGroundSize,
  random: () => number,
): Promise<MeetingGround> {
  const fair = await makeMatchmaking(app, {
    tables: size.tables,
    acceptance: false,
    days: [
      {
        day: '2031-11-20',
        sessions: [
          { start: '08:00', end: '12:00' },
          { start: '13:00', end: '17:00' },
        ],
      },
    ],
  });
  const made = { buyers: [] as MadeParticipant[], exhibitors: [] as MadeParticipant[] };
  for (let at = 0; at < size.buyers; at += 1) made.buyers.push(await makeParticipant(app, fair, 'buyer'));
  for (let at = 0; at < size.exhibitors; at += 1)
    made.exhibitors.push(await makeParticipant(app, fair, 'exhibitor'));
  const callers = {
    buyers: await signIn(app, made.buyers),
    exhibitors: await signIn(app, made.exhibitors),
  };
  const unwished: MeetingGround['unwished'] = [];
  for (const [at, buyer] of made.buyers.entries()) {
    const order = shuffled(size.exhibitors, random);
    const wanted = new Map(
      order
        .slice(0, size.wishes)
        .map((index) => [made.exhibitors[index]!.participant.id, random() < 0.2 ? 'must' : 'want'] as const),
    );
    for (const [targetId, kind] of wanted)
      await app.transactions.run((tx) => app.get(Wishes).set(tx, buyer.participant, targetId, kind));
    for (const index of order.slice(size.wishes))
      unwished.push({ buyer: callers.buyers[at]!, exhibitor: callers.exhibitors[index]! });
  }
  const cookie = await cookieOf(app, fair.ownerId);
  return { organiserId: fair.organiserId, fairId: fair.fairId, cookie, ...callers, unwished };
}

/** Computes a timetable in this process; the id of the run. */
export async function computeRun(
  app: TestApp,
  { organiserId, fairId }: MeetingGround,
  seconds: number,
): Promise<string> {
  const options = { kind: 'full' as const, seed: 1, fairness: null, closedTableIds: [], absences: [] };
  const by = { organiserId, fairId, actorId: organiserId };
  const { id } = await app.transactions.run((tx) => app.get(Runs).start(tx, by, { ...options, seconds }));
  await app.get(RunSolving).solve(id);
  return id;
}

async function signIn(app: TestApp, made: readonly MadeParticipant[]): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (const { participant, accountId, path } of made)
    callers.push({ participantId: participant.id, path, cookie: await cookieOf(app, accountId) });
  return callers;
}

async function cookieOf(app: TestApp, accountId: string): Promise<string> {
  return `session=${await app.transactions.run((tx) => app.get(Sessions).open(tx, accountId))}`;
}

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
