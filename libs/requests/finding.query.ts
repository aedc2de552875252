import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Meeting, type Participant, type Programme } from '#lib/matchmaking';
import { httpErrors } from '#platform/http';
import { isFound } from './domain/found.js';
import { pairKey } from './domain/request-states.js';
import { MeetingRequest } from './entities/meeting-request.entity.js';
import { WishesQuery } from './wishes/wishes.query.js';

/** Two participants, from the side of one of them. */
export interface Pair {
  own: Participant;
  /** Null when nobody has the id. */
  other: Participant | null | undefined;
  programme: Programme | null;
}

/** Whom a participant may know of. Who may not be found is answered as if nobody had the id, whatever is asked about it. */
@Injectable()
export class FindingQuery {
  constructor(private readonly wishes: WishesQuery) {}

  /** The other, when it may be found. Throws `http.not-found` alike for all others. */
  async ensureFound(manager: EntityManager, pair: Pair): Promise<Participant> {
    const { other } = pair;
    if (!other || !(await this.isFound(manager, { ...pair, other }))) throw httpErrors.notFound();
    return other;
  }

  /** As `ensureFound`, and also when it asked this one itself or the two have agreed to meet. */
  async ensureKnown(manager: EntityManager, pair: Pair): Promise<Participant> {
    const { own, other } = pair;
    if (other && other.fairId === own.fairId && (await isInContact(manager, own, other))) return other;
    return this.ensureFound(manager, pair);
  }

  private async isFound(
    manager: EntityManager,
    { own, other, programme }: Pair & { other: Participant },
  ): Promise<boolean> {
    if (other.fairId !== own.fairId) return false;
    const noes = await this.wishes.noesBetween(manager, own.id, other.id);
    return isFound({ other, saysNo: noes.includes(other.id), programme });
  }
}

/** Whether the other has shown itself to this one: by asking, by accepting, or by a meeting that stands. */
async function isInContact(manager: EntityManager, own: Participant, other: Participant): Promise<boolean> {
  const request = await manager.findOneBy(MeetingRequest, { openPair: pairKey(own.id, other.id) });
  if (request && (request.requesterId === other.id || request.state === 'accepted')) return true;
  const state = 'scheduled';
  return manager.existsBy(Meeting, [
    { buyerId: own.id, exhibitorId: other.id, state },
    { buyerId: other.id, exhibitorId: own.id, state },
  ]);
}
