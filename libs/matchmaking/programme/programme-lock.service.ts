import { Injectable } from '@nestjs/common';
import { lockInOrder, type Tx } from '#platform/database';
import { Programme } from '../entities/programme.entity.js';
import { type ProgrammeBoard, ProgrammeQuery } from './programme.query.js';

/** Bookings share the programme; who changes what many of them rest on holds it alone. */
@Injectable()
export class ProgrammeLock {
  constructor(private readonly programmes: ProgrammeQuery) {}

  /** The programme of a fair, in which nothing is booked or moved until the transaction ends. */
  async hold(tx: Tx, fairId: string): Promise<ProgrammeBoard> {
    const known = await tx.findOne(Programme, { where: { fairId }, select: { id: true } });
    if (known) await lockInOrder(tx, Programme, [known.id]);
    return this.programmes.ofFair(tx, fairId);
  }
}
