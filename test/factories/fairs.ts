import { Exhibitor } from '#lib/exhibitors';
import { Booth, type Fair, type FairDetails, FairPlans, Fairs } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Organisation } from '#lib/organisations';
import type { TestApp } from '../support/app.js';
import { makeOrganiser } from './people.js';

let made = 0;
const next = () => (made += 1);

/** A fair's details as an organiser sends them. */
export const fairDetails = (overrides: Partial<FairDetails> = {}): FairDetails => ({
  editionId: null,
  slug: `hoi-cho-${next()}`,
  name: { vi: 'Hội chợ OCOP', en: 'OCOP Fair', fr: 'Foire OCOP' },
  description: { vi: 'Hội chợ thử' },
  venue: { vi: 'Quảng trường', en: 'Square', fr: 'Place' },
  venueAddress: 'Phường Tân Thành, Cà Mau',
  openingHours: { vi: '8:00–21:00' },
  rules: { vi: 'Giữ gìn vệ sinh chung' },
  startsOn: '2099-12-10',
  endsOn: '2099-12-12',
  applicationsOpenAt: new Date('2026-09-01T00:00:00Z'),
  applicationsCloseAt: new Date('2099-11-30T00:00:00Z'),
  boothChoiceClosesAt: null,
  holdMinutes: 15,
  boothsPerExhibitor: 5,
  currency: 'VND',
  timeZone: 'Asia/Ho_Chi_Minh',
  ...overrides,
});

/** A plan file with one hall of booths of 3 × 3 m in rows of ten: A1, A2, … */
export const planOf = (count: number, letter = 'A') => ({
  halls: [
    {
      name: letter,
      widthM: 60,
      depthM: 100,
      zones: [{ name: { vi: 'Khu chung' }, colour: '#1f8a70', x: 0, y: 0, w: 60, d: 100 }],
      booths: Array.from({ length: count }, (_, at) => ({
        number: `${letter}${at + 1}`,
        zone: 0,
        x: 1 + (at % 10) * 3,
        y: 1 + Math.floor(at / 10) * 5,
        w: 3,
        d: 3,
        corner: at % 10 === 0,
        power: true,
        priceMinor: 12_000_000,
      })),
    },
  ],
});

export interface TestFair {
  fair: Fair;
  organiserId: string;
  owner: { id: string; email: string };
  /** In the order of their numbers' digits: A1, A2, A3 … */
  booths: Booth[];
}

/** An open fair with so many booths. */
export async function makeFair(
  app: TestApp,
  count: number,
  overrides: Partial<FairDetails> = {},
): Promise<TestFair> {
  const { id: organiserId, owner } = await makeOrganiser(app);
  const fair = await app.transactions.run(async (tx) => {
    const draft = await app.get(Fairs).create(tx, { organiserId, actorId: owner.id }, fairDetails(overrides));
    const acting = { organiserId, fairId: draft.id, actorId: owner.id };
    await app.get(FairPlans).commit(tx, acting, { plan: planOf(count), language: 'en' });
    return app.get(Fairs).move(tx, acting, 'open');
  });
  const booths = await app.database.manager.findBy(Booth, { fairId: fair.id });
  booths.sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return { fair, organiserId, owner, booths };
}

export interface TestExhibitor {
  id: string;
  organisationId: string;
  name: string;
}

/** An organisation that takes part in the fair. */
export async function makeExhibitor(
  app: TestApp,
  { fair, organiserId }: Pick<TestFair, 'fair' | 'organiserId'>,
): Promise<TestExhibitor> {
  const [organisationId, id, name] = [newId(), newId(), `HTX Tôm khô ${next()}`];
  const createdAt = new Date();
  await app.transactions.run(async (tx) => {
    await tx.insert(Organisation, {
      id: organisationId,
      name,
      kind: 'cooperative',
      taxCode: null,
      country: 'VN',
      profile: { vi: '' },
      languages: ['vi'],
      searchKey: 'htx tom kho',
      createdAt,
    });
    await tx.insert(Exhibitor, {
      id,
      organiserId,
      fairId: fair.id,
      organisationId,
      applicationId: null,
      seniority: 0,
      createdAt,
    });
  });
  return { id, organisationId, name };
}

/** Several exhibitors of the fair. */
export const makeExhibitors = (app: TestApp, fair: TestFair, count: number): Promise<TestExhibitor[]> =>
  Promise.all(Array.from({ length: count }, () => makeExhibitor(app, fair)));
