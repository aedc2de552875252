import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Organisation } from '#lib/organisations';
import { Database } from '#platform/database';
import { ListingMatch } from '../entities/listing-match.entity.js';

export interface OwnListing {
  match: ListingMatch;
  fair: Fair;
  organiser: Organiser;
  /** What the organiser entered, its name and province to be shown. */
  listed: Organisation;
}

const AT_MOST = 50;

/** The exhibitors that an organisation is asked about. */
@Injectable()
export class OwnListingsQuery {
  constructor(private readonly database: Database) {}

  /** Those that wait for an answer, the newest first; four statements. */
  async waiting(organisationId: string): Promise<OwnListing[]> {
    const { manager } = this.database;
    const matches = await manager.find(ListingMatch, {
      where: { organisationId, state: 'offered' },
      order: { id: 'DESC' },
      take: AT_MOST,
    });
    if (matches.length === 0) return [];
    const fairs = await manager.findBy(Fair, { id: In(matches.map(({ fairId }) => fairId)) });
    const organisers = await manager.findBy(Organiser, {
      id: In(matches.map(({ organiserId }) => organiserId)),
    });
    const listed = await manager.findBy(Organisation, { id: In(matches.map(({ listedId }) => listedId)) });
    return matches
      .map((match) => ({
        match,
        fair: fairs.find(({ id }) => id === match.fairId)!,
        organiser: organisers.find(({ id }) => id === match.organiserId)!,
        listed: listed.find(({ id }) => id === match.listedId)!,
      }))
      .filter(({ fair }) => fair.state !== 'ended');
  }
}
