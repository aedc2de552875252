import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair, type FairPhase, fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { type OpenMatters, OpenMattersQuery } from '../leaving/open-matters.query.js';
import { WayBackQuery } from '../leaving/way-back.query.js';

/** An organisation's place in the matchmaking of a fair. */
export interface Participation {
  participant: Participant;
  fair: Fair;
  phase: FairPhase;
  /** Whether one that has left may take part again by itself. */
  mayReturn: boolean;
  /** What would end if it left. */
  open: OpenMatters;
}

/** The fairs in whose matchmaking an organisation takes part, the latest first. */
@Injectable()
export class ParticipationsQuery {
  constructor(
    private readonly wayBack: WayBackQuery,
    private readonly matters: OpenMattersQuery,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(organisationId: string): Promise<Participation[]> {
    const { manager } = this.database;
    const participants = await manager.findBy(Participant, { organisationId });
    const fairs = await manager.find(Fair, {
      where: { id: In(participants.map(({ fairId }) => fairId)) },
      order: { startsOn: 'DESC', id: 'DESC' },
    });
    const now = this.clock.now();
    const open = await this.matters.of(participants.map(({ id }) => id));
    const placeAt = async (fair: Fair): Promise<Participation> => {
      const participant = participants.find(({ fairId }) => fairId === fair.id)!;
      const mayReturn = await this.wayBack.mayReturn(manager, participant);
      return { participant, fair, phase: fairPhase(fair, now), mayReturn, open: open.get(participant.id)! };
    };
    return Promise.all(fairs.map(placeAt));
  }
}
