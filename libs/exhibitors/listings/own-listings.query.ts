import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Fair, FairsQuery } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Organisation } from '#lib/organisations';
import { Database } from '#platform/database';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';

export interface OwnListing {
  match: ListingMatch;
  fair: Fair;
  organiser: Organiser;
  /** What the organiser entered, its name and province to be shown. */
  listed: Organisation;
}

const AT_MOST = 50;

/** As `seemsToBe`, with an entry that is the organiser's still, and for whoever does not exhibit yet. */
const STILL_MEANT = `(listed.taxCode = own.taxCode AND listed.enteredBy = asked.organiserId AND NOT EXISTS (
  SELECT 1 FROM exhibitors_exhibitor place WHERE place.fair_id = asked.fairId AND place.organisation_id = own.id))`;

/** The exhibitors that an organisation is asked about. */
@Injectable()
export class OwnListingsQuery {
  constructor(
    private readonly database: Database,
    private readonly fairs: FairsQuery,
  ) {}

  /** Those that wait for an answer and can still be had, the newest first; four statements. */
  async waiting(organisationId: string): Promise<OwnListing[]> {
    const { manager } = this.database;
    const fairs = await this.fairs.live(manager);
    if (fairs.length === 0) return [];
    const matches = await manager
      .createQueryBuilder(ListingMatch, 'asked')
      .innerJoin(Exhibitor, 'exhibitor', 'exhibitor.id = asked.exhibitorId')
      .innerJoin(Organisation, 'listed', 'listed.id = asked.listedId')
      .innerJoin(Organisation, 'own', 'own.id = asked.organisationId')
      .where(`asked.organisationId = :organisationId AND asked.state = 'offered'`, { organisationId })
      .andWhere('asked.fairId IN (:...fairIds)', { fairIds: fairs.map(({ id }) => id) })
      .andWhere('exhibitor.organisationId = listed.id')
      .andWhere(`(listed.id = own.id OR ${STILL_MEANT})`)
      .orderBy('asked.id', 'DESC')
      .limit(AT_MOST)
      .getMany();
    if (matches.length === 0) return [];
    const organisers = await manager.findBy(Organiser, {
      id: In(matches.map(({ organiserId }) => organiserId)),
    });
    const listed = await manager.findBy(Organisation, { id: In(matches.map(({ listedId }) => listedId)) });
    return matches.map((match) => ({
      match,
      fair: fairs.find(({ id }) => id === match.fairId)!,
      organiser: organisers.find(({ id }) => id === match.organiserId)!,
      listed: listed.find(({ id }) => id === match.listedId)!,
    }));
  }
}
