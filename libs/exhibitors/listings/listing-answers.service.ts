import { Inject, Injectable } from '@nestjs/common';
import { Clock, nextState } from '#lib/kernel';
import { EVERYWHERE, IdentityProof, Organisation } from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { LISTING_STATES, type ListingVerb } from '../domain/listing-states.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';
import { exhibitorConfirmed, exhibitorSeparated } from '../exhibitors.events.js';
import { listingsErrors } from './listings.errors.js';

/** Who says yes, and what the yes brings with it. */
export interface Confirmation {
  actorId: string;
  /** Whether buyers may find it, if it said so. */
  findable?: boolean | null;
  applicationId?: string | null;
}

/** What organisations answer when they are asked whether they are an exhibitor that an organiser entered. */
@Injectable()
export class ListingAnswers {
  constructor(
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * "Yes, that is us": the exhibitor, with its booths and meetings, is the organisation's from now on. Locks match and exhibitor,
   * records `exhibitor.confirmed`. Throws `listings.answered`, `.unproven`, `.exhibits-already`, `.taken`, `http.not-found`.
   */
  async confirm(tx: Tx, organisationId: string, matchId: string, actorId: string): Promise<void> {
    await this.take(tx, await this.locked(tx, organisationId, matchId), { actorId });
  }

  /** "That is not us", or not now; it can be confirmed later. Throws `listings.answered`, `http.not-found`. */
  async decline(tx: Tx, organisationId: string, matchId: string, actorId: string): Promise<void> {
    const match = await this.locked(tx, organisationId, matchId);
    await this.answer(tx, match, 'decline', { answeredBy: actorId });
  }

  /**
   * Parts an organisation from the exhibitor that the organiser had entered, which is as before. Records `exhibitor.separated`.
   * Throws `listings.not-confirmed`, `http.not-found`.
   */
  async separate(
    tx: Tx,
    { organiserId, fairId }: { organiserId: string; fairId: string },
    exhibitorId: string,
    { actorId, reason }: { actorId: string; reason: string },
  ): Promise<void> {
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    if (exhibitor?.organiserId !== organiserId || exhibitor.fairId !== fairId) throw httpErrors.notFound();
    const { organisationId } = exhibitor;
    const match = await tx.findOneBy(ListingMatch, { exhibitorId, organisationId, state: 'confirmed' });
    if (!match || match.listedId === organisationId) throw listingsErrors.notConfirmed();
    const { listedId } = match;
    await tx.update(Exhibitor, { id: exhibitorId }, { organisationId: listedId, agreedAt: null });
    await this.answer(tx, match, 'separate', { reason });
    const moved = { fairId, exhibitorId, from: organisationId, organisationId: listedId };
    const facts = { organiserId, actorId, subjectId: exhibitorId };
    await this.events.record(tx, exhibitorSeparated, { ...facts, data: { ...moved, reason } });
  }

  /** What waits for the organisation's yes at a fair, when its tax code is proven; else null. */
  async waitingFor(tx: Tx, organisationId: string, fairId: string): Promise<ListingMatch | null> {
    if (!(await isProven(tx, organisationId))) return null;
    const waiting = await tx.findOneBy(ListingMatch, { organisationId, fairId, state: 'offered' });
    const [match] = await lockInOrder(tx, ListingMatch, waiting ? [waiting.id] : []);
    return match?.state === 'offered' ? match : null;
  }

  /** Makes the exhibitor of a locked match the organisation's. Throws as `confirm`. */
  async take(tx: Tx, match: ListingMatch, confirmation: Confirmation): Promise<Exhibitor> {
    const { organiserId, fairId, exhibitorId, listedId, organisationId } = match;
    const { actorId, findable = null, applicationId = null } = confirmation;
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    if (listedId !== organisationId) await ensureMayTake(tx, match, exhibitor);
    const seniority = await tx.countBy(Exhibitor, { organiserId, organisationId });
    const change = { organisationId, agreedAt: this.clock.now(), applicationId, seniority };
    await tx.update(Exhibitor, { id: exhibitorId }, change);
    await this.answer(tx, match, 'confirm', { answeredBy: actorId });
    const moved = { fairId, exhibitorId, from: listedId, organisationId };
    const facts = { organiserId, actorId, subjectId: exhibitorId };
    await this.events.record(tx, exhibitorConfirmed, { ...facts, data: { ...moved, findable } });
    return Object.assign(exhibitor!, change);
  }

  private async locked(tx: Tx, organisationId: string, matchId: string): Promise<ListingMatch> {
    const [match] = await lockInOrder(tx, ListingMatch, [matchId]);
    if (match?.organisationId !== organisationId) throw httpErrors.notFound();
    return match;
  }

  private async answer(tx: Tx, match: ListingMatch, verb: ListingVerb, change: Partial<ListingMatch>) {
    const state = nextState(LISTING_STATES, match.state, verb);
    if (!state) throw listingsErrors.answered();
    await tx.update(ListingMatch, { id: match.id }, { ...change, state, answeredAt: this.clock.now() });
  }
}

const isProven = (tx: Tx, organisationId: string) =>
  tx.existsBy(IdentityProof, { organisationId, reach: EVERYWHERE });

/** What was matched before anybody was asked is the organisation's already, and wants only its yes. */
async function ensureMayTake(
  tx: Tx,
  { organiserId, fairId, listedId, organisationId }: ListingMatch,
  exhibitor: Exhibitor | undefined,
): Promise<void> {
  if (!(await isProven(tx, organisationId))) throw listingsErrors.unproven();
  const [listed] = await lockInOrder(tx, Organisation, [listedId]);
  if (exhibitor?.organisationId !== listedId || listed?.enteredBy !== organiserId)
    throw listingsErrors.taken();
  if (await tx.existsBy(Exhibitor, { fairId, organisationId })) throw listingsErrors.exhibitsAlready();
}
