import { Inject, Injectable } from '@nestjs/common';
import type { ActingAtFair, ActingForOrganisation } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { Organisation, Organisations } from '#lib/organisations';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { AcceptedApplicants } from '../applications/accepted-applicants.service.js';
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
    private readonly organisations: Organisations,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * "Yes, that is us": the exhibitor, with its booths and meetings, is the organisation's from now on. Locks the match.
   * Throws as `ListingTaking.take`, and `http.not-found`.
   */
  async confirm(tx: Tx, { organisationId, actorId }: ActingForOrganisation, matchId: string): Promise<void> {
    await this.taking.take(tx, await this.locked(tx, organisationId, matchId), { actorId });
  }

  /**
   * "That is not us", or not now. Where its own row stood in the list, the organiser gets an entry of its own. Throws
   * `listings.answered`, `http.not-found`.
   */
  async decline(tx: Tx, { organisationId, actorId }: ActingForOrganisation, matchId: string): Promise<void> {
    const match = await this.locked(tx, organisationId, matchId);
    const { exhibitorId, listedId } = match;
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    await this.taking.answer(tx, match, 'decline', { answeredBy: actorId });
    const isListed = listedId === organisationId && exhibitor?.organisationId === organisationId;
    if (isListed && exhibitor.agreedAt === null)
      await this.handBack(tx, exhibitor, match, { actorId: null, reason: '' });
  }

  /**
   * Parts an organisation from the exhibitor that the organiser had entered, which is as before; where its own row stood in the
   * list, from a new entry of the organiser. Whose application was accepted takes part beside it. Records
   * `exhibitor.separated`. Throws `listings.not-confirmed`, `http.not-found`.
   */
  async separate(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    exhibitorId: string,
    reason: string,
  ): Promise<void> {
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [exhibitorId]);
    if (exhibitor?.organiserId !== organiserId || exhibitor.fairId !== fairId) throw httpErrors.notFound();
    const { organisationId, applicationId } = exhibitor;
    const match = await tx.findOneBy(ListingMatch, { exhibitorId, organisationId, state: 'confirmed' });
    const isByApplication = match?.listedId === organisationId && applicationId !== null;
    if (!match || isByApplication) throw listingsErrors.notConfirmed();
    await this.taking.answer(tx, match, 'separate', { reason });
    await this.handBack(tx, exhibitor, match, { actorId, reason });
    const application =
      applicationId && (await tx.findOneBy(Application, { id: applicationId, organisationId }));
    if (application) await this.applicants.admitAnew(tx, application, actorId);
  }

  /** Back to what the organiser entered, or to its people, who may have come meanwhile. */
  private async handBack(
    tx: Tx,
    { id: exhibitorId, organisationId: from, organiserId, fairId }: Exhibitor,
    { listedId }: ListingMatch,
    { actorId, reason }: { actorId: string | null; reason: string },
  ): Promise<void> {
    const organisationId =
      listedId === from ? await this.organisations.enterAsKnown(tx, from, organiserId) : listedId;
    const { enteredBy } = await tx.findOneByOrFail(Organisation, { id: organisationId });
    const agreedAt = enteredBy === null ? this.clock.now() : null;
    const seniority = await tx.countBy(Exhibitor, { organiserId, organisationId });
    const asEntered = { organisationId, agreedAt, applicationId: null, seniority };
    await tx.update(Exhibitor, { id: exhibitorId }, asEntered);
    const data = { fairId, exhibitorId, from, organisationId, reason };
    await this.events.record(tx, exhibitorSeparated, { organiserId, actorId, subjectId: exhibitorId, data });
  }

  private async locked(tx: Tx, organisationId: string, matchId: string): Promise<ListingMatch> {
    const [match] = await lockInOrder(tx, ListingMatch, [matchId]);
    if (match?.organisationId !== organisationId) throw httpErrors.notFound();
    return match;
  }
}
