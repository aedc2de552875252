import { fileForm } from '../api/file-form.js';
import { poll } from '../servers/poll.js';
import type { JsonClient } from './json-client.js';
import type { LargeWorld } from './large-world.js';

/** Work over thousands of rows that a person starts with one request. */
export interface LargeRun {
  what: string;
  /** Resolves when the last row is through. */
  work: () => Promise<void>;
}

const PATIENCE = 30 * 60_000;

/** An import of exhibitors and one of contacts of so many rows, letters and invitations to all of them, and a publication. */
export function largeRuns(
  client: JsonClient,
  { world, sessions, meetings }: LargeWorld,
  rows: number,
): LargeRun[] {
  const { organiserId, fairId } = world.ids;
  const owner = new Owner(client, `/api/v1/organisers/${organiserId}`, sessions.owner.pop()!);
  const other = new Owner(client, `/api/v1/organisers/${meetings.organiserId}`, meetings.cookie);
  const fair = `/fairs/${fairId}`;
  return [
    {
      what: `a preview and an import of ${rows} exhibitors`,
      work: () => importExhibitors(owner, fair, rows),
    },
    { what: `an import of ${rows} contacts`, work: () => importContacts(owner, rows) },
    { what: `the invitations of ${rows} exhibitors to accounts`, work: () => inviteExhibitors(owner, fair) },
    { what: 'the letters of a campaign to all contacts', work: () => sendCampaign(owner, fairId!) },
    {
      what: 'the publication of a timetable for 200 participants',
      work: () => publish(other, `/fairs/${meetings.fairId}/timetables/${meetings.runId}/publications`),
    },
  ];
}

/** The organiser's owner, who starts it all. */
class Owner {
  constructor(
    private readonly client: JsonClient,
    private readonly base: string,
    private readonly cookie: string,
  ) {}

  async send<T>(
    method: string,
    path: string,
    request: { body?: object | Buffer; headers?: Record<string, string> } = {},
  ): Promise<T> {
    const headers = { cookie: this.cookie, ...request.headers };
    const { status, body } = await this.client.send<T>(method, this.base + path, { ...request, headers });
    if (status >= 400) throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  upload<T>(path: string, name: string, text: string): Promise<T> {
    return this.send('POST', path, fileForm({ name, type: 'text/csv', data: Buffer.from(text) }));
  }

  /** Asks again and again until it is so. */
  async until<T>(path: string, what: string, isSo: (answer: T) => boolean): Promise<void> {
    const patience = { what, timeoutMs: PATIENCE, everyMs: 500 };
    await poll(patience, async () => isSo(await this.send<T>('GET', path)));
  }
}

const sheetOf = (title: string, rows: number, row: (at: number) => string) =>
  [title, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');

async function importExhibitors(owner: Owner, fair: string, rows: number): Promise<void> {
  const title = 'Tên đơn vị,Email,Tỉnh';
  const sheet = sheetOf(title, rows, (at) => `Cơ sở Tôm khô ${at},tom-${at}@example.vn,Cà Mau`);
  await throughPreview(owner, `${fair}/exhibitor-imports`, sheet, { withoutFaulty: true });
}

async function importContacts(owner: Owner, rows: number): Promise<void> {
  const title = 'Name,Organisation,E-mail,Country';
  const sheet = sheetOf(title, rows, (at) => `Guest ${at},House ${at},new-${at}@example.org,DE`);
  await throughPreview(owner, '/contact-imports', sheet);
}

interface ImportRun {
  id: string;
  state: string;
}

/** Uploads, looks, starts, and waits for the last row. */
async function throughPreview(owner: Owner, path: string, sheet: string, body?: object): Promise<void> {
  const { id } = await owner.upload<ImportRun>(path, 'sheet.csv', sheet);
  const is = (wanted: string) => (run: ImportRun) => run.state === wanted;
  await owner.until(`${path}/${id}`, 'The import has not been read', is('previewed'));
  await owner.send('POST', `${path}/${id}/start`, body && { body });
  await owner.until(`${path}/${id}`, 'The import is not over', is('done'));
}

interface AccountCounts {
  /** Exhibitors with an address who are not invited yet. */
  reachable: number;
}

async function inviteExhibitors(owner: Owner, fair: string): Promise<void> {
  await owner.send('POST', `${fair}/exhibitor-accounts/invitations`);
  await owner.until<AccountCounts>(
    `${fair}/exhibitor-accounts`,
    'Exhibitors are not invited yet',
    ({ reachable }) => reachable === 0,
  );
}

interface Campaign {
  sentAt: string | null;
  mails: { queued: number; sending: number };
}

async function sendCampaign(owner: Owner, fairId: string): Promise<void> {
  const text = (what: string) => ({ vi: `${what} {{guest}}` });
  const audience = { roles: [], tags: [] };
  const letter = {
    fairId,
    subject: text('Thư mời'),
    body: text('Kính gửi'),
    audience,
    replyBy: '2099-10-01T00:00:00Z',
  };
  const { id } = await owner.send<{ id: string }>('POST', '/campaigns', {
    body: { name: 'Everybody', ...letter },
  });
  await owner.send('POST', `/campaigns/${id}/start`);
  await owner.until<Campaign>(
    `/campaigns/${id}`,
    'Letters wait',
    ({ sentAt, mails }) => sentAt !== null && mails.queued + mails.sending === 0,
  );
}

async function publish(owner: Owner, path: string): Promise<void> {
  await owner.send('POST', path, { body: { kind: 'final' } });
  await owner.until<{ items: { state: string }[] }>(path, 'The timetable is not announced', ({ items }) =>
    items.every(({ state }) => state === 'announced'),
  );
}
