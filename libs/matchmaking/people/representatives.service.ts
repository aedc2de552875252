import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '#lib/kernel';
import { placeholders, selectRows, type Tx } from '#platform/database';
import type { Participant } from '../entities/participant.entity.js';
import { Representation } from '../entities/representation.entity.js';
import { Representative } from '../entities/representative.entity.js';

export interface RepresentativeFields {
  name: string;
  email: string | null;
  languages: string[];
}

/** Who sits at the table for a participant. */
@Injectable()
export class Representatives {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** In the order in which they were named. */
  of(manager: EntityManager, { id }: Pick<Participant, 'id'>): Promise<Representative[]> {
    return manager
      .createQueryBuilder(Representative, 'person')
      .innerJoin(Representation, 'own', 'own.representativeId = person.id')
      .where('own.participantId = :id', { id })
      .orderBy('own.id', 'ASC')
      .getMany();
  }

  /** Names a person; one with the same address who represents another participant of the fair is the same person. */
  async add(tx: Tx, participant: Participant, fields: RepresentativeFields): Promise<Representative> {
    const { organiserId, fairId } = participant;
    const { email } = fields;
    const known = email && (await tx.findOneBy(Representative, { fairId, email }));
    const person =
      known ||
      tx.create(Representative, {
        id: newId(),
        organiserId,
        fairId,
        ...fields,
        createdAt: this.clock.now(),
      });
    if (!known) await tx.insert(Representative, person);
    const pair = { participantId: participant.id, representativeId: person.id };
    if (!(await tx.existsBy(Representation, pair))) await tx.insert(Representation, { id: newId(), ...pair });
    return person;
  }

  /** Ids of the people of each of these participants, in the order in which they were named. */
  async idsOf(
    manager: EntityManager,
    participantIds: readonly string[],
  ): Promise<Map<string, readonly string[]>> {
    const sql = `SELECT participant_id AS participantId, representative_id AS representativeId
      FROM matchmaking_representation WHERE participant_id IN (${placeholders(participantIds)}) ORDER BY id`;
    const rows = await selectRows<Representation>(manager, sql, participantIds);
    return new Map(
      participantIds.map((id) => [
        id,
        rows.filter(({ participantId }) => participantId === id).map((row) => row.representativeId),
      ]),
    );
  }
}
