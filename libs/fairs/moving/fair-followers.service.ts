import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type EntityManager, MoreThan } from 'typeorm';
import type { Move } from '#lib/festivals';
import { normaliseEmail, type Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import type { Fair } from '../entities/fair.entity.js';
import { type Appointments, FairFollower, type Heard, type MoveReader, type Told } from './fair-follower.js';

/** All that follows a fair in time, whichever area it is of. */
@Injectable()
export class FairFollowers {
  constructor(private readonly discovery: DiscoveryService) {}

  /** In one order everywhere, since they lock. */
  get all(): FairFollower[] {
    return this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance) => instance instanceof FairFollower)
      .toSorted((a, b) => (a.constructor.name < b.constructor.name ? -1 : 1));
  }

  /** Whether anything at the fair is still to come. */
  async anyComing(tx: Tx, { id }: Fair, now: Date): Promise<boolean> {
    for (const { entity, columns, where } of this.all.flatMap(({ rows }) => rows))
      if (await tx.existsBy(entity, { ...(await where(id, tx)), [columns[0]!]: MoreThan(now) })) return true;
    return false;
  }

  /** Moves everything with a fair that has its other days already. */
  async move(move: Move, fair: Fair, zones: Zones): Promise<void> {
    for (const follower of this.all) {
      await follower.before(move, fair);
      for (const rows of follower.rows) await move.rows(rows, fair.id, zones);
      await follower.after(move, fair, zones);
    }
  }

  /** How many are told, without what each of them reads. */
  async people(manager: EntityManager, fairs: readonly Fair[]): Promise<number> {
    return (await this.readers(manager, fairs)).size;
  }

  /** Everybody who is told, in the order of addresses. */
  async told(manager: EntityManager, fairs: readonly Fair[]): Promise<Told[]> {
    const readers = await this.readers(manager, fairs);
    const told = new Map([...readers].map(([email, reader]) => [email, { ...reader, ...nothing() }]));
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all)
        for (const [address, { facts, calendars }] of await follower.appointments(manager, fair)) {
          const known = told.get(normaliseEmail(address) ?? '');
          known?.facts.push(...facts);
          known?.calendars.push(...calendars);
        }
    return [...told.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
  }

  /** Writes these readers again what moves took back that they never hear of. */
  async tellAgain(tx: Tx, fairs: readonly Fair[], heard: Heard): Promise<void> {
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all) await follower.tellAgain(tx, fair, heard);
  }

  /** One entry an address, whatever its reader is at these fairs. */
  private async readers(manager: EntityManager, fairs: readonly Fair[]): Promise<Map<string, MoveReader>> {
    const byAddress = new Map<string, MoveReader>();
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all)
        for (const reader of await follower.told(manager, fair)) {
          const email = normaliseEmail(reader.email);
          if (email) byAddress.set(email, addressed(byAddress.get(email), { ...reader, email }));
        }
    return byAddress;
  }
}

/** A draft is known to nobody, and one that was ended stays when its edition moves. */
const isToldOf = ({ state }: Fair): boolean => state !== 'draft' && state !== 'ended';

/** Whoever signs in is addressed as the account says. */
const addressed = (known: MoveReader | undefined, other: MoveReader): MoveReader =>
  known && (known.path !== null || other.path === null) ? known : other;

const nothing = (): Appointments => ({ facts: [], calendars: [] });
