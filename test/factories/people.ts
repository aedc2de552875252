import {
  Accounts,
  Administrators,
  Organisers,
  type OrganisationRole,
  type OrganiserRole,
  PasswordHashing,
} from '#lib/identity';
import type { TestApp } from '../support/app.js';

/** What factories need of an application, or of its services alone. */
export type Services = Pick<TestApp, 'get' | 'transactions'>;

/** The password of everybody the factories make. */
export const PASSWORD = 'bon con cua lot';

let made = 0;
const next = () => (made += 1);
let hash: Promise<string> | undefined;

/** A person with a confirmed address. */
export async function makeAccount(
  app: Services,
  overrides: { email?: string; name?: string } = {},
): Promise<{ id: string; email: string; name: string }> {
  hash ??= app.get(PasswordHashing).hash(PASSWORD, 'test');
  const passwordHash = await hash;
  const { email = `person-${next()}@example.vn`, name = 'Nguyễn Thị Lan' } = overrides;
  return app.transactions.run((tx) =>
    app.get(Accounts).open(tx, { email, name, language: 'en', passwordHash, verified: true }),
  );
}

/** A person who runs the installation, as `cli administrator` makes one of an account. */
export async function makeAdministrator(
  app: Services,
  overrides: { email?: string; name?: string } = {},
): Promise<{ id: string; email: string; name: string }> {
  const account = await makeAccount(app, overrides);
  const appointed = { email: account.email, name: account.name, language: 'en' } as const;
  await app.transactions.run((tx) => app.get(Administrators).appoint(tx, appointed));
  return account;
}

/** An organiser with its owner. */
export async function makeOrganiser(
  app: Services,
): Promise<{ id: string; owner: { id: string; email: string } }> {
  const owner = await makeAccount(app);
  const request = {
    slug: `organiser-${next()}`,
    name: { vi: 'Trung tâm Xúc tiến' },
    replyTo: 'office@example.vn',
    timeZone: 'Asia/Ho_Chi_Minh',
  };
  const organiser = await app.transactions.run((tx) => app.get(Organisers).create(tx, request, owner.id));
  return { id: organiser.id, owner };
}

/** A person with a place in an organiser. */
export async function makeMember(
  app: Services,
  organiserId: string,
  role: OrganiserRole,
): Promise<{ id: string; email: string }> {
  const account = await makeAccount(app);
  await app.transactions.run((tx) =>
    app
      .get(Organisers)
      .addMember(tx, { accountId: account.id, party: 'organiser', partyId: organiserId, role }, null),
  );
  return account;
}

/** A person with a place in an organisation. */
export async function makeRepresentative(
  app: Services,
  organisationId: string,
  role: OrganisationRole = 'manager',
): Promise<{ id: string; email: string }> {
  const account = await makeAccount(app);
  await app.transactions.run((tx) =>
    app
      .get(Organisers)
      .addMember(tx, { accountId: account.id, party: 'organisation', partyId: organisationId, role }, null),
  );
  return account;
}
