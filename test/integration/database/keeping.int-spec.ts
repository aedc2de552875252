import { DataSource } from 'typeorm';
import { schemas } from '#lib/assembly';
import { Account, MemberInvitation, Session } from '#lib/identity';
import { addTime, DAY, newId } from '#lib/kernel';
import { Keepings, keptTooLong, letGo } from '#platform/database';
import { makeAccount } from '../../factories/people.js';
import { startTestApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

const nameOf = (entity: unknown) => (entity as { name: string }).name;

/** The work of the offices and its record: nothing of it goes by itself. */
const FOR_GOOD = [
  ...['StoredEvent', 'Organiser', 'Membership', 'Organisation', 'UploadedFile'],
  ...['IdentityProof', 'IdentityRefutation', 'IdentityObjection'],
  ...['Festival', 'Edition', 'ProgrammeItem', 'ProgrammeRelease', 'Fair', 'BoothOrder'],
  ...['Application', 'Certificate', 'Exhibitor', 'ListingMatch', 'Product'],
  ...['Campaign', 'Contact', 'Invitation'],
  ...['Programme', 'Participant', 'Representative', 'Delegation', 'Interpreter', 'Need', 'Wish'],
  ...['MeetingRequest', 'Meeting', 'MeetingParty', 'Engagement', 'Outcome'],
  ...['Run', 'Entry', 'Change', 'Publication', 'TimetableComment'],
];
/** Goes with the row that it belongs to, is let go by the area's own task, or has one row for each of a few things. */
const ELSEWHERE = [
  ...['MemberInvitationLink', 'IdentityLetter', 'ExhibitorImport', 'ContactImport'],
  ...['BoothClaim', 'Place', 'RelayRefusal', 'Step'],
];

it('says of every table that grows with time when its rows go, or that they stay', () => {
  const kept = new Set(app.get(Keepings).all.map(({ entity }) => nameOf(entity)));
  const growing = app
    .get(DataSource)
    .entityMetadatas.filter(({ columns }) => columns.some(({ type }) => type === 'datetime'))
    .map(({ name }) => name);
  const decided = [...kept, ...FOR_GOOD, ...ELSEWHERE];
  expect(decided.toSorted()).toEqual(growing.toSorted());
  expect(schemas.flatMap(({ keepings = [] }) => keepings)).toHaveLength(app.get(Keepings).all.length);
});

it('asks for what is past in words that the database knows, for every keeping', async () => {
  for (const one of app.get(Keepings).all)
    expect(await keptTooLong(app.database.manager, one, new Date('2001-01-01T00:00:00Z'))).toEqual([]);
});

async function leaveBehind(): Promise<string> {
  const { manager } = app.database;
  const { id: accountId } = await makeAccount(app);
  const now = new Date();
  const at = { createdAt: now, expiresAt: addTime(now, DAY) };
  await manager.insert(Session, {
    id: newId(),
    accountId,
    tokenHash: newId(),
    userAgent: '',
    lastSeenAt: now,
    ...at,
  });
  await manager.insert('AccountLink', {
    id: newId(),
    accountId,
    purpose: 'verify-email',
    tokenHash: newId(),
    ...at,
  });
  await manager.insert('KnownBrowser', { id: newId(), accountId, markHash: newId(), lastUsedAt: now });
  await manager.insert(Account, {
    ...(await manager.findOneByOrFail(Account, { id: accountId })),
    id: newId(),
    email: `${newId()}@vidu.vn`,
    emailVerifiedAt: null,
  });
  return accountId;
}

it('lets go in its time what nobody needs, and nothing before', async () => {
  const { manager } = app.database;
  const accountId = await leaveBehind();
  const after = async (time: number) => {
    for (const one of app.get(Keepings).all) await letGo(manager, one, addTime(new Date(), time));
    return {
      sessions: await manager.countBy(Session, { accountId }),
      links: await manager.countBy('AccountLink', { accountId }),
      browsers: await manager.countBy('KnownBrowser', { accountId }),
      accounts: await manager.countBy(Account, {}),
      invitations: await manager.countBy(MemberInvitation, {}),
    };
  };
  const before = await manager.countBy(Account, {});
  expect(await after(0)).toMatchObject({ sessions: 1, links: 1, browsers: 1, accounts: before });
  expect(await after(2 * DAY)).toMatchObject({ sessions: 0, links: 1, browsers: 1, accounts: before });
  expect(await after(60 * DAY)).toMatchObject({ links: 0, accounts: before });
  expect(await after(800 * DAY)).toMatchObject({ browsers: 0, accounts: before - 1 });
  for (const one of app.get(Keepings).all)
    expect(await keptTooLong(manager, one, addTime(new Date(), 800 * DAY))).toEqual([]);
});
