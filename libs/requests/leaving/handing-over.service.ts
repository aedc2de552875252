import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Exhibitor } from '#lib/exhibitors';
import {
  Participant,
  ProgrammeLock,
  Representation,
  Representative,
  Representatives,
} from '#lib/matchmaking';
import { Organisation } from '#lib/organisations';
import { databaseNow, lockInOrder, type Tx } from '#platform/database';
import { MeetingRequest } from '../entities/meeting-request.entity.js';
import { Wish } from '../entities/wish.entity.js';
import { RequestEnding } from '../request-ending.service.js';

/** How a place in the matchmaking passes from one organisation to another. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly lock: ProgrammeLock,
    private readonly representatives: Representatives,
    private readonly ending: RequestEnding,
  ) {}

  /**
   * Gives an exhibitor's place, with its calendar and meetings, to the organisation that the exhibitor is now. An answer whether
   * it may be found stays with whoever gave it. Back at what an organiser entered, which has no people, nothing of what the former
   * ones said is left. Whoever of the two takes part by itself, as a buyer say, keeps the place it has. Holds the programme for
   * itself and locks requests and the place.
   */
  async pass(tx: Tx, fairId: string, from: string, to: string): Promise<void> {
    if (from === to || (await tx.existsBy(Exhibitor, { fairId, organisationId: from }))) return;
    if (await tx.existsBy(Participant, { fairId, organisationId: to })) return;
    const place = { fairId, organisationId: from, side: 'exhibitor' as const };
    if (!(await tx.existsBy(Participant, place))) return;
    await this.lock.hold(tx, fairId);
    const known = await tx.findOneBy(Participant, place);
    if (known) await this.give(tx, known, await tx.findOneByOrFail(Organisation, { id: to }));
  }

  private async give(tx: Tx, { id, organisationId: from }: Participant, to: Organisation): Promise<void> {
    const isEntered = to.enteredBy !== null;
    // Before the participant, as everywhere.
    if (isEntered) await this.withdrawRequests(tx, id);
    const [place] = await lockInOrder(tx, Participant, [id]);
    if (place?.organisationId !== from) return;
    if (isEntered) await this.clear(tx, place, to);
    const handed = { organisationId: to.id, findable: null, findableSaidBy: null, leftBy: null };
    await tx.update(Participant, { id: place.id }, handed);
  }

  /** The people keep their calendars, and lose name and address; who also stands for others is not this firm's alone. */
  private async clear(tx: Tx, place: Participant, { name, representative }: Organisation): Promise<void> {
    await tx.delete(Wish, { participantId: place.id });
    for (const { id } of await this.representatives.of(tx, place)) {
      const isShared = (await tx.countBy(Representation, { representativeId: id })) > 1;
      const nobody = { name: representative ?? name, email: null, languages: [] };
      if (!isShared) await tx.update(Representative, { id }, nobody);
    }
  }

  private async withdrawRequests(tx: Tx, requesterId: string): Promise<void> {
    const isOpen = { requesterId, state: 'requested' as const, expiresAt: MoreThan(await databaseNow(tx)) };
    const open = await tx.findBy(MeetingRequest, isOpen);
    for (const request of await lockInOrder(
      tx,
      MeetingRequest,
      open.map(({ id }) => id),
    ))
      if (request.state === 'requested') await this.ending.end(tx, request, 'withdraw', null);
  }
}
