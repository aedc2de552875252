import { MailDelivery } from '#lib/notifications';
import { IdentityProof, Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOpenFair } from '../factories/exhibitors.js';
import { REASON, settle, show } from './support/disputes.js';
import {
  app,
  apply,
  codeOf,
  exhibitorsOf,
  type Firm,
  identityOf,
  importList,
  listingsOf,
  newCode,
  office,
  type Office,
  provenFirm,
  register,
  SECRETS,
  settled,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

interface Seen {
  state: string;
  sides: { organisationId: string; name: string; proof: { formerName: string | null } | null }[];
  othersClaim: boolean;
  isProvenElsewhere: boolean;
  objections: { organiser: object; reason: string }[];
}

const seenBy = ({ client, path }: Office, { id }: Firm) => client.get<Seen>(`${path}/identities/${id}`);
const check = ({ client, path }: Office, { id }: Firm) =>
  client.post(`${path}/identities/${id}/check`, { note: 'Đã xem giấy' });
const edit = ({ client, path }: Firm, profile: object) =>
  client.put(path, { name: 'Hãng', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, ...profile });
const stateAt = async (at: Office, firm: Firm) => (await seenBy(at, firm)).body.state;
const trailOf = ({ organiserId }: Office, name: string) =>
  app.database.manager.findBy(StoredEvent, { organiserId, name });

/** An organiser that proved a firm and has entered it for its next fair; another one, to which a friend applies as that firm. */
async function insider() {
  const taxCode = newCode();
  const a = await office();
  const real = await provenFirm({ name: 'Hãng Thật', taxCode }, a);
  await show(real);
  const fair = await makeOpenFair(app, a.organiserId);
  const next = { ...a, fair, fairPath: `${a.path}/fairs/${fair.id}` };
  await importList(next, [['Hãng Thật', taxCode]]);
  await settled('the firm is asked', async () => (await listingsOf(real)).length === 1);
  const b = await office();
  const friend = await register({ name: 'Người Nhà', taxCode });
  await show(friend);
  await apply(friend, b);
  return { taxCode, a, next, real, b, friend };
}

describe('somebody who works for another organiser', () => {
  it('takes a firm that one organiser has proven neither its code nor its booth', async () => {
    const { taxCode, a, next, real, b, friend } = await insider();
    expect((await settle(b, friend, friend)).status).toBe(204);
    const [proof, ...more] = await app.database.manager.findBy(IdentityProof, { code: taxCode });
    expect([proof!.organisationId, proof!.organiserId, more.length]).toEqual([real.id, a.organiserId, 0]);
    expect([(await identityOf(real)).state, (await identityOf(friend)).state]).toEqual([
      'disputed',
      'disputed',
    ]);
    expect(await listingsOf(friend)).toEqual([]);
    const [listing] = await listingsOf(real);
    expect((await real.client.post(`${real.path}/listings/${listing!.id}/confirmation`)).status).toBe(204);
    expect((await exhibitorsOf(next)).map(({ organisation }) => organisation.name)).toEqual(['Hãng Thật']);
    expect(await app.database.manager.countBy(MailDelivery, { kind: 'identity.settled' })).toBe(0);
  });

  it('opens a dispute with whoever proved it: in its list, in its trail and by a mail that does not name the friend', async () => {
    const { a, real, b, friend } = await insider();
    await settle(b, friend, friend);
    await settle(b, friend, friend);
    const { objections, state, sides } = (await seenBy(a, real)).body;
    expect([objections.map(({ reason }) => reason), state]).toEqual([[REASON], 'disputed']);
    expect(sides.map(({ name }) => name)).toEqual(['Hãng Thật']);
    const disputes = await a.client.get<{ items: { name: string }[] }>(`${a.path}/identity-disputes`);
    expect(disputes.body.items.map(({ name }) => name)).toEqual(['Hãng Thật']);
    const mails = await app.database.manager.findBy(MailDelivery, {
      kind: 'identity.objected',
      organiserId: a.organiserId,
    });
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).not.toContain('Người Nhà');
    const subjects = async (at: Office) =>
      (await trailOf(at, 'identity.objected')).map(({ subjectId }) => subjectId);
    expect([await subjects(a), await subjects(b)]).toEqual([[real.id], [friend.id]]);
    expect((await settle(a, real, real)).status).toBe(204);
    expect([(await seenBy(a, real)).body.objections, await stateAt(a, real)]).toEqual([[], 'proven']);
    expect((await identityOf(friend)).state).toBe('refuted');
  });

  it('is the one who settles it once the organiser that proved it has taken that back', async () => {
    const { a, real, b, friend } = await insider();
    const path = `${a.path}/identities/${real.id}/check-withdrawal`;
    expect((await a.client.post(path, { reason: 'Giấy giả' })).status).toBe(204);
    expect((await settle(b, friend, friend)).status).toBe(204);
    expect((await identityOf(friend)).state).toBe('proven');
  });

  it('may find for whom the other one has proven it, and makes the proof its own by that as little', async () => {
    const { a, real, b, friend } = await insider();
    await apply(real, b);
    expect((await settle(b, friend, real)).status).toBe(204);
    const proofs = await app.database.manager.findBy(IdentityProof, { organisationId: real.id });
    expect(proofs.map(({ organiserId }) => organiserId)).toEqual([a.organiserId]);
    expect((await identityOf(friend)).state).toBe('refuted');
  });

  it('learns of a firm that does not show itself no more than that somebody claims the code', async () => {
    const { real, b, friend } = await insider();
    const { proofDocumentId } = await app.database.manager.findOneByOrFail(Organisation, { id: real.id });
    const { body, text } = await seenBy(b, friend);
    expect(body).toMatchObject({ state: 'disputed', othersClaim: true, isProvenElsewhere: true });
    expect(body.sides.map(({ organisationId }) => organisationId)).toEqual([friend.id]);
    for (const secret of ['Hãng Thật', real.id, proofDocumentId!, SECRETS.phone, real.email])
      expect(text).not.toContain(secret);
    expect((await b.client.get(`${b.path}/documents/${proofDocumentId}`)).status).toBe(404);
    expect(codeOf(await settle(b, friend, real))).toEqual([422, 'identities.not-a-side']);
    await apply(real, b);
    expect((await b.client.get(`${b.path}/documents/${proofDocumentId}`)).status).toBe(200);
    expect((await seenBy(b, friend)).body).toMatchObject({ othersClaim: false, isProvenElsewhere: true });
  });
});

