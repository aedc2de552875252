import type { EntitySubscriberInterface } from 'typeorm';
import { MailDelivery } from '#lib/notifications';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOrganisation, makeSubmittedApplication } from '../factories/exhibitors.js';
import { PICTURE } from '../support/api/file-form.js';
import { formWith } from '../support/upload.js';
import {
  app,
  apply,
  codeOf,
  type Firm,
  identityOf,
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

/** Sides of a dispute that are shown and settled at a time. */
const MOST = 20;

const show = ({ client, path }: Firm) =>
  client.send('PUT', `${path}/identity/document`, formWith(PICTURE.data, 'dang-ky.png'));

/** Claims by whoever likes to make them, and to apply somewhere. */
async function crowd(taxCode: string, count: number, at?: Office): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const organisation = await makeOrganisation(app, { taxCode, name: `Kẻ thứ ${made}` });
    if (at) await makeSubmittedApplication(app, at.fair, organisation, at.ownerId);
  }
}

/** How many organisations with this code are read out of the database, one twice when it is read twice. */
async function readsOf(taxCode: string, work: () => Promise<unknown>): Promise<number> {
  const { subscribers } = app.database.dataSource;
  let reads = 0;
  const counting: EntitySubscriberInterface<Organisation> = {
    listenTo: () => Organisation,
    afterLoad: (organisation) => {
      if (organisation.taxCode === taxCode) reads += 1;
    },
  };
  subscribers.push(counting);
  try {
    await work();
    return reads;
  } finally {
    subscribers.splice(subscribers.indexOf(counting), 1);
  }
}

interface Sides {
  sides: { organisationId: string; name: string; document: object | null; isRefuted: boolean }[];
  moreSides: number;
}
const sidesOf = async ({ client, path }: Office, { id }: Firm) =>
  (await client.get<Sides>(`${path}/identities/${id}`)).body;
const settle = ({ client, path }: Office, { id }: Firm, holderId: string) =>
  client.post(`${path}/identities/${id}/settlement`, { holderId, reason: 'Đã đối chiếu' });

describe('a tax code that very many claim', () => {
  it('costs whoever holds it no more to look at, to save, or to have checked than one that nobody else claims', async () => {
    const taxCode = newCode();
    const real = await register({ name: 'Hãng Thật', taxCode });
    const b = await office();
    await apply(real, b);
    const profile = { name: 'Hãng Thật', kind: 'cooperative', country: 'VN', ...NO_MORE_FACTS, taxCode };
    const works = [
      () => real.client.get(`${real.path}/identity`),
      () => real.client.put(real.path, profile),
      () => show(real),
      () => b.client.post(`${b.path}/identities/${real.id}/check`, { note: '' }),
    ];
    const reads: number[] = [];
    await crowd(taxCode, 60);
    for (const work of works) reads.push(await readsOf(taxCode, work));
    expect(Math.max(...reads)).toBeLessThan(10);
    expect(await readsOf(taxCode, () => register({ name: 'Người mới', taxCode }))).toBeLessThan(10);
  });

  it('shows an organiser the first sides, those with something to show among them, and how many more there are', async () => {
    const taxCode = newCode();
    const b = await office();
    await crowd(taxCode, 30, b);
    const real = await register({ name: 'Hãng Thật', taxCode });
    const other = await register({ name: 'Hãng Kia', taxCode });
    await apply(real, b);
    await apply(other, b);
    await show(other);
    const loaded = await readsOf(taxCode, () => sidesOf(b, real));
    expect(loaded).toBeLessThan(2 * MOST);
    const { sides, moreSides } = await sidesOf(b, real);
    expect([sides.length, moreSides]).toEqual([MOST, 32 - MOST]);
    const ids = sides.map(({ organisationId }) => organisationId);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toEqual(expect.arrayContaining([real.id, other.id]));
  });

  it('is settled among the sides that were shown, and then among the next', async () => {
    const taxCode = newCode();
    const b = await office();
    await crowd(taxCode, 30, b);
    const real = await register({ name: 'Hãng Thật', taxCode });
    await apply(real, b);
    const events = () =>
      app.database.manager.countBy(StoredEvent, { name: 'identity.settled', organiserId: b.organiserId });
    const check = () => b.client.post(`${b.path}/identities/${real.id}/check`, { note: '' });
    expect(codeOf(await check())).toEqual([409, 'identities.disputed']);
    expect((await settle(b, real, real.id)).status).toBe(204);
    expect(await events()).toBe(MOST);
    expect((await sidesOf(b, real)).sides.filter(({ isRefuted }) => isRefuted)).toHaveLength(8);
    expect((await settle(b, real, real.id)).status).toBe(204);
    expect(await events()).toBe(2 * MOST);
    expect((await check()).status).toBe(204);
    expect((await identityOf(real)).state).toBe('proven');
    const stranger = await sidesOf(b, real);
    expect(stranger.moreSides).toBe(31 - MOST);
  });
});

