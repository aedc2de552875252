import {
  Applications,
  Exhibitor,
  Exhibitors,
  type Product,
  type ProductDescription,
  Products,
} from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Organisation, type OrganisationProfile, Organisations } from '#lib/organisations';
import type { TestApp } from '../support/app.js';

let made = 0;
const next = () => (made += 1);
const DAY = 86_400_000;

/** A fair that takes applications now. */
export async function makeOpenFair(
  app: TestApp,
  organiserId: string,
  overrides: Partial<Fair> = {},
): Promise<Fair> {
  const now = Date.now();
  const fair = app.database.manager.create(Fair, {
    id: newId(),
    organiserId,
    editionId: null,
    slug: `fair-${next()}`,
    name: { vi: 'Hội chợ OCOP', en: 'OCOP fair' },
    description: {},
    venue: { vi: 'Quảng trường' },
    venueAddress: 'Cà Mau',
    openingHours: {},
    rules: {},
    startsOn: '2099-11-20',
    endsOn: '2099-11-25',
    applicationsOpenAt: new Date(now - DAY),
    applicationsCloseAt: new Date(now + 30 * DAY),
    boothChoiceClosesAt: null,
    holdMinutes: 15,
    boothsPerExhibitor: 2,
    currency: 'VND',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'open',
    createdAt: new Date(now),
    ...overrides,
  });
  await app.database.manager.insert(Fair, fair);
  return fair;
}

/** An organisation with nobody in it. */
export function makeOrganisation(
  app: TestApp,
  overrides: Partial<OrganisationProfile> = {},
): Promise<Organisation> {
  const profile = { name: `Hợp tác xã ${next()}`, kind: 'cooperative', country: 'VN', ...overrides } as const;
  return app.transactions.run((tx) => app.get(Organisations).create(tx, profile, null));
}

export function makeProduct(
  app: TestApp,
  organisationId: string,
  overrides: Partial<ProductDescription> = {},
): Promise<Product> {
  const product = {
    name: { vi: `Cua Năm Căn ${next()}` },
    description: {},
    category: 'food',
    pack: '1 kg',
    currency: 'VND',
    ...overrides,
  } as const;
  return app.transactions.run((tx) => app.get(Products).create(tx, organisationId, product));
}

/** An organisation that exhibits at the fair. */
export async function makeExhibitor(
  app: TestApp,
  fair: Fair,
  overrides: Partial<OrganisationProfile> = {},
): Promise<{ id: string; organisation: Organisation }> {
  const organisation = await makeOrganisation(app, overrides);
  const admission = {
    organiserId: fair.organiserId,
    fairId: fair.id,
    organisationIds: [organisation.id],
  };
  const [exhibitor] = await app.transactions.run((tx) => app.get(Exhibitors).admit(tx, admission));
  return { id: exhibitor!.id, organisation };
}

/** An exhibitor as its organiser typed it, in which nobody of its own has come. */
export async function makeEnteredExhibitor(
  app: TestApp,
  { id: fairId, organiserId }: Fair,
  overrides: Partial<OrganisationProfile> = {},
): Promise<{ id: string; organisation: Organisation }> {
  const profile = { name: `Hợp tác xã ${next()}`, kind: 'cooperative', country: 'VN', ...overrides } as const;
  const organisationId = newId();
  const exhibitor = { id: newId(), organiserId, fairId, organisationId, applicationId: null, agreedAt: null };
  return app.transactions.run(async (tx) => {
    await app.get(Organisations).createEntered(tx, organiserId, [{ id: organisationId, profile }]);
    await tx.insert(Exhibitor, { ...exhibitor, seniority: 0, createdAt: new Date() });
    const organisation = await tx.findOneByOrFail(Organisation, { id: organisationId });
    return { id: exhibitor.id, organisation };
  });
}

/** An application with one product, handed in. */
export async function makeSubmittedApplication(
  app: TestApp,
  fair: Fair,
  organisation: Organisation,
  actorId: string,
): Promise<{ id: string; product: Product }> {
  const product = await makeProduct(app, organisation.id);
  const place = { organisationId: organisation.id, fairId: fair.id, actorId };
  const wish = { message: 'Xin chào', boothsWanted: 1, productIds: [product.id] };
  const application = await app.transactions.run(async (tx) => {
    await app.get(Applications).draft(tx, place, wish);
    return app.get(Applications).submit(tx, place);
  });
  return { id: application.id, product };
}
