import { BoothOrder } from '#lib/booths';
import { Exhibitor, ListingMatch } from '#lib/exhibitors';
import { Participant } from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import {
  allThatReads,
  app,
  apply,
  codeOf,
  exhibitorsOf,
  importList,
  listingsOf,
  newCode,
  newPersonalNumber,
  office,
  provenFirm,
  register,
  SECRETS,
  settled,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

jest.setTimeout(120_000);
useOfficesAndFirms();

describe('a firm that an organiser imports by its tax code', () => {
  it('shows nothing of itself, not even that it exists, until it says yes; then it is its own profile', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Cua Thật', taxCode });
    await firm.client.post(`${firm.path}/products`, {
      name: { vi: 'Cua giá kín' },
      description: {},
      ...{ category: 'food', pack: '1 kg', currency: 'VND', priceMinor: 987_654 },
    });
    const b = await office();
    const rows = await importList(b, [
      ['Cua Gõ Tay', taxCode],
      ['Không Ai Biết', newCode()],
    ]);
    expect(rows).toEqual([
      ['new', []],
      ['new', []],
    ]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const text = await allThatReads(b);
    for (const secret of [
      ...Object.values(SECRETS),
      'Cua Thật',
      'Cua giá kín',
      '987654',
      firm.id,
      firm.email,
    ])
      expect(text).not.toContain(secret);
    expect(
      (await exhibitorsOf(b)).map(({ organisation, isEntered, identity }) => [
        organisation.name,
        isEntered,
        identity,
      ]),
    ).toEqual([
      ['Cua Gõ Tay', true, 'entered'],
      ['Không Ai Biết', true, 'entered'],
    ]);
    const [listing] = await listingsOf(firm);
    expect(listing).toMatchObject({ listedName: 'Cua Gõ Tay' });
    expect((await firm.client.post(`${firm.path}/listings/${listing!.id}/confirmation`)).status).toBe(204);
    expect(
      (await exhibitorsOf(b)).find(({ organisation }) => organisation.name === 'Cua Thật'),
    ).toMatchObject({
      organisation: { phone: '+84913555123', email: SECRETS.email },
      isEntered: false,
      identity: 'proven',
    });
    const { organiserId } = b;
    expect(
      await app.database.manager.countBy(StoredEvent, { organiserId, name: 'exhibitor.confirmed' }),
    ).toBe(1);
  });

  it('takes booths and meetings of the entry over when it confirms, and gives them back when it is parted from it', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Mắm Thật', taxCode });
    const b = await office();
    await importList(b, [['Mắm Gõ Tay', taxCode]]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const { manager } = app.database;
    const [exhibitor] = await manager.findBy(Exhibitor, { fairId: b.fair.id });
    const listedId = exhibitor!.organisationId;
    await settled('the entry is in the matchmaking', () =>
      manager.existsBy(Participant, { fairId: b.fair.id, organisationId: listedId }),
    );
    const order = {
      ...{ id: exhibitor!.id, organiserId: b.organiserId, fairId: b.fair.id, exhibitorId: exhibitor!.id },
      ...{ organisationId: listedId, state: 'confirmed' as const, expiresAt: new Date(), extended: false },
      ...{ priceMinor: 0, currency: 'VND', createdAt: new Date(), madeBy: b.ownerId },
    };
    await manager.insert(BoothOrder, order);
    const [listing] = await listingsOf(firm);
    await firm.client.post(`${firm.path}/listings/${listing!.id}/confirmation`);
    const holders = async () => [
      (await manager.findOneByOrFail(BoothOrder, { id: order.id })).organisationId,
      ...(await manager.findBy(Participant, { fairId: b.fair.id })).map(
        ({ organisationId }) => organisationId,
      ),
    ];
    await settled('both are the firm’s', async () => (await holders()).every((id) => id === firm.id));
    const part = (body: object) =>
      b.client.post(`${b.fairPath}/exhibitors/${exhibitor!.id}/separation`, body);
    expect((await part({ reason: '' })).status).toBe(422);
    expect((await part({ reason: 'Nhầm đơn vị' })).status).toBe(204);
    await settled('both are the entry’s', async () => (await holders()).every((id) => id === listedId));
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Mắm Gõ Tay' }, isEntered: true }]);
    expect(codeOf(await part({ reason: 'Lần nữa' }))).toEqual([409, 'listings.not-confirmed']);
    await manager.delete(BoothOrder, { id: order.id });
  });

  it('stays what the organiser typed when it says no, or nothing; the organiser edits that row and no other', async () => {
    const taxCode = newCode();
    const firm = await provenFirm({ name: 'Khô Thật', taxCode });
    const b = await office();
    await importList(b, [['Khô Gõ Tay', taxCode]]);
    await settled('the firm is asked', async () => (await listingsOf(firm)).length === 1);
    const [listing] = await listingsOf(firm);
    expect((await firm.client.post(`${firm.path}/listings/${listing!.id}/refusal`)).status).toBe(204);
    expect(await listingsOf(firm)).toEqual([]);
    const [line] = await exhibitorsOf(b);
    const profile = { name: 'Khô Gõ Lại', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, taxCode };
    expect((await b.client.put(`${b.fairPath}/exhibitors/${line!.id}`, profile)).status).toBe(204);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Khô Gõ Lại' }, isEntered: true }]);
    expect((await app.database.manager.findOneByOrFail(Organisation, { id: firm.id })).name).toBe('Khô Thật');
    const applicationId = await apply(firm, b);
    await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, { note: '' });
    const own = (await exhibitorsOf(b)).find(({ isEntered }) => !isEntered)!;
    expect(codeOf(await b.client.put(`${b.fairPath}/exhibitors/${own.id}`, profile))).toEqual([
      409,
      'organisations.manages-itself',
    ]);
  });

  it('is not found by a person’s number that another organiser knows', async () => {
    const taxCode = newPersonalNumber();
    const firm = await provenFirm({ name: 'Hộ Thật', taxCode, kind: 'household' });
    const b = await office();
    const known = await provenFirm({ name: 'Mốc', taxCode: newCode() });
    const sentinel = (await app.database.manager.findOneByOrFail(Organisation, { id: known.id })).taxCode!;
    expect(
      await importList(b, [
        ['Hộ Gõ Tay', taxCode],
        ['Mốc Gõ Tay', sentinel],
      ]),
    ).toEqual([
      ['new', []],
      ['new', []],
    ]);
    await settled('whoever is to be asked is asked', async () => (await listingsOf(known)).length === 1);
    expect(await listingsOf(firm)).toEqual([]);
    expect(await app.database.manager.countBy(ListingMatch, { organisationId: firm.id })).toBe(0);
  });

  it('comes into the fair by its application, and finds there what was entered for it', async () => {
    const taxCode = newCode();
    const b = await office();
    const firm = await register({ name: 'Rượu Thật', taxCode });
    await importList(b, [['Rượu Gõ Tay', taxCode]]);
    const applicationId = await apply(firm, b);
    expect((await b.client.post(`${b.path}/identities/${firm.id}/check`, { note: '' })).status).toBe(204);
    await settled('it is asked', async () => (await listingsOf(firm)).length === 1);
    const accepted = await b.client.post(`${b.fairPath}/applications/${applicationId}/acceptance`, {
      note: '',
    });
    expect(accepted.status).toBe(200);
    expect(await exhibitorsOf(b)).toMatchObject([{ organisation: { name: 'Rượu Thật' }, isEntered: false }]);
  });
});
