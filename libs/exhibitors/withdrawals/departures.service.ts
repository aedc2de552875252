import { Inject, Injectable } from '@nestjs/common';
import { ensureNotOver, Fair } from '#lib/fairs';
import type { FairPlace } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { isForeignKeyViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { applicationsErrors } from '../applications/applications.errors.js';
import { Exhibitor, type WithdrawnBy } from '../entities/exhibitor.entity.js';
import { exhibitorReinstated, exhibitorWithdrawn } from '../exhibitors.events.js';
import { DepartureMails } from './departure-mails.service.js';
import { TAKES_PART } from './takes-part.js';
import { withdrawalsErrors } from './withdrawals.errors.js';

/** Who says that an exhibitor takes part no more, and why. */
export interface Departure {
  by: WithdrawnBy;
  actorId: string;
  reason: string;
}

/** How exhibitors stop taking part in a fair and take part again. Their booths and meetings follow by the events. */
@Injectable()
export class Departures {
  constructor(
    private readonly mails: DepartureMails,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Takes an exhibitor off the list, where its row stays with the reason, and tells the other side. Locks the exhibitor. Records
   * `exhibitor.withdrawn`. Throws `withdrawals.reason-missing`, `fairs.over`, `http.not-found`.
   */
  async leave(tx: Tx, place: FairPlace, { by, actorId, reason }: Departure): Promise<void> {
    ensureReason(reason);
    const fair = await tx.findOneByOrFail(Fair, { id: place.fairId });
    ensureNotOver(fair, this.clock.now());
    const exhibitor = await this.locked(tx, place);
    const withdrawn = { withdrawnAt: this.clock.now(), withdrawnBy: by, withdrawalReason: reason };
    await tx.update(Exhibitor, { id: exhibitor.id }, withdrawn);
    await this.record(tx, exhibitor, { by, actorId, reason });
    await this.mails.withdrawn(tx, exhibitor, { fair, by, reason });
  }

  /**
   * Forgets a place that was given by mistake a moment ago: nobody has been told, and nobody is. Locks the exhibitor. Throws
   * `applications.too-late-to-undo` once it has had a booth.
   */
  async unmake(tx: Tx, place: FairPlace, actorId: string): Promise<void> {
    const exhibitor = await this.locked(tx, place);
    await tx.delete(Exhibitor, { id: exhibitor.id }).catch((error: unknown) => {
      throw isForeignKeyViolation(error) ? applicationsErrors.tooLateToUndo() : error;
    });
    await this.record(tx, exhibitor, { by: 'organiser', actorId, reason: null });
  }

  /** Who withdraws after its organiser has withdrawn it is not put back by the organiser any more. Whether there was such a place. */
  async disown(tx: Tx, { fairId, organisationId }: FairPlace): Promise<boolean> {
    const byOrganiser = { fairId, organisationId, withdrawnBy: 'organiser' as const };
    const { affected } = await tx.update(Exhibitor, byOrganiser, { withdrawnBy: 'itself' });
    return (affected ?? 0) > 0;
  }

  /** Whether it has withdrawn by its own word. */
  hasWithdrawn(tx: Tx, { fairId, organisationId }: FairPlace): Promise<boolean> {
    const where = { fairId, organisationId, withdrawnBy: 'itself' as const };
    return tx.exists(Exhibitor, { where, withDeleted: true });
  }

  /** Puts an exhibitor back on the list. Locks it. Records `exhibitor.reinstated`. Throws `withdrawals.not-withdrawn`. */
  async comeBack(tx: Tx, { id }: Pick<Exhibitor, 'id'>, actorId: string): Promise<void> {
    const [exhibitor] = await lockInOrder(tx, Exhibitor, [id], { evenWithdrawn: true });
    if (!exhibitor?.withdrawnAt) throw withdrawalsErrors.notWithdrawn();
    await tx.update(Exhibitor, { id }, TAKES_PART);
    const { organiserId, fairId, organisationId } = exhibitor;
    const data = { fairId, organisationId };
    await this.events.record(tx, exhibitorReinstated, { organiserId, actorId, subjectId: id, data });
    await this.mails.reinstated(tx, exhibitor);
  }

  private async record(
    tx: Tx,
    { id: subjectId, organiserId, fairId, organisationId }: Exhibitor,
    { by, actorId, reason }: Omit<Departure, 'reason'> & { reason: string | null },
  ): Promise<void> {
    const data = { fairId, organisationId, by, reason };
    await this.events.record(tx, exhibitorWithdrawn, { organiserId, actorId, subjectId, data });
  }

  private async locked(tx: Tx, { fairId, organisationId }: FairPlace): Promise<Exhibitor> {
    const where = { fairId, organisationId };
    const found = await tx.findOne(Exhibitor, { select: { id: true }, where });
    const [exhibitor] = found ? await lockInOrder(tx, Exhibitor, [found.id]) : [];
    if (exhibitor?.organisationId !== organisationId) throw httpErrors.notFound();
    return exhibitor;
  }
}

/** The other side is to know why. Throws `withdrawals.reason-missing`. */
export function ensureReason(reason: string): void {
  if (reason.trim() === '') throw withdrawalsErrors.reasonMissing({ field: 'reason' });
}
