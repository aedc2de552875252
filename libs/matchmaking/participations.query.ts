import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair } from '#lib/fairs';
import { Database } from '#platform/database';
import { Participant } from './entities/participant.entity.js';

/** The fairs in whose matchmaking an organisation takes part, the latest first. */
@Injectable()
export class ParticipationsQuery {
  constructor(private readonly database: Database) {}

  async of(organisationId: string): Promise<{ participant: Participant; fair: Fair }[]> {
    const { manager } = this.database;
    const participants = await manager.findBy(Participant, { organisationId });
    const fairs = await manager.find(Fair, {
      where: { id: In(participants.map(({ fairId }) => fairId)) },
      order: { startsOn: 'DESC', id: 'DESC' },
    });
    return fairs.map((fair) => ({
      fair,
      participant: participants.find(({ fairId }) => fairId === fair.id)!,
    }));
  }
}
