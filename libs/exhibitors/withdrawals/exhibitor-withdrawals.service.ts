import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import type { ActingAtFair, ActingAtPlace, FairPath } from '#lib/identity';
import { Clock, nextState } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { ApplicationReview } from '../applications/application-review.service.js';
import { Applications } from '../applications/applications.service.js';
import { applicationTable } from '../domain/application-states.js';
import { Application } from '../entities/application.entity.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import { Departures, ensureReason } from './departures.service.js';
import { withdrawalsErrors } from './withdrawals.errors.js';

/** That an exhibitor takes part no more, said by its organiser or by itself, and the way back. Where an application was accepted, it goes with it. */
@Injectable()
export class ExhibitorWithdrawals {
  constructor(
    private readonly departures: Departures,
    private readonly review: ApplicationReview,
    private readonly applications: Applications,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws `withdrawals.already-withdrawn`, and as `Departures.leave`. */
  async byOrganiser(tx: Tx, acting: ActingAtFair, exhibitorId: string, reason: string): Promise<void> {
    ensureReason(reason);
    const exhibitor = await this.exhibitorOf(tx, acting, exhibitorId);
    if (exhibitor.withdrawnAt !== null) throw withdrawalsErrors.alreadyWithdrawn();
    const { fairId, organisationId } = exhibitor;
    const application = await tx.findOneBy(Application, { fairId, organisationId, state: 'accepted' });
    if (application) await this.review.reject(tx, acting, application.id, reason);
    else await this.departures.leave(tx, exhibitor, { by: 'organiser', actorId: acting.actorId, reason });
  }

  /**
   * Ends whatever stands of it at the fair: an application that is open, and a place, for which it says why. Who has been withdrawn
   * may say so too, so that nobody puts it back. Throws as `Applications.withdraw` and `Departures.leave`.
   */
  async byItself(tx: Tx, acting: ActingAtPlace, reason: string): Promise<void> {
    const { organisationId, fairId, actorId } = acting;
    const application = await tx.findOneBy(Application, { organisationId, fairId });
    const isOpen =
      application !== null && nextState(applicationTable, application.state, 'withdraw') !== null;
    const exhibits = await tx.existsBy(Exhibitor, { organisationId, fairId });
    const isDisowned = !isOpen && !exhibits && (await this.departures.disown(tx, acting));
    if (isDisowned) return;
    if (isOpen || !exhibits) await this.applications.withdraw(tx, acting, reason);
    if (exhibits && application?.state !== 'accepted')
      await this.departures.leave(tx, acting, { by: 'itself', actorId, reason });
  }

  /**
   * Takes back what the organiser withdrew; what the exhibitor withdrew itself, or asks for anew, needs another answer. Throws
   * `fairs.over`, `withdrawals.not-withdrawn`, `.by-itself`, `.has-applied`, `http.not-found`.
   */
  async reinstate(tx: Tx, acting: ActingAtFair, exhibitorId: string): Promise<void> {
    const exhibitor = await this.exhibitorOf(tx, acting, exhibitorId);
    if (exhibitor.withdrawnAt === null) throw withdrawalsErrors.notWithdrawn();
    if (exhibitor.withdrawnBy === 'itself') throw withdrawalsErrors.byItself();
    const { fairId, organisationId, applicationId: id } = exhibitor;
    ensureNotOver(await tx.findOneByOrFail(Fair, { id: fairId }), this.clock.now());
    // Its place came by this application, whatever other it has been refused with.
    const application = id === null ? null : await tx.findOneBy(Application, { id, organisationId });
    if (!application) return this.departures.comeBack(tx, exhibitor, acting.actorId);
    if (application.state !== 'rejected') throw withdrawalsErrors.hasApplied();
    await this.review.accept(tx, acting, application.id, '');
  }

  private async exhibitorOf(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<Exhibitor> {
    // Locked where it is changed: applications are locked before exhibitors.
    const exhibitor = await tx.findOne(Exhibitor, { where: { id }, withDeleted: true });
    if (exhibitor?.organiserId !== organiserId || exhibitor.fairId !== fairId) throw httpErrors.notFound();
    return exhibitor;
  }
}
