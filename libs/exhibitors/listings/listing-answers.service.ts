import { Injectable } from '@nestjs/common';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { AcceptedApplicants } from '../accepted-applicants.service.js';
import { Application } from '../entities/application.entity.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { ListingMatch } from '../entities/listing-match.entity.js';
import { exhibitorSeparated } from '../exhibitors.events.js';
import { listingsErrors } from './listings.errors.js';
import { ListingTaking } from './listing-taking.service.js';

/** What organisations answer when they are asked whether they are an exhibitor that an organiser entered. */
@Injectable()
export class ListingAnswers {
  constructor(
    private readonly taking: ListingTaking,
    private readonly applicants: AcceptedApplicants,
    private readonly events: Events,
  ) {}

  /**
   * "Yes, that is us": the exhibitor, with its booths and meetings, is the organisation's from now on. Locks the match.
   * Throws as `ListingTaking.take`, and `http.not-found`.
   */
  async confirm(tx: Tx, organisationId: string, matchId: string, actorId: string): Promise<void> {
    await this.taking.take(tx, await this.locked(tx, organisationId, matchId), { actorId });
  }

  /** "That is not us", or not now; it can be confirmed later. Throws `listings.answered`, `http.not-found`. */
  async decline(tx: Tx, organisationId: string, matchId: string, actorId: string): Promise<void> {
    const match = await this.locked(tx, organisationId, matchId);
    await this.taking.answer(tx, match, 'decline', { answeredBy: actorId });
  }

  /**
   * Parts an organisation from the exhibitor that the organiser had entered, which is as before. Whose application was accepted
   * takes part beside it. Records `exhibitor.separated`. Throws `listings.not-confirmed`, `http.not-found`.
   */
  async separate(
    tx: Tx,
    { organiserId, fairId }: { organiserId: string; fairId: string },
    exhibitorId: string,
    { actorId, reason }: { actorId: string; reason: string },
  ): Promise<void> {
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    if (exhibitor?.organiserId !== organiserId || exhibitor.fairId !== fairId) throw httpErrors.notFound();
    const { organisationId, applicationId } = exhibitor;
    const match = await tx.findOneBy(ListingMatch, { exhibitorId, organisationId, state: 'confirmed' });
    if (!match || match.listedId === organisationId) throw listingsErrors.notConfirmed();
    const { listedId } = match;
    const seniority = await tx.countBy(Exhibitor, { organiserId, organisationId: listedId });
    const asEntered = { organisationId: listedId, agreedAt: null, applicationId: null, seniority };
    await tx.update(Exhibitor, { id: exhibitorId }, asEntered);
    await this.taking.answer(tx, match, 'separate', { reason });
    const moved = { fairId, exhibitorId, from: organisationId, organisationId: listedId };
    const facts = { organiserId, actorId, subjectId: exhibitorId };
    await this.events.record(tx, exhibitorSeparated, { ...facts, data: { ...moved, reason } });
    const application =
      applicationId && (await tx.findOneBy(Application, { id: applicationId, organisationId }));
    if (application) await this.applicants.admitAnew(tx, application, actorId);
  }

  private async locked(tx: Tx, organisationId: string, matchId: string): Promise<ListingMatch> {
    const [match] = await lockInOrder(tx, ListingMatch, [matchId]);
    if (match?.organisationId !== organisationId) throw httpErrors.notFound();
    return match;
  }
}
