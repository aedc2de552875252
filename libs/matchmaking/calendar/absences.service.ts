import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { newId } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { type SlotDifference, slotDifference } from '../domain/slot-difference.js';
import { slotAt } from '../domain/slots.js';
import { Place } from '../entities/place.entity.js';
import { matchmakingErrors } from '../matchmaking.errors.js';
import { ProgrammeQuery } from '../programme/programme.query.js';
import { takePlaces } from './take-places.js';

/** Somebody with a calendar: a person at the table, or an interpreter. */
export type CalendarOwner = { representativeId: string } | { interpreterId: string };

/** The slots in which people and interpreters are away by own choice. Each is a place of theirs. */
@Injectable()
export class Absences {
  constructor(private readonly programmes: ProgrammeQuery) {}

  ofPeople(manager: EntityManager, representativeIds: readonly string[]): Promise<Place[]> {
    return find(manager, { representativeId: In([...representativeIds]) });
  }

  ofInterpreters(manager: EntityManager, interpreterIds: readonly string[]): Promise<Place[]> {
    return find(manager, { interpreterId: In([...interpreterIds]) });
  }

  /**
   * Replaces the slots in which somebody is away; the caller has locked them.
   * Throws `matchmaking.unknown-slot` and `matchmaking.busy-when-unavailable`.
   */
  async replace(
    tx: Tx,
    fairId: string,
    { owner, starts }: { owner: CalendarOwner; starts: readonly Date[] },
  ): Promise<void> {
    const chosen = (await find(tx, owner)).map(({ slotStart }) => slotStart);
    await this.change(tx, fairId, { owner, ...slotDifference(chosen, starts) });
  }

  /**
   * Adds and takes away slots in which somebody is away, and leaves all others as they are; the caller has locked them.
   * Throws `matchmaking.unknown-slot` for one that is added and `matchmaking.busy-when-unavailable`.
   */
  async change(
    tx: Tx,
    fairId: string,
    { owner, added, gone }: { owner: CalendarOwner } & SlotDifference,
  ): Promise<void> {
    const { slots } = await this.programmes.ofFair(tx, fairId);
    if (!added.every((start) => slotAt(slots, start)))
      throw matchmakingErrors.unknownSlot({ field: 'unavailable' });
    const now = await tx.findBy(Place, [
      { ...owner, byChoice: true },
      { ...owner, engagementId: Not(IsNull()) },
    ]);
    const leaving = timesOf(gone);
    await forgetChoices(
      tx,
      now.filter(({ slotStart }) => leaving.has(slotStart.getTime())),
    );
    const wanted = timesOf(added);
    const kept = now.filter(({ slotStart }) => wanted.delete(slotStart.getTime()));
    if (kept.length > 0) await tx.update(Place, { id: In(idsOf(kept)) }, { byChoice: true });
    if (wanted.size > 0) await takeAll(tx, { fairId, ...owner }, [...wanted]);
  }
}

const find = (manager: EntityManager, of: object): Promise<Place[]> =>
  manager.find(Place, { where: { ...of, byChoice: true }, order: { slotStart: 'ASC' } });

const timesOf = (starts: readonly Date[]): Set<number> => new Set(starts.map((start) => start.getTime()));

const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);

/** An engagement keeps the slot all the same. */
async function forgetChoices(tx: Tx, places: readonly Place[]): Promise<void> {
  if (places.length === 0) return;
  await tx.delete(Place, { id: In(idsOf(places)), engagementId: IsNull() });
  await tx.update(Place, { id: In(idsOf(places)) }, { byChoice: null });
}

async function takeAll(tx: Tx, whose: { fairId: string } & CalendarOwner, starts: number[]): Promise<void> {
  const places = starts
    .toSorted((a, b) => a - b)
    .map((start) => ({ id: newId(), ...whose, byChoice: true as const, slotStart: new Date(start) }));
  if (!(await takePlaces(tx, places))) throw matchmakingErrors.busyWhenUnavailable({ field: 'unavailable' });
}
