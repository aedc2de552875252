import { Application, type ApplicationState, Exhibitor, Product } from '#lib/exhibitors';
import { Fair } from '#lib/fairs';
import { newId } from '#lib/kernel';
import { Organisation, type OrganisationKind } from '#lib/organisations';
import type { TestApp } from '../support/app.js';

const createdAt = new Date('2026-06-01T00:00:00Z');
let made = 0;

/** A fair on 20 to 22 November 2026, straight into its table. */
export async function makeFairRow(app: TestApp, organiserId: string): Promise<string> {
  const id = newId();
  await app.database.manager.insert(Fair, {
    id,
    organiserId,
    editionId: null,
    slug: `fair-${(made += 1)}`,
    name: { vi: 'Hội chợ OCOP', en: 'OCOP fair' },
    description: { vi: 'Hội chợ' },
    venue: { vi: 'Quảng trường' },
    venueAddress: 'Cà Mau',
    openingHours: { vi: '8:00 – 21:00' },
    rules: { vi: 'Nội quy' },
    startsOn: '2026-11-20',
    endsOn: '2026-11-22',
    applicationsOpenAt: createdAt,
    applicationsCloseAt: new Date('2026-11-01T00:00:00Z'),
    boothChoiceClosesAt: null,
    holdMinutes: 30,
    boothsPerExhibitor: 2,
    currency: 'VND',
    timeZone: 'Asia/Ho_Chi_Minh',
    state: 'open',
    createdAt,
  });
  return id;
}

/** An organisation, straight into its table. */
export async function makeOrganisationRow(
  app: TestApp,
  { kind = 'cooperative', province = null, country = 'VN' }: OrganisationFacts = {},
): Promise<string> {
  const id = newId();
  await app.database.manager.insert(Organisation, {
    id,
    name: `HTX ${(made += 1)}`,
    kind,
    taxCode: null,
    country,
    province,
    profile: {},
    languages: ['vi'],
    searchKey: 'htx',
    createdAt,
  });
  return id;
}

interface OrganisationFacts {
  kind?: OrganisationKind;
  province?: string | null;
  country?: string;
}
interface ExhibitorFacts extends OrganisationFacts {
  organiserId: string;
  fairId: string;
  /** One product for each; null is a product without stars. */
  stars?: (number | null)[];
}

/** An organisation that takes part in the fair, with its products. */
export async function makeExhibitorRow(
  app: TestApp,
  { organiserId, fairId, stars = [], ...facts }: ExhibitorFacts,
): Promise<string> {
  const organisationId = await makeOrganisationRow(app, facts);
  const id = newId();
  const { manager } = app.database;
  await manager.insert(Exhibitor, {
    id,
    organiserId,
    fairId,
    organisationId,
    applicationId: null,
    seniority: 0,
    createdAt,
  });
  for (const ocopStars of stars)
    await manager.insert(Product, {
      id: newId(),
      organisationId,
      name: { vi: 'Cua' },
      description: {},
      category: 'food',
      pack: '1 kg',
      currency: 'VND',
      ocopStars,
      searchKey: 'cua',
      createdAt,
    });
  return id;
}

/** An application of a new organisation. */
export async function makeApplicationRow(
  app: TestApp,
  { organiserId, fairId, state }: { organiserId: string; fairId: string; state: ApplicationState },
): Promise<void> {
  const organisationId = await makeOrganisationRow(app);
  await app.database.manager.insert(Application, {
    id: newId(),
    organiserId,
    fairId,
    organisationId,
    state,
    message: '',
    boothsWanted: 1,
    productIds: [],
    submittedAt: createdAt,
    createdAt,
  });
}
