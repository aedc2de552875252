import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Fair, Hall } from '#lib/fairs';
import { httpErrors } from '#platform/http';
import { type Slot, slotsOf } from '../domain/slots.js';
import { Programme } from '../entities/programme.entity.js';
import { MeetingTable } from '../entities/table.entity.js';

/** A programme with all that follows from it. */
export interface ProgrammeBoard {
  fair: Fair;
  /** Null until the organiser has saved one. */
  programme: Programme | null;
  tables: MeetingTable[];
  slots: Slot[];
}

@Injectable()
export class ProgrammeQuery {
  /** The programme of an organiser's fair. Throws `http.not-found` when the fair is not the organiser's. */
  async ofOrganiser(manager: EntityManager, organiserId: string, fairId: string): Promise<ProgrammeBoard> {
    const fair = await manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw httpErrors.notFound();
    return this.of(manager, fair);
  }

  /** The programme of a fair for its participants. */
  async ofFair(manager: EntityManager, fairId: string): Promise<ProgrammeBoard> {
    return this.of(manager, await manager.findOneByOrFail(Fair, { id: fairId }));
  }

  /** The halls in which tables can stand, in the order of the plan. */
  hallsOf(manager: EntityManager, fairId: string): Promise<Hall[]> {
    return manager.find(Hall, { where: { fairId }, order: { position: 'ASC' } });
  }

  private async of(manager: EntityManager, fair: Fair): Promise<ProgrammeBoard> {
    const programme = await manager.findOneBy(Programme, { fairId: fair.id });
    const tables = await manager.find(MeetingTable, { where: { fairId: fair.id }, order: { number: 'ASC' } });
    const slots = programme ? slotsOf({ ...programme, timeZone: fair.timeZone }) : [];
    return { fair, programme, tables, slots };
  }
}
