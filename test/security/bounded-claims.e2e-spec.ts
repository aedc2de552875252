import type { EntitySubscriberInterface } from 'typeorm';
import { Organisation } from '#lib/organisations';
import { StoredEvent } from '#platform/events';
import { makeOrganisation, makeSubmittedApplication } from '../factories/exhibitors.js';
import { settle, show, sidesOf } from './support/disputes.js';
import {
  app,
  apply,
  codeOf,
  identityOf,
  newCode,
  office,
  type Office,
  register,
  useOfficesAndFirms,
} from './support/offices-and-firms.js';
import { NO_MORE_FACTS } from '../factories/bodies.js';

jest.setTimeout(120_000);
// What is read is counted, so that nothing may read beside it.
useOfficesAndFirms({ worker: false });

/** Sides of a dispute that are shown and settled at a time. */
const MOST = 20;

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
    expect((await settle(b, real, real)).status).toBe(204);
    expect(await events()).toBe(MOST);
    expect((await sidesOf(b, real)).sides.filter(({ isRefuted }) => isRefuted)).toHaveLength(8);
    expect((await settle(b, real, real)).status).toBe(204);
    expect(await events()).toBe(2 * MOST);
    expect((await check()).status).toBe(204);
    expect((await identityOf(real)).state).toBe('proven');
    const stranger = await sidesOf(b, real);
    expect(stranger.moreSides).toBe(31 - MOST);
  });
});
