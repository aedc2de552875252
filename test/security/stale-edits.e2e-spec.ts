import { Not } from 'typeorm';
import { ListingMatch } from '#lib/exhibitors';
import { Campaign } from '#lib/invitations';
import { dayAfter } from '#lib/kernel';
import { Meeting } from '#lib/matchmaking';
import { Publication } from '#lib/timetables';
import { type Operation, operationsOf } from '../support/api/contract.js';
import { type Ids, ownRequest } from '../support/api/own-request.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { ROLES, type Role } from './support/callers.js';
import { idsAs, roleFor } from './support/requests.js';
import { allRows, changesBetween } from './support/rows.js';
import type { World } from './support/world.js';
import { buildWorld } from './two-tenants.js';
import { SETUP } from './world/meetings.js';

jest.setTimeout(300_000);

const MOVES = /Moves_move$/;

let app: TestApp;
let world: World;
let operations: Operation[];
let edits: Operation[];
/** What moves everything is tried last: the bodies of the others name the days of the world. */
let moves: Operation[];
/** Of an exhibitor that the organiser itself has entered; what stands there is the organisation. */
let entered: Ids;
let coming: Date;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await buildWorld(app, 'ZZ-OWN-A');
  operations = operationsOf(app);
  const takingVersions = operations.filter(({ takesVersion }) => takesVersion);
  edits = takingVersions.filter(({ id }) => !MOVES.test(id));
  moves = takingVersions.filter(({ id }) => MOVES.test(id));
  const { manager } = app.database;
  // What is just being published keeps a fair where it is.
  await manager.update(Publication, { state: Not('failed') }, { state: 'announced' });
  const { fairId, exhibitorId, listedId } = await manager.findOneByOrFail(ListingMatch, {
    id: world.ids['listingId']!,
  });
  entered = { fairId, exhibitorId, listedId };
  coming = (await manager.findOneByOrFail(Meeting, { id: world.ids['meetingId']! })).slotStart;
});
afterAll(() => app.close());

/** What a body says that is sound by its schema but not for the rows of the world. */
const SOUND: Record<string, object> = {
  MatchmakingProgramme_save: {
    ...SETUP,
    ...{ videoTemplate: null, groups: [], barred: [], minimumMeetings: 0, maximumMeetings: null },
    tables: [1, 2].map((number) => ({ number, kind: 'table', hallId: null, participantId: null })),
  },
  OrganisationFairs_draft: { productIds: [] },
  Certificates_edit: { stars: 3 },
  Festivals_editEdition: { startsOn: '2099-11-20', endsOn: '2100-01-10' },
  Programme_editItem: { startsAt: '2099-11-20T01:00:00Z', endsAt: '2099-11-20T02:00:00Z' },
  Fairs_edit: { startsOn: '2099-11-20', endsOn: '2099-11-22' },
  Interpreters_setAway: { slots: ['2099-11-20T02:20:00Z'] },
  ParticipantPeople_setAway: { slots: ['2099-11-20T02:20:00Z'] },
  Representatives_setAway: { slots: ['2099-11-20T02:20:00Z'] },
};

let sent = 0;
/** Each move leads to a day of its own: to the day on which something begins already, it would be a repeat, which edits nothing. */
const soundFor = ({ id }: Operation): object | undefined =>
  MOVES.test(id) ? { firstDay: dayAfter('2099-11-27', (sent += 1)) } : SOUND[id];

type Answer = TestAnswer<{ code?: string; version?: number; errors?: { field: string }[] }>;

const idsFor = ({ id }: Operation, role: Role): Ids => ({
  ...idsAs(world, role),
  ...(id === 'Exhibitors_correct' && entered),
});

