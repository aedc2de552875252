import type { IncomingHttpHeaders } from 'node:http';
import { makeExhibitor, makeFair } from '../../factories/fairs.js';
import { makeRepresentative, PASSWORD } from '../../factories/people.js';
import { JsonClient } from './json-client.js';
import { openServices } from '../services.js';

const PAUSE_MS = 50;

export interface Person {
  email: string;
  /** Where they call from. */
  ip: string;
  boardPath: string;
}

/** How long it took each time, in milliseconds. */
export interface Times {
  logIn: number[];
  page: number[];
}

/** Exhibitors of one fair, each with an address of their own. */
export async function makePeople(environment: Record<string, string>, count: number): Promise<Person[]> {
  const services = await openServices(environment);
  const ground = await makeFair(services, 200);
  const people: Person[] = [];
  for (let at = 0; at < count; at += 1) {
    const { organisationId } = await makeExhibitor(services, ground);
    const { email } = await makeRepresentative(services, organisationId);
    const boardPath = `/organisations/${organisationId}/fairs/${ground.fair.id}/booth-board`;
    people.push({ email, ip: `198.51.100.${at + 1}`, boardPath });
  }
  await services.close();
  return people;
}

/** People who do what they may: one after the other signs in and opens the floor plan. */
export class HonestPeople {
  private readonly client: JsonClient;
  private turn = 0;

  constructor(
    url: string,
    private readonly people: readonly Person[],
  ) {
    this.client = new JsonClient(`${url}/api/v1`, 4);
  }

  close(): void {
    this.client.close();
  }

  async come(times: Times, seconds: number): Promise<void> {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      const { email, ip, boardPath } = this.people[(this.turn += 1) % this.people.length]!;
      const cookie = await timed(times.logIn, () => this.signIn(email, ip));
      await timed(times.page, () => this.ask('GET', boardPath, { ip, cookie }));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  /** Opens an account and gives the session's cookie; nobody has confirmed the address. */
  async signUp(email: string, ip: string): Promise<string> {
    const body = { email, password: PASSWORD, name: 'Lan', language: 'vi' };
    await this.ask('POST', '/accounts', { ip, body });
    return this.signIn(email, ip);
  }

  private async signIn(email: string, ip: string): Promise<string> {
    return cookieOf(await this.ask('POST', '/session', { ip, body: { email, password: PASSWORD } }));
  }

  private async ask(
    method: string,
    path: string,
    { ip, cookie = '', body }: { ip: string; cookie?: string; body?: object },
  ): Promise<IncomingHttpHeaders> {
    const headers = { 'x-forwarded-for': ip, cookie };
    const answer = await this.client.send(method, path, { headers, ...(body && { body }) });
    if (answer.status >= 400)
      throw new Error(`${method} ${path} of an honest person was answered ${answer.status}`);
    return answer.headers;
  }
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const result = await work();
  times.push(performance.now() - startedAt);
  return result;
}

const cookieOf = (headers: IncomingHttpHeaders) =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
