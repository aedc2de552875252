import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Fair, fairPhase, isLive } from '#lib/fairs';
import { Clock, type DomainError, nextState } from '#lib/kernel';
import { IdentityProof, Organisation, reachOf } from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { LISTING_STATES, type ListingVerb } from '../domain/listing-states.js';
import { seemsToBe } from '../domain/seems-to-be.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';
import { exhibitorConfirmed } from '../exhibitors.events.js';
import { listingsErrors } from './listings.errors.js';

/** Who says yes, and what the yes brings with it. */
export interface Confirmation {
  actorId: string;
  /** Whether buyers may find it, if it said so. */
  findable?: boolean | null;
  /** The application that was accepted, where that is the yes. */
  applicationId?: string;
}

/** How an exhibitor that an organiser entered becomes the organisation's that says yes. */
@Injectable()
export class ListingTaking {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Makes the exhibitor of a locked match the organisation's. Locks it and both organisations, records `exhibitor.confirmed`.
   * Throws `listings.other-code`, `.unproven`, `.taken`, `.exhibits-already`, and `.answered`, also when the fair is a draft or over.
   */
  async take(tx: Tx, match: ListingMatch, confirmation: Confirmation): Promise<void> {
    const exhibitor = await this.exhibitorOf(tx, match);
    const obstacle = await obstacleTo(tx, match, { exhibitor, now: this.clock.now() });
    if (obstacle) throw obstacle;
    await this.hand(tx, match, exhibitor!, confirmation);
  }

  /**
   * Takes what waits for the organisation's yes at a fair; whether there was any. What cannot be taken is passed over: why is
   * for the organisation to know, and not for the organiser who accepts its application.
   */
  async takeWaiting(
    tx: Tx,
    { organisationId, fairId }: Pick<ListingMatch, 'organisationId' | 'fairId'>,
    confirmation: Confirmation,
  ): Promise<boolean> {
    const waiting = await tx.findBy(ListingMatch, { organisationId, fairId, state: 'offered' });
    for (const match of await lockInOrder(
      tx,
      ListingMatch,
      waiting.map(({ id }) => id),
    )) {
      const exhibitor = await this.exhibitorOf(tx, match);
      if (match.state !== 'offered' || (await obstacleTo(tx, match, { exhibitor, now: this.clock.now() })))
        continue;
      await this.hand(tx, match, exhibitor!, confirmation);
      return true;
    }
    return false;
  }

  /** Moves a locked match on. Throws `listings.answered`. */
  async answer(tx: Tx, match: ListingMatch, verb: ListingVerb, change: Partial<ListingMatch>): Promise<void> {
    const state = nextState(LISTING_STATES, match.state, verb);
    if (!state) throw listingsErrors.answered();
    await tx.update(ListingMatch, { id: match.id }, { ...change, state, answeredAt: this.clock.now() });
  }

  private async hand(tx: Tx, match: ListingMatch, exhibitor: Exhibitor, confirmation: Confirmation) {
    const { organiserId, fairId, exhibitorId, listedId, organisationId } = match;
    const { actorId, findable = null, applicationId = exhibitor.applicationId } = confirmation;
    const isOwnRow = listedId === organisationId;
    const seniority = isOwnRow
      ? exhibitor.seniority
      : await tx.countBy(Exhibitor, { organiserId, organisationId });
    const change = { organisationId, agreedAt: this.clock.now(), applicationId, seniority };
    await tx.update(Exhibitor, { id: exhibitorId }, change);
    await this.answer(tx, match, 'confirm', { answeredBy: actorId });
    const data = { fairId, exhibitorId, from: listedId, organisationId, findable };
    const facts = { organiserId, actorId, subjectId: exhibitorId };
    await this.events.record(tx, exhibitorConfirmed, { ...facts, data });
  }

  /** Undefined when it was withdrawn. */
  private async exhibitorOf(tx: Tx, { exhibitorId }: ListingMatch): Promise<Exhibitor | undefined> {
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    return exhibitor;
  }
}

/** Why the organisation cannot have the exhibitor as things stand now; null when it can. Locks both organisations. */
async function obstacleTo(
  tx: Tx,
  { organiserId, fairId, listedId, organisationId }: ListingMatch,
  { exhibitor, now }: { exhibitor: Exhibitor | undefined; now: Date },
): Promise<DomainError | null> {
  const fair = await tx.findOneByOrFail(Fair, { id: fairId });
  if (!exhibitor || !isLive(fairPhase(fair, now))) return listingsErrors.answered();
  const both = await lockInOrder(tx, Organisation, [listedId, organisationId]);
  const listed = both.find(({ id }) => id === listedId)!;
  const own = both.find(({ id }) => id === organisationId)!;
  if (!seemsToBe(listed, own)) return listingsErrors.otherCode();
  const isOwnRow = listedId === organisationId;
  const isKnown = isOwnRow && (await hasAgreed(tx, own, organiserId));
  if (!isKnown && !(await isProven(tx, own, organiserId))) return listingsErrors.unproven();
  const isFree = isOwnRow || listed.enteredBy === organiserId;
  if (exhibitor.organisationId !== listedId || !isFree) return listingsErrors.taken();
  // Also who was withdrawn: a fair and an organisation have one row.
  if (isOwnRow || !(await tx.exists(Exhibitor, { where: { fairId, organisationId }, withDeleted: true })))
    return null;
  return listingsErrors.exhibitsAlready();
}

/** Whether it takes part in another fair of the organiser by its own yes, and so is who it seems to this organiser. */
const hasAgreed = (tx: Tx, { id: organisationId }: Organisation, organiserId: string): Promise<boolean> =>
  tx.existsBy(Exhibitor, { organiserId, organisationId, agreedAt: Not(IsNull()) });

/** Of a person's number, with this organiser. */
async function isProven(tx: Tx, { id, taxCode: code }: Organisation, organiserId: string): Promise<boolean> {
  if (code === null) return false;
  return tx.existsBy(IdentityProof, { organisationId: id, code, reach: reachOf(code, organiserId) });
}
