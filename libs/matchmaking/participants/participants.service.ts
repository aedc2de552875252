import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import type { Side } from '#lib/matching';
import { Organisation } from '#lib/organisations';
import { isUniqueViolation, lockInOrder, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Participant } from '../entities/participant.entity.js';
import { Representative } from '../entities/representative.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { participantEnrolled } from '../matchmaking.events.js';
import { Representatives } from '../people/representatives.service.js';
import { ProgrammeLock } from '../programme/programme-lock.service.js';
import { Findability } from './findability.service.js';

export interface Enrolment {
  organiserId: string;
  fairId: string;
  organisationId: string;
  side: Side;
  /** Whether the other side may find it, where it was asked while joining; left out or null: to be asked. */
  findable?: boolean | null | undefined;
  /** Who came aboard for it, and so is the first to sit at the table; left out or null: whom the organisation names. */
  guest?: { name: string; email: string } | null | undefined;
}

/** Who takes part in the matchmaking of a fair. */
@Injectable()
export class Participants {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly events: Events,
    private readonly representatives: Representatives,
    private readonly findability: Findability,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Puts an organisation into the matchmaking of a fair, with one person to sit at the table; one that is in it already keeps
   * its place, its side and the answer it gave, and takes this answer when it gave none. Holds the programme for itself, before the
   * participant as everywhere.
   */
  async enrol(tx: Tx, enrolment: Enrolment): Promise<Participant> {
    const { guest, ...place } = enrolment;
    const { fairId, organisationId, side, findable = null } = place;
    await this.lock.hold(tx, fairId);
    const known = await tx.findOneBy(Participant, { fairId, organisationId });
    if (known) return this.withAnswer(tx, known, findable);
    const participant = tx.create(Participant, {
      id: newId(),
      ...place,
      findable,
      findableSaidBy: findable === null ? null : 'itself',
      groupName: null,
      minimum: null,
      maximum: null,
      delegationId: null,
      leftBy: null,
      createdAt: this.clock.now(),
    });
    try {
      await tx.insert(Participant, participant);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const other = await tx.findOneByOrFail(Participant, { fairId, organisationId });
      return this.withAnswer(tx, other, findable);
    }
    const first = guest ? await namedAs(tx, fairId, guest) : await namedBy(tx, organisationId);
    const fields = { ...first, languages: [] };
    await this.representatives.add(tx, participant, { fields, byOrganiser: false });
    await this.events.record(tx, participantEnrolled, {
      organiserId: enrolment.organiserId,
      actorId: null,
      subjectId: participant.id,
      data: { fairId, organisationId, side, findable },
    });
    return participant;
  }

  /** An organisation's own place in a fair. Throws `matchmaking.not-taking-part`, and unless `evenLeft` also `matchmaking.left`. */
  async ofOrganisation(
    manager: EntityManager,
    organisationId: string,
    fairId: string,
    { evenLeft = false }: { evenLeft?: boolean } = {},
  ): Promise<Participant> {
    const participant = await manager.findOneBy(Participant, { organisationId, fairId });
    if (!participant) throw matchmakingErrors.notTakingPart();
    if (participant.leftBy !== null && !evenLeft) throw matchmakingErrors.left();
    return participant;
  }

  private async withAnswer(tx: Tx, known: Participant, findable: boolean | null): Promise<Participant> {
    if (known.findable !== null || findable === null) return known;
    const [participant = known] = await lockInOrder(tx, Participant, [known.id]);
    if (participant.findable !== null) return participant;
    await this.findability.answerLocked(tx, participant, { findable, saidBy: 'itself', actorId: null });
    return Object.assign(participant, { findable });
  }
}

/** Nobody gets a calendar that is another's: an address that somebody has at the fair already is left out. */
async function namedAs(
  tx: Tx,
  fairId: string,
  { name, email }: { name: string; email: string },
): Promise<Pick<Representative, 'name' | 'email'>> {
  return { name, email: (await tx.existsBy(Representative, { fairId, email })) ? null : email };
}

async function namedBy(tx: Tx, id: string): Promise<Pick<Representative, 'name' | 'email'>> {
  const { representative, name } = await tx.findOneByOrFail(Organisation, { id });
  return { name: representative ?? name, email: null };
}
