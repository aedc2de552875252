import { BoothOrder } from '#lib/booths';
import { Application, Exhibitor, exhibitorConfirmed, ListingMatch } from '#lib/exhibitors';
import { Fair, fairStateChanged } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Participant, Representatives } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { Events, StoredEvent } from '#platform/events';
import { tellLate } from '../support/late-events.js';
import {
  app,
  apply,
  codeOf,
  exhibitorsOf,
  type Firm,
  importList,
  listingsOf,
  newCode,
  office,
  type Office,
  provenFirm,
  register,
  settled,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

/** A proven firm that is asked about what an organiser has entered with its code. */
async function asked(name: string) {
  const taxCode = newCode();
  const firm = await provenFirm({ name, taxCode });
  const b = await office();
  await importList(b, [[`${name} gõ tay`, taxCode]]);
  await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
  const [listing] = await listingsOf(firm);
  const [exhibitor] = await app.database.manager.findBy(Exhibitor, { fairId: b.fair.id });
  return { taxCode, firm, b, listingId: listing!.id, exhibitor: exhibitor! };
}

const confirm = ({ client, path }: Firm, listingId: string) =>
  client.post(`${path}/listings/${listingId}/confirmation`);
const accept = ({ client, fairPath }: Office, applicationId: string) =>
  client.post(`${fairPath}/applications/${applicationId}/acceptance`, { note: '' });
const part = ({ client, fairPath }: Office, exhibitorId: string) =>
  client.post(`${fairPath}/exhibitors/${exhibitorId}/separation`, { reason: 'Nhầm đơn vị' });
const profileOf = (name: string, taxCode: string) => ({
  ...{ name, kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, taxCode },
});
const placeOf = ({ fair }: Office) => app.database.manager.findOneByOrFail(Exhibitor, { fairId: fair.id });

describe('what a firm is asked about', () => {
  it('is not its own any more once the organiser has corrected the code, and again when it was right after all', async () => {
    const { taxCode, firm, b, listingId, exhibitor } = await asked('Sai Mã');
    const correct = (code: string) =>
      b.client.put(`${b.fairPath}/exhibitors/${exhibitor.id}`, profileOf('Đúng Đơn Vị', code));
    expect((await correct(newCode())).status).toBe(204);
    expect(await listingsOf(firm)).toEqual([]);
    expect(codeOf(await confirm(firm, listingId))).toEqual([409, 'listings.other-code']);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Đúng Đơn Vị' }, isEntered: true }]);
    expect((await correct(taxCode)).status).toBe(204);
    expect(await listingsOf(firm)).toHaveLength(1);
    expect((await confirm(firm, listingId)).status).toBe(204);
  });

  it('is not its own any more once it has another code, though that one is proven too', async () => {
    const { firm, b, listingId } = await asked('Đổi Mã');
    const other = newCode();
    expect((await firm.client.put(firm.path, profileOf('Đổi Mã', other))).status).toBe(200);
    const checking = await office();
    await apply(firm, checking);
    const check = await checking.client.post(`${checking.path}/identities/${firm.id}/check`, { note: '' });
    expect(check.status).toBe(204);
    expect(await listingsOf(firm)).toEqual([]);
    expect(codeOf(await confirm(firm, listingId))).toEqual([409, 'listings.other-code']);
    expect(await exhibitorsOf(b)).toMatchObject([{ isEntered: true }]);
  });

  it('is asked when everybody can see the fair, and can answer until it is over', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Còn Nháp', taxCode });
    const b = await office();
    const { manager } = app.database;
    await manager.update(Fair, { id: b.fair.id }, { state: 'draft' });
    await importList(b, [['Gõ khi còn nháp', taxCode]]);
    await settled('the list is known', () => manager.existsBy(Participant, { fairId: b.fair.id }));
    expect(await manager.countBy(ListingMatch, { fairId: b.fair.id })).toBe(0);
    const opened = { organiserId: b.organiserId, actorId: b.ownerId, subjectId: b.fair.id };
    await app.transactions.run(async (tx) => {
      await tx.update(Fair, { id: b.fair.id }, { state: 'open' });
      await app.get(Events).record(tx, fairStateChanged, { ...opened, data: { from: 'draft', to: 'open' } });
    });
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const [listing] = await listingsOf(firm);
    await manager.update(Fair, { id: b.fair.id }, { state: 'ended' });
    expect(codeOf(await confirm(firm, listing!.id))).toEqual([409, 'listings.answered']);
  });

  it('does not come with an application that was accepted, when its code is another by then', async () => {
    const { firm, b, exhibitor } = await asked('Chờ Sẵn');
    await b.client.put(`${b.fairPath}/exhibitors/${exhibitor.id}`, profileOf('Hãng Khác', newCode()));
    expect((await accept(b, await apply(firm, b))).status).toBe(200);
    expect((await exhibitorsOf(b)).map(({ organisation }) => organisation.name)).toEqual([
      'Chờ Sẵn',
      'Hãng Khác',
    ]);
  });
});

