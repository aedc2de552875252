import type { Contestant, FairGround } from './fair-ground.js';
import type { JsonAnswer, JsonClient } from './json-client.js';

export interface HoldAnswer {
  id: string;
  numbers: string[];
  code: string;
  free?: string[];
}

/** The exhibitors' way to booths, over HTTP. */
export class BookingClients {
  constructor(
    readonly client: JsonClient,
    readonly ground: FairGround,
  ) {}

  hold(who: Contestant, boothIds: string[], key?: string): Promise<JsonAnswer<HoldAnswer>> {
    const headers = { cookie: who.cookie, ...(key !== undefined && { 'idempotency-key': key }) };
    return this.client.send('POST', `${this.path(who)}/booth-orders`, { body: { boothIds }, headers });
  }

  release(who: Contestant, orderId: string): Promise<JsonAnswer<unknown>> {
    const headers = { cookie: who.cookie };
    return this.client.send('DELETE', `${this.path(who)}/booth-orders/${orderId}`, { headers });
  }

  private path({ organisationId }: Contestant): string {
    return `/api/v1/organisations/${organisationId}/fairs/${this.ground.fairId}`;
  }
}

export interface Round {
  winners: number;
  /** 409 with the code of a taken booth and free ones named. */
  properLosers: number;
  serverErrors: number;
}

/**
 * All contestants want the same booth of a round at once; the winners give it back afterwards. Another one begins each time,
 * so that nobody wins more often than an exhibitor may hold.
 */
export async function contest(clients: BookingClients, number: number): Promise<Round> {
  const { boothIds, contestants: all } = clients.ground;
  const boothId = boothIds[number % boothIds.length]!;
  const first = number % all.length;
  const contestants = [...all.slice(first), ...all.slice(0, first)];
  const answers = await Promise.all(contestants.map((one) => clients.hold(one, [boothId])));
  const round = { winners: 0, properLosers: 0, serverErrors: 0 };
  for (const [at, { status, body }] of answers.entries()) {
    if (status === 201) {
      round.winners += 1;
      await clients.release(contestants[at]!, body.id);
    } else if (status >= 500) round.serverErrors += 1;
    else if (status === 409 && body.code === 'booths.already-taken' && (body.free?.length ?? 0) > 0)
      round.properLosers += 1;
  }
  return round;
}
