import { Editions, Festivals, ProgrammeItems, ProgrammeReleases, Stages } from '#lib/festivals';
import { editionDetails, span } from '../../factories/festivals.js';
import type { TestApp } from '../../support/app.js';
import { HIDDEN, type Site } from '../support/world.js';

/** A festival with an edition, a stage and an item on it; released; and a second item that visitors do not see yet. */
export async function addFestival(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const acting = { organiserId: ids['organiserId']!, actorId: people.accounts.owner };
  const text = (what: string) => ({ vi: `${marker} ${what}`, en: `${marker} ${what}` });
  await app.transactions.run(async (tx) => {
    const festivalId = await app
      .get(Festivals)
      .create(tx, acting, { name: text('festival'), description: text('yearly') });
    const details = editionDetails({
      slug: `edition-${marker.toLowerCase()}`,
      name: text('edition'),
      description: text('three days'),
      place: text('square'),
      startsOn: '2099-11-20',
      endsOn: '2100-01-10',
    });
    const editionId = await app.get(Editions).create(tx, acting, festivalId, details);
    const stageId = await app.get(Stages).add(tx, acting, editionId, text('stage'));
    const item = {
      stageId,
      title: text('opening'),
      description: text('speeches'),
      performers: `${marker} choir`,
      ...span('2099-11-20', '08:00', '09:00'),
    };
    const itemId = await app.get(ProgrammeItems).add(tx, acting, editionId, item);
    await app.get(ProgrammeReleases).release(tx, acting, editionId, text('notice'));
    const later = {
      ...item,
      ...span('2099-11-20', '10:00', '11:00'),
      title: { vi: `${HIDDEN} ${marker} surprise` },
    };
    await app.get(ProgrammeItems).add(tx, acting, editionId, later);
    Object.assign(ids, { festivalId, editionId, stageId, itemId, 'editions/slug': details.slug });
  });
}
