import { Inject, Injectable } from '@nestjs/common';
import { Edition, type ZoneChange } from '#lib/festivals';
import type { ActingAtFair, ActingForOrganiser } from '#lib/identity';
import { Clock, isTimeZone, newId, nextState } from '#lib/kernel';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { BoothHolders } from './booth-holders.js';
import { fairPhase } from './domain/fair-phase.js';
import { fairObstacle, fairStates, type FairVerb, fairVerbs } from './domain/fair-states.js';
import { Booth } from './entities/booth.entity.js';
import { Fair, type FairState } from './entities/fair.entity.js';
import { fairsErrors } from './fairs.errors.js';
import { fairCreated, fairEdited, fairStateChanged } from './fairs.events.js';
import { HeldOtherwise } from './moving/held-otherwise.service.js';

/** What an organiser says about a fair. */
export type FairDetails = Omit<Fair, 'id' | 'organiserId' | 'state' | 'createdAt' | 'version'>;

@Injectable()
export class Fairs {
  constructor(
    private readonly events: Events,
    private readonly holders: BoothHolders,
    private readonly heldOtherwise: HeldOtherwise,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Makes a fair as a draft. Throws `fairs.slug-taken`, `fairs.ends-before-it-starts`, `fairs.unknown-time-zone`, `fairs.not-found` for a foreign edition. */
  async create(tx: Tx, { organiserId, actorId }: ActingForOrganiser, details: FairDetails): Promise<Fair> {
    await this.ensureGood(tx, organiserId, details);
    const fair = tx.create(Fair, {
      id: newId(),
      organiserId,
      ...details,
      state: 'draft',
      createdAt: this.clock.now(),
    });
    await tx.insert(Fair, fair).catch(slugTaken);
    await this.events.record(tx, fairCreated, {
      organiserId,
      actorId,
      subjectId: fair.id,
      data: { slug: fair.slug },
    });
    return fair;
  }

  /** Changes what is said about a fair. Throws as `create`, `fairs.ended` once its organiser has ended it, `fairs.prices-promised`, `festivals.zone-meaning`, and what keeps its meetings where they are. */
  async edit(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { zoneChange: meaning, ...changes }: Partial<FairDetails> & { zoneChange?: ZoneChange | undefined },
  ): Promise<Fair> {
    const fair = await this.lock(tx, organiserId, fairId);
    if (fair.state === 'ended') throw fairsErrors.ended();
    const edited = tx.create(Fair, { ...fair, ...changes });
    await this.ensureGood(tx, organiserId, edited);
    if (edited.currency !== fair.currency) await this.ensureNoPrice(tx, fair);
    await tx.update(Fair, { id: fairId, organiserId }, changes).catch(slugTaken);
    await this.heldOtherwise.follow(tx, { before: fair, after: edited, meaning, actorId });
    await this.events.record(tx, fairEdited, {
      organiserId,
      actorId,
      subjectId: fairId,
      data: { fields: Object.keys(changes) },
    });
    return edited;
  }

  /** Moves a fair on. Throws `fairs.over` when its days are past, `fairs.move-not-possible`, `fairs.no-booths`, `fairs.open-holds`. */
  async move(tx: Tx, { organiserId, fairId, actorId }: ActingAtFair, verb: FairVerb): Promise<Fair> {
    const fair = await this.lock(tx, organiserId, fairId);
    const to = this.after(fair, verb);
    const obstacle = fairObstacle(verb, {
      rentableBooths: await tx.countBy(Booth, { fairId, blocked: false }),
      openHolds: await this.holders.openHolds(tx, fairId),
    });
    if (obstacle) throw obstacle === 'no-booths' ? fairsErrors.noBooths() : fairsErrors.openHolds();
    await tx.update(Fair, { id: fairId, organiserId }, { state: to });
    const data = { from: fair.state, to };
    await this.events.record(tx, fairStateChanged, { organiserId, actorId, subjectId: fairId, data });
    return tx.create(Fair, { ...fair, state: to });
  }

  private after(fair: Fair, verb: FairVerb): FairState {
    const now = this.clock.now();
    const to = nextState(fairStates, fair.state, verb);
    if (to && fairVerbs(fair, now).includes(verb)) return to;
    const isPast = to !== null && fairPhase(fair, now) === 'over';
    throw isPast ? fairsErrors.over() : fairsErrors.moveNotPossible({ state: fair.state, verb });
  }

  /** The organiser's fair, locked until the transaction ends. Throws `fairs.not-found`. */
  async lock(tx: Tx, organiserId: string, fairId: string): Promise<Fair> {
    const [fair] = await lockInOrder(tx, Fair, [fairId]);
    if (!fair || fair.organiserId !== organiserId) throw fairsErrors.notFound();
    return fair;
  }

  /** A price is a number of the fair's currency: under another one, whoever has a booth would be asked for something else. */
  private async ensureNoPrice(tx: Tx, { id, currency }: Fair): Promise<void> {
    const taken = await this.holders.takenBooths(tx, id);
    if (taken.length > 0) throw fairsErrors.pricesPromised({ field: 'currency', currency });
  }

  private async ensureGood(tx: Tx, organiserId: string, details: FairDetails): Promise<void> {
    if (details.endsOn < details.startsOn) throw fairsErrors.endsBeforeItStarts({ field: 'endsOn' });
    if (details.applicationsCloseAt <= details.applicationsOpenAt)
      throw fairsErrors.endsBeforeItStarts({ field: 'applicationsCloseAt' });
    if (!isTimeZone(details.timeZone)) throw fairsErrors.unknownTimeZone({ field: 'timeZone' });
    const { editionId } = details;
    if (editionId && !(await tx.existsBy(Edition, { id: editionId, organiserId })))
      throw fairsErrors.notFound({ field: 'editionId' });
  }
}

function slugTaken(error: unknown): never {
  throw isUniqueViolation(error) ? fairsErrors.slugTaken({ field: 'slug' }) : error;
}
