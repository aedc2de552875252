import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type EntityManager, MoreThan } from 'typeorm';
import type { Move } from '#lib/festivals';
import { normaliseEmail, type Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import type { Fair } from '../entities/fair.entity.js';
import { FairFollower, type Heard, type Told } from './fair-follower.js';

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

  /** How many `told` has, without what each of them reads. */
  async people(manager: EntityManager, fairs: readonly Fair[]): Promise<number> {
    const addresses = new Set<string>();
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all)
        for (const address of await follower.addresses(manager, fair)) {
          const email = normaliseEmail(address);
          if (email) addresses.add(email);
        }
    return addresses.size;
  }

  /** Everybody who is told, one entry an address whatever they are at these fairs, in the order of addresses. */
  async told(manager: EntityManager, fairs: readonly Fair[]): Promise<Told[]> {
    const byAddress = new Map<string, Told>();
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all)
        for (const told of await follower.told(manager, fair)) {
          const email = normaliseEmail(told.email);
          const known = email && byAddress.get(email);
          if (email) byAddress.set(email, known ? joined(known, told) : { ...told, email });
        }
    return [...byAddress.values()].sort((a, b) => (a.email < b.email ? -1 : 1));
  }

  /** Writes these readers again what moves took back that they never hear of. */
  async tellAgain(tx: Tx, fairs: readonly Fair[], heard: Heard): Promise<void> {
    for (const fair of fairs.filter(isToldOf))
      for (const follower of this.all) await follower.tellAgain(tx, fair, heard);
  }
}

/** A draft is known to nobody, and one that was ended stays when its edition moves. */
const isToldOf = ({ state }: Fair): boolean => state !== 'draft' && state !== 'ended';

/** Whoever signs in is addressed as the account says. */
const joined = (one: Told, other: Told): Told => ({
  ...(one.path === null && other.path !== null ? other : one),
  email: one.email,
  facts: [...one.facts, ...other.facts],
  calendars: [...one.calendars, ...other.calendars],
});
