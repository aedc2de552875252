import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Clock, newId, type Translated } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Engaged } from '../entities/engaged.entity.js';
import { Engagement, type EngagementKind } from '../entities/engagement.entity.js';
import { Participant } from '../entities/participant.entity.js';
import type { Place } from '../entities/place.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { peopleErrors } from '../people.errors.js';
import { ProgrammeLock } from '../programme/programme-lock.service.js';
import { EngagementPlaces } from './engagement-places.service.js';
import { MeetingNames } from './meeting-names.query.js';
import { MeetingsInTheWay } from './meetings-in-the-way.js';

export interface EngagementFields {
  kind: EngagementKind;
  title: Translated;
  startsAt: Date;
  endsAt: Date;
  /** To get there before it, and back after it. */
  travelMinutes: number;
  participantIds: readonly string[];
}

interface Saving {
  /** Whether meetings in the way are cancelled, with mails to both sides; otherwise they refuse the engagement. */
  cancelMeetings: boolean;
}

/** Field visits and programme items: who goes is not free in the slots that they touch. */
@Injectable()
export class Engagements {
  constructor(
    private readonly places: EngagementPlaces,
    private readonly lock: ProgrammeLock,
    private readonly meetings: MeetingsInTheWay,
    private readonly names: MeetingNames,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Throws as `change`. */
  async add(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    fields: EngagementFields,
    saving: Saving,
  ): Promise<string> {
    const { participantIds: _going, ...row } = fields;
    const id = newId();
    await tx.insert(Engagement, { id, organiserId, fairId, ...row, createdAt: this.clock.now() });
    await this.send(tx, { organiserId, fairId, actorId }, { id, fields }, saving);
    return id;
  }

  /**
   * Changes when an engagement is and who goes, and takes the slots that it touches. Holds the programme for itself.
   * Throws `matchmaking.bad-engagement-time`, `.unknown-participant`, and `.engaged-while-meeting` naming the meetings in its
   * way, unless these are to be cancelled.
   */
  async change(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { id, fields }: { id: string; fields: EngagementFields },
    saving: Saving,
  ): Promise<void> {
    const { participantIds: _going, ...row } = fields;
    if (!(await tx.existsBy(Engagement, { id, organiserId, fairId }))) throw httpErrors.notFound();
    await tx.update(Engagement, { id }, row);
    await this.send(tx, { organiserId, fairId, actorId }, { id, fields }, saving);
  }

  /** Frees the slots of everybody who goes. */
  async remove(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<void> {
    if (!(await tx.existsBy(Engagement, { id, organiserId, fairId }))) throw httpErrors.notFound();
    const board = await this.lock.hold(tx, fairId);
    await tx.delete(Engaged, { engagementId: id });
    await this.places.renew(tx, board);
    await tx.delete(Engagement, { id });
  }

  private async send(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { id, fields }: { id: string; fields: EngagementFields },
    { cancelMeetings }: Saving,
  ): Promise<void> {
    if (fields.endsAt <= fields.startsAt) throw peopleErrors.badEngagementTime({ field: 'endsAt' });
    const board = await this.lock.hold(tx, fairId);
    await this.setGoing(tx, { fairId, id }, fields.participantIds);
    let inTheWay = await this.places.renew(tx, board);
    if (inTheWay.length > 0 && cancelMeetings) {
      for (const meetingId of meetingsOf(inTheWay))
        await this.meetings.cancel(tx, meetingId, { organiserId, fairId, actorId });
      inTheWay = await this.places.renew(tx, board);
    }
    if (inTheWay.length > 0)
      throw peopleErrors.engagedWhileMeeting({
        field: 'participantIds',
        meetings: await this.names.of(tx, meetingsOf(inTheWay)),
      });
  }

  private async setGoing(
    tx: Tx,
    { fairId, id: engagementId }: { fairId: string; id: string },
    participantIds: readonly string[],
  ): Promise<void> {
    const found = await tx.countBy(Participant, { id: In([...participantIds]), fairId });
    if (found < participantIds.length)
      throw matchmakingErrors.unknownParticipant({ field: 'participantIds' });
    await tx.delete(Engaged, { engagementId });
    const rows = participantIds.map((participantId) => ({ id: newId(), engagementId, participantId }));
    if (rows.length > 0) await tx.insert(Engaged, rows);
  }
}

const meetingsOf = (places: readonly Place[]): string[] =>
  [...new Set(places.map(({ meetingId }) => meetingId!))].sort();
