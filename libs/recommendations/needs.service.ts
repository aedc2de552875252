import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId, type Translated } from '#lib/kernel';
import { Participant } from '#lib/matchmaking';
import { lockInOrder, type Tx, Database } from '#platform/database';
import { httpErrors } from '#platform/http';
import { type Incoterm, Need } from './entities/need.entity.js';
import { recommendationsErrors } from './recommendations.errors.js';

export interface NeedFields {
  text: Translated;
  category: string | null;
  hsCode: string | null;
  quantity: string | null;
  incoterm: Incoterm | null;
  certificates: string[];
  languages: string[];
}

const LIMIT = 30;

/** What a buyer looks for; each states its own. */
@Injectable()
export class Needs {
  constructor(
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  of(participant: Participant): Promise<Need[]> {
    return this.database.manager.find(Need, {
      where: { participantId: participant.id },
      order: { id: 'ASC' },
    });
  }

  /** Locks the participant, so that many at once do not exceed what one may have. Throws `matchmaking.only-buyers` and `matchmaking.too-many-needs`. */
  async add(tx: Tx, participant: Participant, fields: NeedFields): Promise<Need> {
    if (participant.side !== 'buyer') throw recommendationsErrors.onlyBuyers();
    await lockInOrder(tx, Participant, [participant.id]);
    if ((await tx.countBy(Need, { participantId: participant.id })) >= LIMIT)
      throw recommendationsErrors.tooManyNeeds({ limit: LIMIT });
    const need = tx.create(Need, {
      id: newId(),
      participantId: participant.id,
      ...fields,
      createdAt: this.clock.now(),
    });
    await tx.insert(Need, need);
    return need;
  }

  async change(tx: Tx, participant: Participant, id: string, fields: NeedFields): Promise<Need> {
    const need = await tx.findOneBy(Need, { id, participantId: participant.id });
    if (!need) throw httpErrors.notFound();
    await tx.update(Need, { id }, fields);
    return Object.assign(need, fields);
  }

  async remove(tx: Tx, participant: Participant, id: string): Promise<void> {
    const { affected } = await tx.delete(Need, { id, participantId: participant.id });
    if (affected === 0) throw httpErrors.notFound();
  }
}
