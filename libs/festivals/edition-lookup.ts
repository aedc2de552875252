import type { EntityManager } from 'typeorm';
import { lockInOrder, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Edition } from './entities/edition.entity.js';

/** The organiser's edition; throws `http.not-found` for a missing or foreign one. */
export async function editionOf(manager: EntityManager, organiserId: string, id: string): Promise<Edition> {
  const edition = await manager.findOneBy(Edition, { id, organiserId });
  if (!edition) throw httpErrors.notFound();
  return edition;
}

/** As editionOf, and keeps others from changing its programme until the transaction ends. */
export async function lockedEdition(tx: Tx, organiserId: string, id: string): Promise<Edition> {
  const [edition] = await lockInOrder(tx, Edition, [id]);
  if (edition?.organiserId !== organiserId) throw httpErrors.notFound();
  return edition;
}
