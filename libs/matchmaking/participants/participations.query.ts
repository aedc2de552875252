import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair, type FairPhase, fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Database } from '#platform/database';
import { Participant } from '../entities/participant.entity.js';

/** An organisation's place in the matchmaking of a fair. */
export interface Participation {
  participant: Participant;
  fair: Fair;
  phase: FairPhase;
}

/** The fairs in whose matchmaking an organisation takes part, the latest first. */
@Injectable()
export class ParticipationsQuery {
  constructor(
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
    return fairs.map((fair) => ({
      fair,
      phase: fairPhase(fair, now),
      participant: participants.find(({ fairId }) => fairId === fair.id)!,
    }));
  }
}
