import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Tx } from '#platform/database';

/** What an organiser is told of a move, and in which order. */
export const MOVED_KINDS = [
  'programme-items',
  'fairs',
  'campaigns',
  'matchmaking-days',
  'meetings',
  'engagements',
  'timetables',
] as const;
export type MovedKind = (typeof MOVED_KINDS)[number];

/** Rows with instants that are bound to the days of an event, and so move with it while they are to come. */
export interface MovedRows<E extends ObjectLiteral = ObjectLiteral> {
  /** As what they are counted; null: they belong to something that is counted itself. */
  kind: MovedKind | null;
  entity: EntityTarget<E>;
  /** The first one says whether a row is still to come, and all move or none. */
  columns: readonly (keyof E & string)[];
  /** Each column is to come or past by itself, such as several deadlines of one thing. */
  apart?: true;
  /** The rows that hang on the event with this id. */
  where: (id: string, tx: Tx) => FindOptionsWhere<E> | Promise<FindOptionsWhere<E>>;
  /** A number that grows by one with the move: a version that a form was filled from, the SEQUENCE of a calendar. */
  grows?: keyof E & string;
}

/** Rows as an area writes them down, with the columns of its entity. */
export const movedRows = <E extends ObjectLiteral>(one: MovedRows<E>): MovedRows => one;
