import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Hall } from '#lib/fairs';
import type { FairPath } from '#lib/identity';
import { Database } from '#platform/database';
import { ParticipantNamesQuery } from './participants/participant-names.query.js';
import { type ProgrammeBoard, ProgrammeQuery } from './programme/programme.query.js';

/** A programme as its organiser sets it up. */
export interface ProgrammeToSetUp {
  board: ProgrammeBoard;
  /** Names of the participants that have a table of their own, by id. */
  ownerNames: ReadonlyMap<string, string>;
  /** In which tables can stand. */
  halls: Hall[];
}

/** The programme of an organiser's fair with all that a form of it shows. */
@Injectable()
export class ProgrammeSetupQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly names: ParticipantNamesQuery,
    private readonly database: Database,
  ) {}

  /** Throws `http.not-found` when the fair is not the organiser's. */
  async of(
    { organiserId, fairId }: FairPath,
    manager: EntityManager = this.database.manager,
  ): Promise<ProgrammeToSetUp> {
    const board = await this.programmes.ofOrganiser(manager, organiserId, fairId);
    const owners = board.tables.flatMap(({ participantId }) => participantId ?? []);
    const ownerNames = await this.names.of(manager, fairId, owners);
    return { board, ownerNames, halls: await this.programmes.hallsOf(manager, fairId) };
  }
}