describe('a firm whose own row stands in the list, as lists of older versions left it', () => {
  /** It was found by the code that it had registered, and has never said yes. */
  async function listed(name: string, taxCode = newCode()) {
    const firm = await register({ name, taxCode });
    const b = await office();
    const id = newId();
    const place = { id, organiserId: b.organiserId, fairId: b.fair.id, organisationId: firm.id };
    const { manager } = app.database;
    const before = { applicationId: null, agreedAt: null, seniority: 3, createdAt: new Date() };
    await manager.insert(Exhibitor, { ...place, ...before });
    await manager.insert(ListingMatch, {
      ...{ ...place, exhibitorId: id, listedId: firm.id, state: 'offered' as const, offeredAt: new Date() },
      ...{ answeredAt: null, answeredBy: null, reason: null },
    });
    return { firm, b, id };
  }
  const prove = async (firm: Firm) => {
    const { client, path, ...checking } = await office();
    await apply(firm, { client, path, ...checking });
    expect((await client.post(`${path}/identities/${firm.id}/check`, { note: '' })).status).toBe(204);
  };

  it('gets its booth by its yes once its code is proven, and the organiser can part it from that', async () => {
    const { firm, b, id } = await listed('Đăng ký trước');
    expect(codeOf(await confirm(firm, id))).toEqual([409, 'listings.unproven']);
    await prove(firm);
    expect((await confirm(firm, id)).status).toBe(204);
    expect(await placeOf(b)).toMatchObject({ organisationId: firm.id, seniority: 3 });
    expect((await part(b, id)).status).toBe(204);
    expect(await exhibitorsOf(b)).toMatchObject([
      { id, organisation: { name: 'Đăng ký trước', phone: null }, isEntered: true, isYours: true },
    ]);
    const corrected = profileOf('Hãng Thật', newCode());
    expect((await b.client.put(`${b.fairPath}/exhibitors/${id}`, corrected)).status).toBe(204);
    expect((await firm.client.get<{ name: string }>(firm.path)).body.name).toBe('Đăng ký trước');
  });

  it('leaves the list by its no, and the organiser an entry of its own', async () => {
    const { firm, b, id } = await listed('Không tham gia');
    expect((await firm.client.post(`${firm.path}/listings/${id}/refusal`)).status).toBe(204);
    expect((await placeOf(b)).organisationId).not.toBe(firm.id);
    expect(await exhibitorsOf(b)).toMatchObject([{ id, isEntered: true, isYours: true }]);
  });

  it('says yes by an application that is accepted, and needs no proof for that', async () => {
    const { firm, b, id } = await listed('Có Sẵn');
    const { manager } = app.database;
    expect(await listingsOf(firm)).toHaveLength(1);
    const applicationId = await apply(firm, b);
    await manager.update(Application, { id: applicationId }, { findable: true });
    expect((await accept(b, applicationId)).status).toBe(200);
    const agreedAt = expect.any(Date) as Date;
    expect(await placeOf(b)).toMatchObject({ id, applicationId, agreedAt, seniority: 3 });
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { phone: '+84913555123' } }]);
    expect(await listingsOf(firm)).toEqual([]);
    await settled('its answer is kept', () =>
      manager.existsBy(Participant, { fairId: b.fair.id, organisationId: firm.id, findable: true }),
    );
    expect(codeOf(await part(b, id))).toEqual([409, 'listings.not-confirmed']);
  });
});

describe('an application that the organiser accepts', () => {
  it('is accepted though somebody else has joined what the organiser had entered for the firm', async () => {
    const { firm, b, exhibitor, listingId } = await asked('Đến Sau');
    await app.database.manager.update(Organisation, { id: exhibitor.organisationId }, { enteredBy: null });
    expect(await listingsOf(firm)).toEqual([]);
    expect(codeOf(await confirm(firm, listingId))).toEqual([409, 'listings.taken']);
    expect((await accept(b, await apply(firm, b))).status).toBe(200);
    expect((await exhibitorsOf(b)).length).toBe(2);
  });

  it('is accepted though a second entry with the firm’s code waits', async () => {
    const { taxCode, firm, b, listingId } = await asked('Hai Lần');
    const second = newCode();
    await importList(b, [['Ghi hai', second]]);
    const line = (await exhibitorsOf(b)).find(({ organisation }) => organisation.name === 'Ghi hai')!;
    await b.client.put(`${b.fairPath}/exhibitors/${line.id}`, profileOf('Ghi hai', taxCode));
    await settled('it is asked about both', async () => (await listingsOf(firm)).length === 2);
    const applicationId = await apply(firm, b);
    expect((await confirm(firm, listingId)).status).toBe(204);
    expect(await listingsOf(firm)).toEqual([]);
    expect((await accept(b, applicationId)).status).toBe(200);
    const place = { fairId: b.fair.id, organisationId: firm.id };
    expect(await app.database.manager.findBy(Exhibitor, place)).toMatchObject([{ applicationId }]);
  });
});

