import { Exhibitor } from '#lib/exhibitors';
import { MailDelivery } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOpenFair } from '../factories/exhibitors.js';
import { PICTURE } from '../support/api/file-form.js';
import { formWith } from '../support/upload.js';
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

describe('somebody who registers the tax code of another firm first', () => {
  it('is not taken for that firm at import, and gets no booth of it', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const b = await office();
    await apply(attacker, b);
    const earlier = await makeOpenFair(app, b.organiserId);
    const rows = await importList({ ...b, fair: earlier, fairPath: `${b.path}/fairs/${earlier.id}` }, [
      ['Hãng Thật', taxCode],
    ]);
    expect(rows).toEqual([['new', []]]);
    const sentinel = await provenFirm({ name: 'Mốc', taxCode: newCode() });
    const { taxCode: known } = await app.database.manager.findOneByOrFail(Organisation, { id: sentinel.id });
    await importList(b, [['Mốc', known!]]);
    await settled('whoever is to be asked is asked', async () => (await listingsOf(sentinel)).length === 1);
    expect(await listingsOf(attacker)).toEqual([]);
    const [exhibitor] = await app.database.manager.findBy(Exhibitor, { fairId: earlier.id });
    expect(exhibitor!.organisationId).not.toBe(attacker.id);
    const hold = await attacker.client.post(`${attacker.path}/fairs/${earlier.id}/booth-orders`, {
      boothIds: [exhibitor!.id],
    });
    expect(hold.status).toBeGreaterThanOrEqual(400);
  });

  it('is named in the preview of whoever knows it, as one whose code nobody has checked', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const b = await office();
    const applicationId = await apply(attacker, b);
    await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, { note: '' });
    const next = await makeOpenFair(app, b.organiserId);
    const rows = await importList({ ...b, fair: next, fairPath: `${b.path}/fairs/${next.id}` }, [
      ['Hãng Thật', taxCode],
    ]);
    expect(rows).toEqual([['new', ['other-name', 'other-address', 'unproven-code']]]);
    expect(
      await app.database.manager.countBy(Exhibitor, { fairId: next.id, organisationId: attacker.id }),
    ).toBe(0);
  });

  it('does not keep the firm out: it registers, goes on, and an organiser settles whose the code is', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    await apply(attacker, b);
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'unproven',
      'unproven',
    ]);
    const form = formWith(PICTURE.data, 'dang-ky.png');
    expect((await real.client.send('PUT', `${real.path}/identity/document`, form)).status).toBe(200);
    const check = await b.client.post(`${b.path}/identities/${real.id}/check`, { note: 'Vội' });
    expect(codeOf(check)).toEqual([409, 'identities.disputed']);
    const disputes = await b.client.get(`${b.path}/identity-disputes`);
    expect(disputes.body).toEqual({
      items: [
        { organisationId: attacker.id, name: 'Kẻ Mạo Danh', taxCode },
        { organisationId: real.id, name: 'Hãng Thật', taxCode },
      ],
      nextCursor: null,
    });
    const { body, text } = await b.client.get<{ sides: { name: string; document: { id: string } | null }[] }>(
      `${b.path}/identities/${real.id}`,
    );
    expect(body.sides.map(({ name }) => name)).toEqual(['Kẻ Mạo Danh', 'Hãng Thật']);
    for (const secret of [SECRETS.phone, SECRETS.email, SECRETS.representative, attacker.email])
      expect(text).not.toContain(secret);
    const documentId = body.sides[1]!.document!.id;
    expect((await b.client.get(`${b.path}/documents/${documentId}`)).status).toBe(200);
    expect(codeOf(await settle(b, real, { id: b.ownerId }))).toEqual([422, 'identities.not-a-side']);
    expect((await settle(b, real, real)).status).toBe(204);
    expect(await identityOf(real)).toMatchObject({ state: 'proven' });
    expect(await identityOf(attacker)).toMatchObject({
      state: 'refuted',
      refutedBecause: REASON,
    });
    const { manager } = app.database;
    const mails = await manager.findBy(MailDelivery, { kind: 'identity.settled' });
    const of = (email: string) => mails.filter(({ toAddress }) => toAddress === email);
    expect([of(real.email).length, of(attacker.email).length]).toEqual([1, 1]);
    expect(JSON.stringify(of(attacker.email))).not.toContain('Hãng Thật');
    expect(JSON.stringify(of(real.email))).not.toContain('Kẻ Mạo Danh');
    const events = await manager.findBy(StoredEvent, {
      organiserId: b.organiserId,
      name: 'identity.settled',
    });
    expect(events.map(({ subjectId, actorId }) => [subjectId, actorId])).toEqual(
      expect.arrayContaining([
        [real.id, b.ownerId],
        [attacker.id, b.ownerId],
      ]),
    );
    expect((await b.client.get(`${b.path}/identity-disputes`)).body).toMatchObject({ items: [] });
  });

  it('shows the two nothing of each other, and strangers nothing of either', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    const read = async ({ client, path }: Firm) =>
      (await Promise.all([client.get(path), client.get(`${path}/identity`), client.get(`${path}/listings`)]))
        .map(({ text }) => text)
        .join();
    expect(await read(attacker)).not.toContain('Hãng Thật');
    expect(await read(real)).not.toContain('Kẻ Mạo Danh');
    const stranger = await office();
    const settlement = { holderId: attacker.id, reason: 'Vì tiền' };
    for (const firm of [attacker, real]) {
      const path = `${stranger.path}/identities/${firm.id}`;
      const answers = await Promise.all([
        stranger.client.get(path),
        stranger.client.post(`${path}/check`, { note: '' }),
        stranger.client.post(`${path}/check-withdrawal`, { reason: 'x' }),
        stranger.client.post(`${path}/settlement`, settlement),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect((await stranger.client.get(`${stranger.path}/identity-disputes`)).body).toMatchObject({
      items: [],
    });
    expect((await attacker.client.get(`/organisations/${real.id}/identity`)).status).toBe(404);
  });

  it('keeps the document that proves a code for the organisers to whom the firm shows itself', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const [b, stranger] = [await office(), await office()];
    await apply(attacker, b);
    await show(real);
    const { proofDocumentId } = await app.database.manager.findOneByOrFail(Organisation, { id: real.id });
    const read = ({ client, path }: Office) => client.get(`${path}/documents/${proofDocumentId}`);
    expect([(await read(b)).status, (await read(stranger)).status]).toEqual([404, 404]);
    await apply(real, b);
    expect([(await read(b)).status, (await read(stranger)).status]).toEqual([200, 404]);
    expect((await attacker.client.get(`${attacker.path}/documents/${proofDocumentId}`)).status).toBe(404);
  });

  it('loses a code that it was given wrongly as soon as the dispute is settled anew', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    await apply(attacker, b);
    expect((await settle(b, real, attacker)).status).toBe(204);
    expect((await identityOf(real)).state).toBe('refuted');
    await show(real);
    expect((await identityOf(real)).state).toBe('disputed');
    expect((await settle(b, real, real)).status).toBe(204);
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'refuted',
      'proven',
    ]);
  });

  it('is refuted for good, whatever code it takes in between, until there is new evidence', async () => {
    const taxCode = newCode();
    const attacker = await register({ name: 'Kẻ Mạo Danh', taxCode });
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    await apply(attacker, b);
    await b.client.post(`${b.path}/identities/${real.id}/settlement`, {
      holderId: real.id,
      reason: 'Đã đối chiếu',
    });
    const profile = { name: 'Kẻ Mạo Danh', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS };
    await attacker.client.put(attacker.path, { ...profile, taxCode: newCode() });
    await attacker.client.put(attacker.path, { ...profile, taxCode });
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'refuted',
      'proven',
    ]);
    await attacker.client.send(
      'PUT',
      `${attacker.path}/identity/document`,
      formWith(PICTURE.data, 'gia.png'),
    );
    expect([(await identityOf(attacker)).state, (await identityOf(real)).state]).toEqual([
      'disputed',
      'disputed',
    ]);
    expect(await b.client.get(`${b.path}/identities/${real.id}`)).toMatchObject({
      body: { state: 'disputed' },
    });
    expect((await exhibitorsOf(b)).length).toBe(0);
  });

  it('loses what it was asked about together with its proof', async () => {
    const taxCode = newCode();
    const a = await office();
    const attacker = await provenFirm({ name: 'Kẻ Mạo Danh', taxCode }, a);
    const b = await office();
    await importList(b, [['Hãng Thật', taxCode]]);
    await settled('it is asked', async () => (await listingsOf(attacker)).length === 1);
    await a.client.post(`${a.path}/identities/${attacker.id}/check-withdrawal`, { reason: 'Giấy giả' });
    const [listing] = await listingsOf(attacker);
    const answer = await attacker.client.post(`${attacker.path}/listings/${listing!.id}/confirmation`);
    expect(codeOf(answer)).toEqual([409, 'listings.unproven']);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Hãng Thật' }, isEntered: true }]);
  });
});
