import { Inject, Injectable } from '@nestjs/common';
import { Fair, FairsQuery, newsOf } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { MembersQuery } from '#lib/organisations';
import { selectRows, Transactions, type Tx } from '#platform/database';
import { ListingMatch } from '../entities/listing-match.entity.js';
import { listingOfferedMail } from './listing-offered.notification.js';

const AT_ONCE = 10;

/** Which exhibitors to look at: those of a fair, one listed organisation's, or those that have the code of an organisation. */
export type Looking = { fairId: string } | { listedId: string } | { organisationId: string };

type Found = Pick<ListingMatch, 'organiserId' | 'fairId' | 'exhibitorId' | 'listedId' | 'organisationId'>;

/** A person's number has no reach beyond its organiser, so none is ever found here. */
const FOUND = (column: string, fairIds: readonly string[]) => `
  SELECT exhibitor.organiser_id AS organiserId, exhibitor.fair_id AS fairId, exhibitor.id AS exhibitorId,
    listed.id AS listedId, proof.organisation_id AS organisationId
  FROM exhibitors_exhibitor exhibitor
  JOIN organisations_organisation listed
    ON listed.id = exhibitor.organisation_id AND listed.entered_by = exhibitor.organiser_id
  JOIN organisations_identity_proof proof ON proof.code = listed.tax_code AND proof.reach = 'everywhere'
  WHERE ${column} = ? AND exhibitor.withdrawn_at IS NULL
    AND exhibitor.fair_id IN (${fairIds.map(() => '?').join()}) AND NOT EXISTS (
    SELECT 1 FROM exhibitors_listing_match known
    WHERE known.exhibitor_id = exhibitor.id AND known.organisation_id = proof.organisation_id)
  AND NOT EXISTS (
    SELECT 1 FROM exhibitors_exhibitor own
    WHERE own.fair_id = exhibitor.fair_id AND own.organisation_id = proof.organisation_id)
  ORDER BY exhibitor.id LIMIT ${AT_ONCE}`;

/**
 * Asks organisations whether they are the exhibitors that organisers have entered. Nothing of it reaches the organiser, neither
 * its audit trail nor its outbox: it would learn who is on the platform.
 */
@Injectable()
export class ListingOffers {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MembersQuery,
    private readonly fairs: FairsQuery,
    private readonly notifications: Notifications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Asks whoever has not been asked, a few in each transaction; again after a crash, it goes on with those that are left. */
  async offer(looking: Looking): Promise<void> {
    while ((await this.transactions.run((tx) => this.offerSome(tx, looking))) === AT_ONCE);
  }

  private async offerSome(tx: Tx, looking: Looking): Promise<number> {
    const fairs = await this.fairs.live(tx);
    if (fairs.length === 0) return 0;
    const [column, id] = soughtBy(looking);
    const fairIds = fairs.map((fair) => fair.id);
    const found = await selectRows<Found>(tx, FOUND(column, fairIds), [id, ...fairIds]);
    for (const match of found) {
      const nothingYet = { answeredAt: null, answeredBy: null, reason: null };
      await tx.insert(ListingMatch, {
        ...{ id: newId(), ...match, state: 'offered', ...nothingYet },
        offeredAt: this.clock.now(),
      });
      await this.tell(tx, match);
    }
    return found.length;
  }

  private async tell(tx: Tx, { organiserId, fairId, organisationId }: Found): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id: fairId });
    const { name: organiser } = await tx.findOneByOrFail(Organiser, { id: organiserId });
    for (const person of await this.members.recipients(tx, organisationId, ['manager'])) {
      const data = { name: person.name, organisationId, fairName: fair.name, organiser };
      const sender = `organiser ${organiserId}`;
      await this.notifications.notify(tx, listingOfferedMail, person, data, {
        sender,
        ...newsOf(fair),
      });
    }
  }
}

function soughtBy(looking: Looking): [column: string, id: string] {
  if ('fairId' in looking) return ['exhibitor.fair_id', looking.fairId];
  if ('listedId' in looking) return ['listed.id', looking.listedId];
  return ['proof.organisation_id', looking.organisationId];
}
