import { BoothHolds } from '#lib/booths';
import {
  ApplicationReview,
  Applications,
  Certificates,
  Exhibitor,
  ImportPreview,
  ListingMatch,
  Products,
} from '#lib/exhibitors';
import { Booth, FairPlans, Fairs } from '#lib/fairs';
import { Organisations, UploadedFiles } from '#lib/organisations';
import { newId } from '#lib/kernel';
import { makeEnteredExhibitor, makeOpenFair } from '../../factories/exhibitors.js';
import { fairDetails, planOf } from '../../factories/fairs.js';
import type { TestApp } from '../../support/app.js';
import { PICTURE } from '../../support/api/file-form.js';
import { HIDDEN, type Site } from '../support/world.js';

/** An open fair with a plan; an organisation that exhibits there with a certified product and holds a booth; another one's application; an import. */
export async function addExhibiting(app: TestApp, site: Site): Promise<void> {
  await addFairs(app, site);
  await addProduct(app, site);
  await addApplications(app, site);
  await addBoothOrder(app, site);
  await addImport(app, site);
  await addListing(app, site);
}

async function addFairs(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const organiserId = ids['organiserId']!;
  const actorId = people.accounts.owner;
  const details = (about: string, slug: string) => {
    const text = (what: string) => ({ vi: `${about} ${what}`, en: `${about} ${what}` });
    return fairDetails({
      slug,
      name: text('fair'),
      description: text('about'),
      venue: text('venue'),
      venueAddress: `${about} address`,
      openingHours: text('hours'),
      rules: text('rules'),
      startsOn: '2099-11-20',
      endsOn: '2099-11-25',
      applicationsCloseAt: new Date('2099-10-01T00:00:00Z'),
    });
  };
  await app.transactions.run(async (tx) => {
    const fairs = app.get(Fairs);
    const hidden = `${HIDDEN} ${marker}`;
    const office = { organiserId, actorId };
    await fairs.create(tx, office, details(hidden, `draft-${marker.toLowerCase()}`));
    const own = { ...details(marker, `fair-${marker.toLowerCase()}`), editionId: ids['editionId']! };
    const { id: fairId, slug } = await fairs.create(tx, office, own);
    const acting = { ...office, fairId };
    await app.get(FairPlans).commit(tx, acting, { plan: planOf(4), language: 'en' });
    await fairs.move(tx, acting, 'open');
    const [held, free] = await tx.find(Booth, { where: { fairId }, order: { number: 'ASC' } });
    Object.assign(ids, { fairId, 'fairs/slug': slug, 'booths/boothId': held!.id });
    Object.assign(ids, { boothId: free!.id, toBoothId: free!.id });
  });
}

async function addBoothOrder(app: TestApp, { ids, people }: Site): Promise<void> {
  const { organisationId, fairId } = ids;
  const acting = { organisationId: organisationId!, fairId: fairId!, actorId: people.accounts.manager };
  await app.transactions.run(async (tx) => {
    const { order } = await app.get(BoothHolds).hold(tx, acting, [ids['booths/boothId']!]);
    ids['orderId'] = order.id;
  });
}

async function addProduct(app: TestApp, { marker, ids }: Site): Promise<void> {
  const organisationId = ids['organisationId']!;
  const picture = PICTURE.data;
  const files = app.get(UploadedFiles);
  const document = await files.acceptDocument({ name: `${marker}.png`, data: picture });
  const logo = await files.acceptPicture({ name: `${marker}.png`, data: picture }, 'office');
  await app.transactions.run(async (tx) => {
    const product = await app.get(Products).create(tx, organisationId, {
      name: { vi: `${marker} cua` },
      description: { vi: `${marker} ngon` },
      category: 'food',
      pack: `${marker} 1 kg`,
      currency: 'VND',
      priceMinor: 450_000,
    });
    const certificate = await app.get(Certificates).add(tx, organisationId, product.id, {
      kind: 'haccp',
      number: `${marker} 12`,
      issuer: `${marker} office`,
      issuedOn: '2026-01-01',
    });
    await app.get(Certificates).setDocument(tx, organisationId, certificate.id, document);
    await app.get(Organisations).setLogo(tx, organisationId, logo);
    Object.assign(ids, {
      productId: product.id,
      certificateId: certificate.id,
      documentId: document.id,
      pictureId: logo.id,
      size: 'thumb',
    });
  });
}

async function addApplications(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const { organiserId, fairId, organisationId, productId } = ids;
  const actorId = people.accounts.owner;
  const wish = { message: `${marker} please`, boothsWanted: 1 };
  await app.transactions.run(async (tx) => {
    const apply = async (applicantId: string, productIds: string[]) => {
      const place = { organisationId: applicantId, fairId: fairId!, actorId: people.accounts.manager };
      await app.get(Applications).draft(tx, place, { ...wish, productIds });
      return app.get(Applications).submit(tx, place);
    };
    const accepted = await apply(organisationId!, [productId!]);
    const acting = { organiserId: organiserId!, fairId: fairId!, actorId };
    await app.get(ApplicationReview).accept(tx, acting, accepted.id, `${marker} welcome`);
    const exhibitor = await tx.findOneByOrFail(Exhibitor, {
      fairId: fairId!,
      organisationId: organisationId!,
    });
    const profile = { name: `${marker} applicant`, kind: 'household', country: 'VN' } as const;
    const applicant = await app.get(Organisations).create(tx, profile, actorId);
    const product = {
      name: { vi: `${marker} mắm` },
      description: {},
      category: 'food',
      pack: '1 kg',
      currency: 'VND',
    } as const;
    const shown = await app.get(Products).create(tx, applicant.id, product);
    const waiting = await apply(applicant.id, [shown.id]);
    Object.assign(ids, { exhibitorId: exhibitor.id, applicationId: waiting.id });
  });
}

/** What the organiser entered for another fair, and seems to be the exhibiting organisation. */
async function addListing(app: TestApp, { marker, ids }: Site): Promise<void> {
  const [organiserId, organisationId] = [ids['organiserId']!, ids['organisationId']!];
  const fair = await makeOpenFair(app, organiserId, {
    ...{ slug: `listed-${marker.toLowerCase()}`, name: { vi: `${marker} fair listed` } },
    ...{ venue: { vi: `${marker} venue` }, venueAddress: `${marker} address` },
  });
  const entered = await makeEnteredExhibitor(app, fair, { name: `${marker} entered` });
  const listingId = newId();
  await app.database.manager.insert(ListingMatch, {
    ...{ id: listingId, organiserId, fairId: fair.id, exhibitorId: entered.id },
    ...{ listedId: entered.organisation.id, organisationId, state: 'offered', offeredAt: new Date() },
  });
  Object.assign(ids, { listingId, holderId: organisationId });
}

async function addImport(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const data = Buffer.from(`Name,Kind\n${marker} imported,cooperative\n,cooperative\n`);
  const actorId = people.accounts.owner;
  const acting = { organiserId: ids['organiserId']!, fairId: ids['fairId']!, actorId };
  const preview = await app.get(ImportPreview).of(acting, { name: `${marker}.csv`, data }, 'en');
  ids['importId'] = preview.id;
}
