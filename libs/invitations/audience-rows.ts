import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type Audience, tagPattern } from './domain/audience.js';
import { Contact } from './entities/contact.entity.js';

/** The organiser's contacts that an audience means, in the order in which they were added. */
export function audienceRows(
  manager: EntityManager,
  organiserId: string,
  { roles, tags }: Audience,
): SelectQueryBuilder<Contact> {
  const query = manager
    .createQueryBuilder(Contact, 'contact')
    .where('contact.organiserId = :organiserId', { organiserId })
    .andWhere('contact.unsubscribedAt IS NULL')
    .orderBy('contact.id', 'ASC');
  if (roles.length > 0) query.andWhere('contact.role IN (:...roles)', { roles });
  if (tags.length > 0) query.andWhere(anyTag(tags));
  return query;
}

const anyTag = (tags: readonly string[]) =>
  new Brackets((either) => {
    tags.forEach((tag, at) =>
      either.orWhere(`contact.tags LIKE :tag${at}`, { [`tag${at}`]: tagPattern(tag) }),
    );
  });
