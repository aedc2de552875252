import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { editionOf } from './edition-lookup.js';
import { Edition } from './entities/edition.entity.js';
import { Festival } from './entities/festival.entity.js';

export interface FestivalWithEditions {
  festival: Festival;
  /** The newest first. */
  editions: Edition[];
}

@Injectable()
export class FestivalListQuery {
  constructor(private readonly database: Database) {}

  /** The organiser's festivals with their editions: two statements. */
  async all(organiserId: string): Promise<FestivalWithEditions[]> {
    const { manager } = this.database;
    const festivals = await manager.find(Festival, { where: { organiserId }, order: { id: 'ASC' } });
    const editions = await manager.find(Edition, {
      where: { organiserId },
      order: { startsOn: 'DESC', id: 'ASC' },
    });
    return festivals.map((festival) => ({
      festival,
      editions: editions.filter(({ festivalId }) => festivalId === festival.id),
    }));
  }

  /** Throws `http.not-found`. */
  edition(organiserId: string, editionId: string): Promise<Edition> {
    return editionOf(this.database.manager, organiserId, editionId);
  }
}
