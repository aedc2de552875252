import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import type { ActingAtPlace, FairPlace } from '#lib/identity';
import { Clock, newId, nextState } from '#lib/kernel';
import { Database, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { ApplicationMails } from './application-mails.service.js';
import { applicationsErrors } from './applications.errors.js';
import { type ApplicationWish, whyNotNow, whyNotSound } from '../domain/application-guards.js';
import { type ApplicationVerb, applicationTable } from '../domain/application-states.js';
import { Application } from '../entities/application.entity.js';
import { applicationSubmitted, applicationWithdrawn } from '../exhibitors.events.js';
import { Products } from '../products/products.service.js';
import { Departures } from '../withdrawals/departures.service.js';

/** What an application says besides what it asks for. */
export interface ApplicationWords {
  message: string;
  /** Whether buyers may find the organisation in the matchmaking; left out or null: not answered. */
  findable?: boolean | null | undefined;
}

/** An organisation's own side of its applications. */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly products: Products,
    private readonly mails: ApplicationMails,
    private readonly departures: Departures,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Starts the draft, or changes what is not being reviewed. Locks its products, then the application. Throws `fairs.over`, `applications.wrong-state`, `applications.strange-product`. */
  async draft(tx: Tx, place: FairPlace, wish: ApplicationWish & ApplicationWords): Promise<Application> {
    const fair = await this.visibleFair(tx, place.fairId);
    ensureNotOver(fair, this.clock.now());
    const owned = await this.products.owned(tx, place.organisationId, wish.productIds);
    if (owned.length < wish.productIds.length)
      throw applicationsErrors.strangeProduct({ field: 'productIds' });
    const { message, boothsWanted, findable = null } = wish;
    const wished = { message, boothsWanted, productIds: [...wish.productIds], findable };
    const application = await this.locked(tx, place);
    if (application) {
      const state = stateAfter(application, 'edit');
      return tx.save(Object.assign(application, { ...wished, state }));
    }
    const { organisationId, fairId } = place;
    const started = tx.create(Application, {
      id: newId(),
      organiserId: fair.organiserId,
      organisationId,
      fairId,
      ...wished,
      state: 'drafted',
      reviewNote: null,
      submittedAt: null,
      reviewedAt: null,
      createdAt: this.clock.now(),
    });
    await tx.insert(Application, started);
    return started;
  }

  /**
   * Hands the application in and tells the organiser. Locks its products, so that none is removed meanwhile, then the application.
   * Throws `fairs.over` or `applications.…` with the reason when it cannot be.
   */
  async submit(tx: Tx, { organisationId, fairId, actorId }: ActingAtPlace): Promise<Application> {
    const place = { organisationId, fairId };
    const seen = await tx.findOneBy(Application, place);
    const owned = await this.products.owned(tx, organisationId, seen?.productIds ?? []);
    // What a draft at the same moment puts into it is not among those, and is refused.
    const application = await this.lockedOrMissing(tx, place);
    const state = stateAfter(application, 'submit');
    const fair = await tx.findOneByOrFail(Fair, { id: fairId });
    const now = this.clock.now();
    const reason =
      whyNotSound(application, fair, owned) ?? whyNotNow('submit', application.state, { fair, now });
    if (reason) throw reason;
    await tx.save(Object.assign(application, { state, submittedAt: now }));
    await this.events.record(tx, applicationSubmitted, stepOf(application, actorId));
    await this.mails.submitted(tx, application, fair);
    return application;
  }

  /** Of who was accepted, the place goes too, as `Departures.leave`. Throws `applications.wrong-state` when it was never submitted. */
  async withdraw(tx: Tx, acting: ActingAtPlace, reason: string): Promise<void> {
    const { actorId } = acting;
    const application = await this.lockedOrMissing(tx, acting);
    const isAccepted = application.state === 'accepted';
    await tx.save(Object.assign(application, { state: stateAfter(application, 'withdraw') }));
    await this.events.record(tx, applicationWithdrawn, stepOf(application, actorId, reason || null));
    if (isAccepted) await this.departures.leave(tx, acting, { by: 'itself', actorId, reason });
    else await this.departures.disown(tx, acting);
  }

  /** The organisation's application for a fair, or null. */
  of({ organisationId, fairId }: FairPlace): Promise<Application | null> {
    return this.database.manager.findOneBy(Application, { organisationId, fairId });
  }

  private async visibleFair(tx: Tx, id: string): Promise<Fair> {
    const fair = await tx.findOneBy(Fair, { id });
    if (!fair || fair.state === 'draft') throw httpErrors.notFound();
    return fair;
  }

  private async lockedOrMissing(tx: Tx, place: FairPlace): Promise<Application> {
    const application = await this.locked(tx, place);
    if (!application) throw httpErrors.notFound();
    return application;
  }

  private async locked(tx: Tx, { organisationId, fairId }: FairPlace): Promise<Application | undefined> {
    const where = { organisationId, fairId };
    const found = await tx.findOne(Application, { select: { id: true }, where });
    const [application] = await lockInOrder(tx, Application, found ? [found.id] : []);
    return application;
  }
}

/** The state the verb leads to. Throws `applications.wrong-state`. */
export function stateAfter({ state }: Application, verb: ApplicationVerb) {
  const next = nextState(applicationTable, state, verb);
  if (!next) throw applicationsErrors.wrongState({ state });
  return next;
}

/** The facts of an event about an application. */
export function stepOf(
  { id, organiserId, fairId, organisationId }: Application,
  actorId: string,
  note: string | null = null,
) {
  return { organiserId, actorId, subjectId: id, data: { fairId, organisationId, note } };
}