describe('a firm that is parted from what an organiser entered', () => {
  const participants = ({ fair }: Office) =>
    app.database.manager.find(Participant, { where: { fairId: fair.id }, order: { id: 'ASC' } });

  it('takes its answers and its people along; the entry is as before', async () => {
    const { firm, b, listingId, exhibitor } = await asked('Tìm Thấy');
    const { manager } = app.database;
    const { organisationId: listedId } = exhibitor;
    const isIn = (organisationId: string) => async () =>
      (await participants(b)).some((one) => one.organisationId === organisationId);
    await settled('the entry takes part', isIn(listedId));
    await manager.update(Participant, { fairId: b.fair.id }, { findable: true, findableSaidBy: 'organiser' });
    expect((await confirm(firm, listingId)).status).toBe(204);
    await settled('the firm takes part', isIn(firm.id));
    expect(await participants(b)).toMatchObject([{ findable: null, findableSaidBy: null }]);
    const [place] = await participants(b);
    await manager.update(Participant, { id: place!.id }, { findable: true, findableSaidBy: 'itself' });
    const people = app.get(Representatives);
    const id = (await people.of(manager, place!))[0]!.id;
    const fields = { name: 'Người Của Hãng', email: `${id}@firm.example`, languages: ['fr'] };
    await app.transactions.run((tx) => people.change(tx, place!, { id, fields, byOrganiser: false }));
    expect((await part(b, exhibitor.id)).status).toBe(204);
    await settled('the entry has its place again', isIn(listedId));
    expect(await participants(b)).toMatchObject([{ id: place!.id, findable: null, findableSaidBy: null }]);
    expect(await people.of(manager, place!)).toMatchObject([
      { id, name: 'Tìm Thấy gõ tay', email: null, languages: [] },
    ]);
    expect(await placeOf(b)).toMatchObject({
      ...{ organisationId: listedId, agreedAt: null, applicationId: null, seniority: 0 },
    });
  });

  it('leaves the entry to its own people when they have come meanwhile', async () => {
    const { firm, b, listingId, exhibitor } = await asked('Người Đến');
    expect((await confirm(firm, listingId)).status).toBe(204);
    await app.database.manager.update(Organisation, { id: exhibitor.organisationId }, { enteredBy: null });
    expect((await part(b, exhibitor.id)).status).toBe(204);
    const { organisationId } = exhibitor;
    expect(await placeOf(b)).toMatchObject({ organisationId, agreedAt: expect.any(Date) as Date });
  });

  it('takes part beside the entry when its application was accepted', async () => {
    const { firm, b, exhibitor } = await asked('Có Đơn');
    const applicationId = await apply(firm, b);
    expect((await accept(b, applicationId)).status).toBe(200);
    expect(await placeOf(b)).toMatchObject({ id: exhibitor.id, organisationId: firm.id, applicationId });
    expect((await part(b, exhibitor.id)).status).toBe(204);
    const { manager } = app.database;
    const own = await manager.findOneByOrFail(Exhibitor, { fairId: b.fair.id, organisationId: firm.id });
    expect(own).toMatchObject({ applicationId, agreedAt: expect.any(Date) as Date });
    expect(own.id).not.toBe(exhibitor.id);
    await settled('both take part', async () => (await participants(b)).length === 2);
  });

  it('has no booth and no meeting of the entry, in whatever order and however often that is told', async () => {
    const { firm, b, listingId, exhibitor } = await asked('Muộn Màng');
    const { manager } = app.database;
    const { id: exhibitorId, organisationId: listedId } = exhibitor;
    await settled('the entry takes part', async () => (await participants(b)).length === 1);
    const order = {
      ...{ id: exhibitorId, organiserId: b.organiserId, fairId: b.fair.id, exhibitorId },
      ...{ organisationId: listedId, state: 'confirmed' as const, expiresAt: new Date(), extended: false },
      ...{ priceMinor: 0, currency: 'VND', createdAt: new Date(), madeBy: b.ownerId },
    };
    await manager.insert(BoothOrder, order);
    await confirm(firm, listingId);
    await part(b, exhibitorId);
    await settled('the entry has its place again', async () =>
      (await participants(b)).some((one) => one.organisationId === listedId),
    );
    const by = { organiserId: b.organiserId, actorId: null, occurredAt: new Date(), relayedAt: new Date() };
    const data = { fairId: b.fair.id, exhibitorId, from: listedId, organisationId: firm.id, findable: true };
    for (const subjectId of [newId(), newId()]) {
      const told = { name: exhibitorConfirmed.name, subjectId };
      await manager.insert(StoredEvent, { id: newId(), ...by, ...told, data });
      await tellLate(app, told);
    }
    const booth = await manager.findOneByOrFail(BoothOrder, { id: order.id });
    expect(booth.organisationId).toBe(listedId);
    expect(await participants(b)).toMatchObject([{ organisationId: listedId, findable: null }]);
    await manager.delete(BoothOrder, { id: order.id });
  });
});
