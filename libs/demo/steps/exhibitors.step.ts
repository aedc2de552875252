import { Injectable } from '@nestjs/common';
import { ApplicationReview, Applications, Certificates, IdentityChecks, Products } from '#lib/exhibitors';
import { Accounts } from '#lib/identity';
import type { DateOnly } from '#lib/kernel';
import { Organisations } from '#lib/organisations';
import type { Tx } from '#platform/database';
import { exhibitors, findableOf, products as goods } from '../content/index.js';
import type { Exhibitor, Product } from '../content/index.js';
import type { DemoParty, DemoWorld } from '../demo-world.js';
import { certificateKindOf } from './certificate-kinds.js';

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

  /** The firms of the content, to be made one transaction each. */
  readonly firms = exhibitors;

  async run(tx: Tx, world: DemoWorld, firm: Exhibitor): Promise<DemoParty> {
    const party = await this.makeParty(tx, world, firm);
    const productIds: string[] = [];
    for (const product of goods.filter(({ exhibitor }) => exhibitor === firm.key))
      productIds.push(await this.makeProduct(tx, world, party, product));
    await this.apply(tx, world, firm, party, productIds);
    return party;
  }

  private async makeParty(tx: Tx, { passwordHash }: DemoWorld, firm: Exhibitor): Promise<DemoParty> {
    const { representative, email, address } = firm;
    const opened = {
      email,
      name: representative.name,
      language: 'vi' as const,
      passwordHash,
      verified: true,
    };
    const account = await this.accounts.open(tx, opened);
    const profile = {
      name: firm.legalName,
      kind: firm.kind,
      taxCode: firm.taxCode,
      country: 'VN',
      province: address.province,
      address: [address.line, address.commune].join(', '),
      formerAddress: address.formerAddress ?? null,
      representative: representative.name,
      phone: firm.phone,
      email,
      profile: firm.profile,
      languages: [...firm.languages],
    };
    const { id } = await this.organisations.createFor(tx, profile, account.id);
    return { organisationId: id, accountId: account.id };
  }

  private async makeProduct(
    tx: Tx,
    world: DemoWorld,
    { organisationId }: DemoParty,
    product: Product,
  ): Promise<string> {
    const { name, description, category, hsCode = null, packSize, priceVnd, monthlyCapacity, ocop } = product;
    const capacity = `${monthlyCapacity.toLocaleString('vi')} × ${packSize.vi} / tháng`;
    const facts = {
      name,
      description,
      category,
      hsCode,
      pack: packSize.vi,
      priceMinor: priceVnd,
      currency: 'VND',
      capacity,
    };
    const { id } = await this.products.create(tx, organisationId, facts);
    const { calendar } = world;
    if (ocop) {
      const { number, issuer, stars } = ocop;
      await this.certificates.add(tx, organisationId, id, {
        kind: 'ocop',
        number,
        issuer,
        stars,
        issuedOn: calendar.pastDay(ocop.issuedOn),
      });
    }
    for (const { scheme, number, issuer, validUntil } of product.otherCertificates) {
      const expiresOn = calendar.day(validUntil);
      const issuedOn = calendar.pastDay(yearsBefore(validUntil, 2));
      await this.certificates.add(tx, organisationId, id, {
        kind: certificateKindOf(scheme),
        number,
        issuer,
        issuedOn,
        expiresOn,
      });
    }
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
    if (state === 'draft') return;
    await this.applications.submit(tx, place);
    const office = { organiserId, fairId, actorId: ownerId };
    if (state === 'accepted') {
      await this.check(tx, world, party);
      await this.review.accept(tx, office, id, reviewNote);
    }
    if (state === 'rejected') await this.review.reject(tx, office, id, reviewNote);
    if (state === 'more-information-asked') await this.review.askMore(tx, office, id, reviewNote);
    if (state === 'withdrawn') await this.applications.withdraw(tx, place, '');
  }

  private async check(tx: Tx, world: DemoWorld, { organisationId }: DemoParty): Promise<void> {
    const by = { organiserId: world.organiserId, actorId: world.ownerId };
    await this.identities.check(tx, { ...by, organisationId, note: SEEN });
  }
}

/** What the office looked at before it let a firm in. */
const SEEN = 'Đã đối chiếu giấy đăng ký kinh doanh';

const yearsBefore = (day: DateOnly, years: number): DateOnly =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