const send = (operation: Operation, role: Role, ifMatch?: string): Promise<Answer> => {
  const { url, body, headers } = ownRequest(operation, idsFor(operation, role));
  return world.callers[role].send<Answer['body']>(operation.method, url, {
    body: { ...(body as object), ...soundFor(operation) },
    headers: { ...headers, ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
  });
};

const tagOf = ({ headers }: Answer) => String(headers['etag']);
const isTaken = ({ status }: Answer) => status === 200 || status === 204;

/** What came of a meeting is said once it has begun; the programme is set up around meetings to come. */
async function timeMeeting(operation: Operation): Promise<void> {
  if (MOVES.test(operation.id)) return;
  const slotStart = operation.id === 'Meetings_recordOutcome' ? new Date('2026-01-05') : coming;
  await app.database.manager.update(Meeting, { id: world.ids['meetingId']! }, { slotStart });
}

/** A letter is edited as a draft, and corrected once it is out. */
async function sendCampaign({ id }: Operation): Promise<void> {
  const state = id === 'Campaigns_correct' ? 'paused' : 'drafted';
  await app.database.manager.update(Campaign, { id: world.ids['campaignId']! }, { state });
}

/** The first edit, by whoever of the world may make it. */
async function edited(operation: Operation): Promise<{ role: Role; answer: Answer }> {
  await timeMeeting(operation);
  await sendCampaign(operation);
  const refusals: string[] = [];
  for (const role of new Set([roleFor(operation), ...ROLES])) {
    const answer = await send(operation, role);
    if (isTaken(answer)) return { role, answer };
    refusals.push(`${role}: ${answer.text}`);
  }
  throw new Error(`Nobody of the world may ${operation.id}:\n${refusals.join('\n')}`);
}

/** What is wrong with how an operation takes edits; it has been edited by then, more than once. */
async function faultsOf(operation: Operation): Promise<string[]> {
  const { role, answer } = await edited(operation);
  const tag = tagOf(answer);
  const both = await Promise.all([send(operation, role, tag), send(operation, role, tag)]);
  const [taken, refused] = both.sort((a, b) => a.status - b.status);
  const before = await allRows(app);
  const late = await send(operation, role, tag);
  const unreadable = await send(operation, role, 'newest');
  const changes = changesBetween(before, await allRows(app));
  const any = await send(operation, role, `"0", ${tagOf(taken)}`);
  const checks: [string, boolean][] = [
    ['the first of two at once is taken, and says a new version', isTaken(taken) && tagOf(taken) !== tag],
    ['the second is refused', refused.status === 412 && refused.body.code === 'editing.stale'],
    [
      'who comes later is refused, and told the version that stands',
      late.status === 412 && `"${late.body.version}"` === tagOf(taken),
    ],
    [
      'what is no version is refused by name',
      unreadable.status === 422 && unreadable.body.errors?.[0]?.field === 'If-Match',
    ],
    ['neither of them has changed anything', changes.length === 0],
    ['the version that stands is taken, also as one of several', isTaken(any)],
    ['any version is taken for *', isTaken(await send(operation, role, '*'))],
  ];
  return checks.flatMap(([what, holds]) => (holds ? [] : [`${operation.id}: ${what}`]));
}

it('keeps the first of two edits made from one version and refuses the second, on every operation that takes a version', async () => {
  const faults: string[] = [];
  for (const operation of edits) faults.push(...(await faultsOf(operation)));
  expect(faults).toEqual([]);
  expect(edits.length).toBeGreaterThan(20);
});

/** Every object with an id and a version in an answer. */
function versionsIn(body: unknown): { id: string; version: number }[] {
  if (typeof body !== 'object' || body === null) return [];
  const { id, version } = body as { id?: unknown; version?: unknown };
  const own = typeof id === 'string' && typeof version === 'number' ? [{ id, version }] : [];
  return [...own, ...Object.values(body).flatMap(versionsIn)];
}

it('shows with everything that is edited by its id the version that an edit of it takes', async () => {
  const shown = new Map<string, Set<number>>();
  for (const operation of operations.filter(({ method, isPublic }) => method === 'GET' && !isPublic))
    for (const ids of [{}, entered]) {
      const role = roleFor(operation);
      const { url } = ownRequest(operation, { ...idsAs(world, role), ...ids });
      const { status, body } = await world.callers[role].send('GET', url);
      if (status === 200)
        for (const { id, version } of versionsIn(body))
          shown.set(id, (shown.get(id) ?? new Set()).add(version));
    }
  const different: string[] = [];
  for (const operation of edits.filter(({ path }) => path.endsWith('}'))) {
    const name = operation.id === 'Exhibitors_correct' ? 'listedId' : operation.pathParameters.at(-1)!;
    const id = idsFor(operation, roleFor(operation))[name]!;
    const versions = [...(shown.get(id) ?? [])];
    const { answer } = await edited(operation);
    if (versions.length !== 1 || `"${versions[0]! + 1}"` !== tagOf(answer))
      different.push(`${operation.id}: shown ${versions.join(', ')}, now ${tagOf(answer)}`);
  }
  expect(different).toEqual([]);
});

/** PUT that nobody's typed text is lost by, each with why. */
const ONE_SAYING: Record<string, string> = {
  AccountSettings_changePassword: 'asks for the password it replaces',
  Certificates_setDocument: 'a file that was chosen, in place of a file',
  Products_setPicture: 'a file that was chosen, in place of a file',
  Organisations_setLogo: 'a file that was chosen, in place of a file',
  OwnIdentity_setDocument: 'a file that was chosen, in place of a file',
  Desk_record: 'one answer: there, or missing',
  Plan_sayLate: 'one answer: so many minutes',
  MeetingChanges_setPinned: 'one answer: pinned, or not',
  TimetableBoard_pin: 'one answer: pinned, or not',
  TimetableBoard_place: 'a move of one entry',
  Participation_setFindable: 'one answer: to be found, or not',
  Participation_setTakingPart: 'one answer: takes part, or not',
  Participation_setUnavailable: 'one answer for one slot',
  Wishes_set: 'one answer about one participant',
};

it('takes a version on every PUT, but where it carries one answer only', () => {
  const without = operations.filter(({ method, takesVersion }) => method === 'PUT' && !takesVersion);
  expect(without.map(({ id }) => id).sort()).toEqual(Object.keys(ONE_SAYING).sort());
});

it('moves an edition and a fair once for two who saw the same version', async () => {
  await app.database.manager.update(Meeting, { id: world.ids['meetingId']! }, { slotStart: coming });
  const faults: string[] = [];
  for (const operation of moves) faults.push(...(await faultsOf(operation)));
  expect(faults).toEqual([]);
  expect(moves.map(({ id }) => id)).toEqual(['EditionMoves_move', 'FairMoves_move']);
});