describe('a settlement', () => {
  it('comes after a mail to both, also where they have only applied with one code', async () => {
    const taxCode = newCode();
    const b = await office();
    const firms = [await register({ name: 'Một', taxCode }), await register({ name: 'Hai', taxCode })];
    for (const firm of firms) {
      await apply(firm, b);
      await apply(firm, await office());
    }
    const told = ({ email }: Firm) =>
      app.database.manager.countBy(MailDelivery, { kind: 'identity.disputed', toAddress: email });
    await settled('both are told, once', async () =>
      (await Promise.all(firms.map(told))).every((count) => count === 1),
    );
  });

  it('is in the trail of every organiser with whom a side exhibits, without whose it was', async () => {
    const taxCode = newCode();
    const [a, b] = [await office(), await office()];
    const other = await register({ name: 'Hãng Kia', taxCode });
    const applicationId = await apply(other, a);
    await a.client.post(`${a.fairPath}/applications/${applicationId}/acceptance`, { note: '' });
    const real = await register({ name: 'Hãng Thật', taxCode });
    await Promise.all([show(other), show(real), apply(real, b)]);
    await settled('both have been told before', async () => {
      const told = await app.database.manager.findBy(MailDelivery, { kind: 'identity.disputed' });
      return [other, real].every(({ email }) => told.some(({ toAddress }) => toAddress === email));
    });
    expect((await settle(b, real, real)).status).toBe(204);
    const events = await trailOf(a, 'identity.settled');
    expect(events.map(({ subjectId, actorId, data }) => [subjectId, actorId, data])).toEqual([
      [other.id, null, { verdict: 'refuted', reason: REASON }],
    ]);
    expect(await trailOf(b, 'identity.settled')).toHaveLength(2);
  });
});

