import { Inject, Injectable } from '@nestjs/common';
import { Fair } from '#lib/fairs';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { AcceptedApplicants } from './accepted-applicants.service.js';
import { ApplicationMails } from './application-mails.service.js';
import { PlaceMails } from '../place-mails.service.js';
import { applicationsErrors } from './applications.errors.js';
import { stateAfter, stepOf } from './applications.service.js';
import { isFreshlyAccepted, whyNotNow } from '../domain/application-guards.js';
import type { ApplicationVerb } from '../domain/application-states.js';
import { Application } from '../entities/application.entity.js';
import { Exhibitor } from '../entities/exhibitor.entity.js';
import {
  applicationAcceptanceUndone,
  applicationAccepted,
  applicationMoreAsked,
  applicationRejected,
} from '../exhibitors.events.js';
import { Departures } from '../withdrawals/departures.service.js';
import { withdrawalsErrors } from '../withdrawals/withdrawals.errors.js';

/** The organiser's decisions on applications. */
@Injectable()
export class ApplicationReview {
  constructor(
    private readonly applicants: AcceptedApplicants,
    private readonly departures: Departures,
    private readonly mails: ApplicationMails,
    private readonly places: PlaceMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes the organisation an exhibitor and tells it. Throws `fairs.over`, `applications.wrong-state`, `withdrawals.by-itself`. */
  async accept(tx: Tx, acting: ActingAtFair, applicationId: string, note: string): Promise<Application> {
    const { application, fair, before } = await this.decide(tx, acting, applicationId, {
      verb: 'accept',
      note: note || null,
    });
    // A new application is its yes; one that was rejected before it withdrew is none.
    if (before === 'rejected' && (await this.departures.hasWithdrawn(tx, application)))
      throw withdrawalsErrors.byItself();
    await this.applicants.admit(tx, application, acting.actorId);
    await this.events.record(tx, applicationAccepted, stepOf(application, acting.actorId, note || null));
    await this.mails.accepted(tx, application, fair);
    return application;
  }

  /**
   * Takes an acceptance back a moment after it was given, before anybody was told. Throws `applications.too-late-to-undo`, also
   * where the organisation had its place before, `applications.wrong-state`.
   */
  async undo(tx: Tx, acting: ActingAtFair, applicationId: string): Promise<Application> {
    const application = await this.locked(tx, acting, applicationId);
    const { fairId, organisationId } = application;
    const place = await tx.findOneBy(Exhibitor, { fairId, organisationId });
    const state = stateAfter(application, 'undo');
    if (!isFreshlyAccepted(application, place, this.clock.now())) throw applicationsErrors.tooLateToUndo();
    await this.departures.unmake(tx, application, acting.actorId);
    await tx.save(Object.assign(application, { state, reviewNote: null, reviewedAt: null }));
    await this.events.record(tx, applicationAcceptanceUndone, stepOf(application, acting.actorId));
    await this.places.takeBack(tx, application);
    return application;
  }

  /** Of who was accepted, the place goes too, as `Departures.leave`. Throws `applications.note-missing`, `applications.wrong-state`. */
  async reject(tx: Tx, acting: ActingAtFair, applicationId: string, note: string): Promise<Application> {
    ensureNote(note);
    const { application, fair, before } = await this.decide(tx, acting, applicationId, {
      verb: 'reject',
      note,
    });
    const { actorId } = acting;
    await this.events.record(tx, applicationRejected, stepOf(application, actorId, note));
    if (before !== 'accepted') await this.mails.rejected(tx, application, fair);
    else await this.departures.leave(tx, application, { by: 'organiser', actorId, reason: note });
    return application;
  }

  /** Gives it back with a question. Throws `fairs.over`, `applications.note-missing`, `applications.wrong-state`. */
  async askMore(tx: Tx, acting: ActingAtFair, applicationId: string, note: string): Promise<Application> {
    ensureNote(note);
    const { application, fair } = await this.decide(tx, acting, applicationId, { verb: 'ask-more', note });
    await this.events.record(tx, applicationMoreAsked, stepOf(application, acting.actorId, note));
    await this.mails.moreAsked(tx, application, fair);
    return application;
  }

  private async decide(
    tx: Tx,
    acting: ActingAtFair,
    applicationId: string,
    { verb, note }: { verb: ApplicationVerb; note: string | null },
  ) {
    const application = await this.locked(tx, acting, applicationId);
    const { state: before } = application;
    const state = stateAfter(application, verb);
    const fair = await tx.findOneByOrFail(Fair, { id: acting.fairId });
    const now = this.clock.now();
    const reason = whyNotNow(verb, application.state, { fair, now });
    if (reason) throw reason;
    await tx.save(Object.assign(application, { state, reviewNote: note, reviewedAt: now }));
    return { application, fair, before };
  }

  private async locked(
    tx: Tx,
    { organiserId, fairId }: FairPath,
    applicationId: string,
  ): Promise<Application> {
    const [application] = await lockInOrder(tx, Application, [applicationId]);
    const isTheirs = application?.organiserId === organiserId && application.fairId === fairId;
    if (!application || !isTheirs || application.state === 'drafted') throw httpErrors.notFound();
    return application;
  }
}

function ensureNote(note: string): void {
  if (note.trim() === '') throw applicationsErrors.noteMissing({ field: 'note' });
}
