import type { Move, MovedRows } from '#lib/festivals';
import type { UiLanguage, Zones } from '#lib/kernel';
import type { CalendarPart } from '#lib/notifications';
import type { Tx } from '#platform/database';
import type { EntityManager } from 'typeorm';
import type { Fair } from '../entities/fair.entity.js';

/** Somebody who is told that a fair has moved. */
export interface MoveReader {
  email: string;
  name: string;
  language: UiLanguage;
  /** The reader's own page; null for who has none. */
  path: string | null;
}

/** A reader's appointments at their other times, worded. */
export interface Appointments {
  facts: [string, string][];
  calendars: CalendarPart[];
}

/** A reader with all that the one mail says. */
export type Told = MoveReader & Appointments;

/** Readers by their addresses, each with the id of the last mail about a move that may have left to them; empty: none has. */
export type Heard = ReadonlyMap<string, string>;

/**
 * What an area has hanging on a fair. Each area above this one that has anything provides its own; `FairFollowers` finds them.
 * What moves stands in `rows`, so that a test can see that no column was forgotten.
 */
export abstract class FairFollower {
  readonly rows: readonly MovedRows[] = [];

  /** What no column holds, before the rows move or after it; throws what keeps them where they are. */
  before(_move: Move, _fair: Fair): Promise<void> {
    return Promise.resolve();
  }

  /** `fair` has its other days and zone already. */
  after(_move: Move, _fair: Fair, _zones: Zones): Promise<void> {
    return Promise.resolve();
  }

  /** Whom this area knows at the fair, as things stand: who is told, and whom a preview counts. */
  told(_manager: EntityManager, _fair: Fair): Promise<MoveReader[]> {
    return Promise.resolve([]);
  }

  /** What its readers have at the fair, by their addresses. A preview asks for none. */
  appointments(_manager: EntityManager, _fair: Fair): Promise<Map<string, Appointments>> {
    return Promise.resolve(new Map());
  }

  /**
   * Writes these readers again what a move took back of their mails: the fair came back before they heard of it, so that no mail
   * about the move tells it. Writes nothing twice.
   */
  tellAgain(_tx: Tx, _fair: Fair, _heard: Heard): Promise<void> {
    return Promise.resolve();
  }
}
