import { Contact } from '#lib/invitations';
import { contactFacts } from '../../factories/invitations.js';
import { makeOrganiser, PASSWORD } from '../../factories/people.js';
import { JsonClient } from './json-client.js';
import { openServices } from '../services.js';

const WRITERS = 8;

/** Clients that write one contact after the other and remember what was said of each. */
export class ContactWriters {
  private readonly client: JsonClient;
  private readonly acknowledged: string[] = [];
  /** How often which status was answered; 0: no answer. */
  readonly answers = new Map<number, number>();
  /** Refusals that did not say when to come back. */
  withoutWait = 0;
  /** When the last contact was taken, `performance.now()`. */
  takenAt = 0;
  private goesOn = true;
  private readonly writing: Promise<void>[] = [];
  private number = 0;

  private constructor(
    url: string,
    private readonly place: { organiserId: string; cookie: string },
  ) {
    this.client = new JsonClient(`${url}/api/v1`, WRITERS);
  }

  /** Signs an organiser in and begins to write. */
  static async start(url: string, environment: Record<string, string>): Promise<ContactWriters> {
    const services = await openServices(environment);
    const { id: organiserId, owner } = await makeOrganiser(services);
    await services.close();
    const client = new JsonClient(`${url}/api/v1`, 1);
    const body = { email: owner.email, password: PASSWORD };
    const { headers } = await client.send('POST', '/session', { body });
    client.close();
    const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const writers = new ContactWriters(url, { organiserId, cookie });
    for (let at = 0; at < WRITERS; at += 1) writers.writing.push(writers.write());
    return writers;
  }

  async stop(): Promise<void> {
    this.goesOn = false;
    await Promise.all(this.writing);
    this.client.close();
  }

  /** How many contacts were acknowledged, and how many of those are not there. */
  async reckon(environment: Record<string, string>): Promise<{ acknowledged: number; lost: number }> {
    const services = await openServices(environment);
    const there = await services.database.manager.find(Contact, { select: { id: true, email: true } });
    await services.close();
    const known = new Set(there.map(({ email }) => email));
    const lost = this.acknowledged.filter((email) => !known.has(email)).length;
    return { acknowledged: this.acknowledged.length, lost };
  }

  private async write(): Promise<void> {
    while (this.goesOn) {
      const contact = contactFacts({ email: `guest-${(this.number += 1)}@outage.example` });
      const status = await this.send(contact);
      this.answers.set(status, (this.answers.get(status) ?? 0) + 1);
      if (status === 201) {
        this.acknowledged.push(contact.email);
        this.takenAt = performance.now();
      }
      await new Promise((resolve) => setTimeout(resolve, status === 201 ? 20 : 200));
    }
  }

  private async send(contact: object): Promise<number> {
    const { organiserId, cookie } = this.place;
    try {
      const options = { body: contact, headers: { cookie } };
      const { status, headers } = await this.client.send(
        'POST',
        `/organisers/${organiserId}/contacts`,
        options,
      );
      if (status === 503 && headers['retry-after'] === undefined) this.withoutWait += 1;
      return status;
    } catch {
      return 0;
    }
  }
}
