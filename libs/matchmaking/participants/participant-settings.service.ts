import { Injectable } from '@nestjs/common';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { lockInOrder, shareRow, type Tx } from '#platform/database';
import { httpErrors } from '#platform/http';
import { Participant } from '../entities/participant.entity.js';
import { type ParticipantGroup, Programme } from '../entities/programme.entity.js';
import { peopleErrors } from '../people.errors.js';
import { Findability, isOwnNo } from './findability.service.js';

/** What the organiser lays down for participants; what is left out stays as it is. */
export interface ParticipantSettingsFields {
  /** A group of the participant's side; null: none. */
  groupName?: string | null | undefined;
  /** Fewest and most meetings; null: as the programme says. */
  minimum?: number | null | undefined;
  maximum?: number | null | undefined;
  /** Whether the other side may find it, as the participant told the organiser. */
  findable?: boolean | undefined;
}

@Injectable()
export class ParticipantSettings {
  constructor(private readonly findability: Findability) {}

  /**
   * Changes several participants at once. Locks them, and before them shares the programme when it gives a group. Throws `http.not-found` when one is not of this fair,
   * `matchmaking.unknown-group` when the group is not one of its side, `matchmaking.minimum-above-maximum`, and
   * `matchmaking.said-no` when one of them is to be found that has said no itself.
   */
  async change(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    ids: readonly string[],
    { findable, ...fields }: ParticipantSettingsFields,
  ): Promise<void> {
    const groups = fields.groupName ? await groupsOf(tx, { organiserId, fairId }) : [];
    const participants = await lockInOrder(tx, Participant, ids);
    const isOwn = (one: Participant) => one.organiserId === organiserId && one.fairId === fairId;
    if (participants.length < ids.length || !participants.every(isOwn)) throw httpErrors.notFound();
    const refusing = findable === true ? participants.filter(isOwnNo).length : 0;
    if (refusing > 0) throw peopleErrors.saidNo({ field: 'findable', count: refusing });
    if (fields.groupName) ensureGroup(groups, participants, fields.groupName);
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    for (const participant of participants) {
      const { minimum, maximum } = { ...participant, ...given };
      if (minimum !== null && maximum !== null && minimum > maximum)
        throw peopleErrors.minimumAboveMaximum({ field: 'minimum' });
      if (Object.keys(given).length > 0) await tx.update(Participant, { id: participant.id }, given);
      if (findable !== undefined)
        await this.findability.answerLocked(tx, participant, { findable, saidBy: 'organiser', actorId });
    }
  }
}

/** The groups of a fair, of which none goes until the transaction ends. */
async function groupsOf(tx: Tx, path: FairPath): Promise<readonly ParticipantGroup[]> {
  const known = await tx.findOne(Programme, { where: path, select: { id: true } });
  const programme = known && (await shareRow(tx, Programme, known.id));
  return programme?.groups ?? [];
}

function ensureGroup(
  groups: readonly ParticipantGroup[],
  participants: readonly Participant[],
  groupName: string,
): void {
  const isGroupOf = ({ side }: Participant) =>
    groups.some((group) => group.name === groupName && group.side === side);
  if (!participants.every(isGroupOf)) throw peopleErrors.unknownGroup({ field: 'groupName' });
}