describe('a firm that has shown itself to an organiser', () => {
  interface Page {
    isShown: boolean;
    identity: string;
    products: object[];
    message: string;
  }

  it.each(['withdrawal', 'rejection'])('shows no more of itself after a %s', async (end) => {
    const b = await office();
    const firm = await register({ name: 'Rút Lui', taxCode: newCode() });
    const applicationId = await apply(firm, b);
    await show(firm);
    const { proofDocumentId } = await app.database.manager.findOneByOrFail(Organisation, { id: firm.id });
    const path = `${b.fairPath}/applications/${applicationId}`;
    const page = () => b.client.get<Page>(path);
    expect((await page()).body).toMatchObject({ isShown: true, identity: 'unproven' });
    const ended =
      end === 'withdrawal'
        ? await firm.client.post(`${firm.path}/fairs/${b.fair.id}/withdrawal`, { reason: '' })
        : await b.client.post(`${path}/rejection`, { note: 'Hết chỗ' });
    expect(ended.status).toBe(end === 'withdrawal' ? 204 : 200);
    const phone = '0987 654 321';
    await edit(firm, { name: 'Rút Lui', phone, email: 'moi@rut.example', representative: 'Người Mới' });
    const { body, text } = await page();
    expect([body.isShown, body.identity, body.products]).toEqual([false, 'none', []]);
    expect(text).not.toMatch(/987654321|moi@rut|Người Mới/);
    const answers = [
      await seenBy(b, firm),
      await check(b, firm),
      await settle(b, firm, firm),
      await b.client.get(`${b.path}/documents/${proofDocumentId}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

describe('an outsider who registers with the code of another firm', () => {
  it('puts nothing in dispute that is proven, and keeps nothing from being checked or proven by letter', async () => {
    const [proven, fresh] = [newCode(), newCode()];
    const a = await office();
    const real = await provenFirm({ name: 'Hãng Thật', taxCode: proven }, a);
    const newcomer = await register({ name: 'Mới', taxCode: fresh });
    await apply(newcomer, a);
    for (const taxCode of [proven, fresh]) await register({ name: 'Phá', taxCode });
    expect([await stateAt(a, real), await stateAt(a, newcomer)]).toEqual(['proven', 'unproven']);
    expect((await exhibitorsOf(a)).map(({ identity }) => identity)).toEqual(['proven']);
    expect((await a.client.get(`${a.path}/identity-disputes`)).body).toMatchObject({ items: [] });
    expect((await check(a, newcomer)).status).toBe(204);
    expect(codeOf(await settle(a, real, real))).toEqual([409, 'identities.not-disputed']);
  });

  it('stays refuted in whatever else the same person registers, before and after', async () => {
    const taxCode = newCode();
    const a = await office();
    const real = await provenFirm({ name: 'Hãng Thật', taxCode }, a);
    const first = await register({ name: 'Phá', taxCode });
    const another = async (code: string) => {
      const body = { name: 'Phá nữa', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, taxCode: code };
      const { id } = (await first.client.post<{ id: string }>('/organisations', body)).body;
      return { ...first, id, path: `/organisations/${id}` };
    };
    const before = await another(taxCode);
    await show(first);
    expect((await settle(a, real, real)).status).toBe(204);
    const [after, changed] = [await another(taxCode), await another(newCode())];
    expect((await edit(changed, { taxCode })).status).toBe(200);
    for (const firm of [first, before, after, changed])
      expect((await identityOf(firm)).state).toBe('refuted');
    expect(await stateAt(a, real)).toBe('proven');
  });
});

describe('a firm that takes another name than the one it was checked under', () => {
  it('is not proven under that name until whoever checked it has looked again', async () => {
    const taxCode = newCode();
    const [a, b] = [await office(), await office()];
    const firm = await provenFirm({ name: 'Hãng Thật', taxCode }, a);
    await apply(firm, b);
    expect((await edit(firm, { name: 'Hãng Lừng Danh', taxCode })).status).toBe(200);
    expect(await identityOf(firm)).toMatchObject({ state: 'unproven', provenAs: 'Hãng Thật' });
    expect((await exhibitorsOf(a)).map(({ identity }) => identity)).toEqual(['unproven']);
    const { sides } = (await seenBy(a, firm)).body;
    expect(sides.map(({ proof }) => proof?.formerName)).toEqual(['Hãng Thật']);
    expect(codeOf(await check(b, firm))).toEqual([409, 'identities.checked-elsewhere']);
    expect((await check(a, firm)).status).toBe(204);
    expect(await identityOf(firm)).toMatchObject({ state: 'proven', provenAs: null });
    expect(await stateAt(b, firm)).toBe('proven');
  });
});