describe('the page about one’s own tax code', () => {
  it('tells whoever typed a code the same whether somebody else has it or nobody', async () => {
    const taken = newCode();
    const proven = newCode();
    await register({ name: 'Hãng Thật', taxCode: taken });
    await provenFirm({ name: 'Hãng Đã Xác Nhận', taxCode: proven });
    const probe = async (taxCode: string, isShown: boolean) => {
      const firm = await register({ name: 'Kẻ Dò', taxCode });
      if (isShown) await show(firm);
      const {
        document: _,
        taxCode: __,
        ...rest
      } = (await identityOf(firm)) as Record<string, unknown> & {
        state: string;
      };
      return rest;
    };
    const nobody = await probe(newCode(), false);
    expect(nobody.state).toBe('unproven');
    expect(await probe(taken, false)).toEqual(nobody);
    expect(await probe(proven, false)).toEqual(nobody);
    expect(await probe(taken, true)).toEqual(await probe(newCode(), true));
  });

  it('says that it is disputed to both who have shown something, the proven one among them', async () => {
    const taxCode = newCode();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode });
    const other = await register({ name: 'Hãng Kia', taxCode });
    const states = async () => [(await identityOf(holder)).state, (await identityOf(other)).state];
    expect(await states()).toEqual(['proven', 'unproven']);
    await show(other);
    expect(await states()).toEqual(['disputed', 'disputed']);
    expect((await show(holder)).status).toBe(200);
    expect(await states()).toEqual(['disputed', 'disputed']);
  });
});

describe('a dispute', () => {
  const mailsTo = ({ email }: Firm) =>
    app.database.manager.countBy(MailDelivery, { kind: 'identity.disputed', toAddress: email });
  const told = (firm: Firm, times: number) =>
    settled('they are told', async () => (await mailsTo(firm)) === times);

  it('is told to the proven holder by one mail, once somebody shows something, and before it is decided', async () => {
    const taxCode = newCode();
    const b = await office();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode }, b);
    const other = await register({ name: 'Hãng Kia', taxCode });
    await show(other);
    await told(holder, 1);
    await show(other);
    const third = await register({ name: 'Hãng Ba', taxCode });
    await show(third);
    await told(other, 1);
    await told(third, 1);
    expect([await mailsTo(holder), await mailsTo(other)]).toEqual([1, 1]);
    const [mail] = await app.database.manager.findBy(MailDelivery, { toAddress: holder.email });
    expect(JSON.stringify(mail)).not.toContain('Hãng Kia');
    await show(holder);
    await apply(other, b);
    await apply(third, b);
    const { sides } = await sidesOf(b, holder);
    expect(sides.map(({ document }) => document !== null)).toEqual([true, true, true]);
  });

  it('is told again when it begins again after it was settled', async () => {
    const taxCode = newCode();
    const b = await office();
    const holder = await provenFirm({ name: 'Hãng Thật', taxCode }, b);
    const other = await register({ name: 'Hãng Kia', taxCode });
    await show(other);
    await told(holder, 1);
    expect((await settle(b, holder, holder.id)).status).toBe(204);
    expect((await identityOf(holder)).state).toBe('proven');
    await show(other);
    await told(holder, 2);
    expect((await identityOf(holder)).state).toBe('disputed');
  });

  it('is told to nobody who has only typed the code', async () => {
    const taxCode = newCode();
    const silent = await register({ name: 'Người Im Lặng', taxCode });
    const one = await register({ name: 'Hãng Một', taxCode });
    const two = await register({ name: 'Hãng Hai', taxCode });
    await show(one);
    await show(two);
    await told(one, 1);
    expect(await mailsTo(silent)).toBe(0);
  });
});
