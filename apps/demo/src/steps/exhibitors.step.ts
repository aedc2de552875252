import { Injectable } from '@nestjs/common';
import { ApplicationReview, Applications, Certificates, IdentityChecks, Products } from '#lib/exhibitors';
import { Accounts } from '#lib/identity';
import { Organisations } from '#lib/organisations';
import type { Tx } from '#platform/database';
import type { Exhibitor } from '../content/exhibitors.js';
import { fair } from '../content/fair.js';
import { findableOf } from '../content/people.js';
import { type Product, products as goods } from '../content/products.js';
import type { DemoParty, DemoWorld } from '../demo-world.js';

/** One firm after the other: account, organisation, products with certificates, application and the organiser's answer. */
@Injectable()
export class ExhibitorsStep {
  constructor(
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly products: Products,
    private readonly certificates: Certificates,
    private readonly applications: Applications,
    private readonly review: ApplicationReview,
    private readonly identities: IdentityChecks,
  ) {}

  async run(tx: Tx, world: DemoWorld, firm: Exhibitor): Promise<DemoParty> {
    const party = await this.makeParty(tx, world, firm);
    const productIds: string[] = [];
    for (const product of goods().filter(({ exhibitor }) => exhibitor === firm.key))
      productIds.push(await this.makeProduct(tx, world, party, product));
    await this.apply(tx, world, firm, party, productIds);
    return party;
  }

  private async makeParty(tx: Tx, { passwordHash }: DemoWorld, firm: Exhibitor): Promise<DemoParty> {
    const { representative: name, email } = firm;
    const opened = { email, name, language: 'vi' as const, passwordHash, verified: true };
    const account = await this.accounts.open(tx, opened);
    const { id } = await this.organisations.createFor(tx, firm, account.id);
    return { organisationId: id, accountId: account.id };
  }

  private async makeProduct(
    tx: Tx,
    { calendar }: DemoWorld,
    { organisationId }: DemoParty,
    product: Product,
  ): Promise<string> {
    const { id } = await this.products.create(tx, organisationId, product);
    for (const { expiresOn, ...certificate } of product.certificates)
      await this.certificates.add(tx, organisationId, id, {
        ...certificate,
        issuedOn: calendar.pastDay(certificate.issuedOn),
        ...(expiresOn && { expiresOn: calendar.day(expiresOn) }),
      });
    return id;
  }

  private async apply(
    tx: Tx,
    world: DemoWorld,
    firm: Exhibitor,
    party: DemoParty,
    productIds: string[],
  ): Promise<void> {
    const { state, message = '', reviewNote = '' } = firm.application;
    const { fairId, organiserId, ownerId } = world;
    const place = { organisationId: party.organisationId, fairId, actorId: party.accountId };
    const wish = {
      message,
      boothsWanted: firm.booth?.count ?? 1,
      productIds,
      findable: findableOf(firm.key),
    };
    const { id } = await this.applications.draft(tx, place, wish);
    if (state === 'drafted') return;
    await this.applications.submit(tx, place);
    const office = { organiserId, fairId, actorId: ownerId };
    if (state === 'accepted') {
      await this.check(tx, world, party);
      await this.review.accept(tx, office, id, reviewNote);
    }
    if (state === 'rejected') await this.review.reject(tx, office, id, reviewNote);
    if (state === 'more-asked') await this.review.askMore(tx, office, id, reviewNote);
    if (state === 'withdrawn') await this.applications.withdraw(tx, place, '');
  }

  private async check(tx: Tx, world: DemoWorld, { organisationId }: DemoParty): Promise<void> {
    const by = { organiserId: world.organiserId, actorId: world.ownerId };
    await this.identities.check(tx, { ...by, organisationId, note: fair().checked });
  }
}
