import { Inject, Injectable } from '@nestjs/common';
import { type FairPhase, fairPhase } from '#lib/fairs';
import { Clock } from '#lib/kernel';
import { Availability, type Participant, type ProgrammeBoard, ProgrammeQuery } from '#lib/matchmaking';
import { Database } from '#platform/database';
import { type OpenMatters, OpenMattersQuery } from '../leaving/open-matters.query.js';
import { WayBackQuery } from '../leaving/way-back.query.js';
import { takesRequests } from '../request-time.js';

/** A participant's own place, with the programme that it is in. */
export interface OwnParticipation {
  own: Participant;
  board: ProgrammeBoard;
  phase: FairPhase;
  takesRequests: boolean;
  /** Starts of the slots in which none of its people is available, in the order of time. */
  unavailable: Date[];
  /** Whether one that has left may take part again by itself. */
  mayReturn: boolean;
  /** What would end if it left. */
  open: OpenMatters;
}

@Injectable()
export class OwnParticipationQuery {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly availability: Availability,
    private readonly wayBack: WayBackQuery,
    private readonly open: OpenMattersQuery,
    private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(own: Participant): Promise<OwnParticipation> {
    const { manager } = this.database;
    const board = await this.programmes.ofFair(manager, own.fairId);
    const now = this.clock.now();
    return {
      own,
      board,
      phase: fairPhase(board.fair, now),
      takesRequests: takesRequests(board, now),
      unavailable: await this.availability.unavailable(manager, own),
      mayReturn: await this.wayBack.mayReturn(manager, own),
      open: (await this.open.of([own.id])).get(own.id)!,
    };
  }
}
