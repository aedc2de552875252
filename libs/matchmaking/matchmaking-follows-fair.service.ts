import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { type Fair, FairFollower, type MoveReader, startOf } from '#lib/fairs';
import { type Move, movedRows } from '#lib/festivals';
import { dayAfter, type Zones } from '#lib/kernel';
import { ReadersQuery } from '#lib/organisations';
import { countEdit } from '#platform/database';
import { AwaitedAnswers } from './awaited-answers.js';
import { EngagementPlaces } from './calendar/engagement-places.service.js';
import { Engagement } from './entities/engagement.entity.js';
import { Meeting } from './entities/meeting.entity.js';
import { Participant } from './entities/participant.entity.js';
import { Place } from './entities/place.entity.js';
import { Programme } from './entities/programme.entity.js';
import { ensureMeetingsKept } from './kept-meetings.js';
import { timetablePath } from './participants/timetable-path.js';
import { ProgrammeLock } from './programme/programme-lock.service.js';

/** A fair's meetings move with it: each keeps its partners, its table and its slot of the day. */
@Injectable()
export class MatchmakingFollowsFair extends FairFollower {
  override readonly rows = [
    movedRows<Meeting>({
      kind: 'meetings',
      entity: Meeting,
      columns: ['slotStart', 'slotEnd'],
      where: (fairId) => ({ fairId, state: 'scheduled' }),
      grows: 'sequence',
    }),
    movedRows<Place>({ kind: null, entity: Place, columns: ['slotStart'], where: (fairId) => ({ fairId }) }),
    movedRows<Engagement>({
      kind: 'engagements',
      entity: Engagement,
      columns: ['startsAt', 'endsAt'],
      where: (fairId) => ({ fairId }),
      grows: 'version',
    }),
  ];

  constructor(
    private readonly lock: ProgrammeLock,
    private readonly engagements: EngagementPlaces,
    private readonly readers: ReadersQuery,
    private readonly answers: AwaitedAnswers,
  ) {
    super();
  }

  /** Holds the programme for itself: nobody books, moves or cancels meanwhile. */
  override async before(move: Move, fair: Fair): Promise<void> {
    const { tx } = move;
    const { programme } = await this.lock.hold(tx, fair.id);
    if (!programme || move.days === 0) return;
    const days = programme.days.map(({ day, ...rest }) => ({ day: dayAfter(day, move.days), ...rest }));
    await tx.update(Programme, { id: programme.id }, { days });
    await countEdit(tx, { entity: Programme, where: { id: programme.id } });
    move.count('matchmaking-days', { moved: days.length });
  }

  /** Throws `matchmaking.programme-in-use` where a day of the clock's change has no such slot. */
  override async after(move: Move, fair: Fair, zones: Zones): Promise<void> {
    const { tx } = move;
    const board = await this.lock.hold(tx, fair.id);
    if (!board.programme) return;
    await ensureMeetingsKept(tx, fair, { ...board.programme, field: move.field });
    await this.engagements.renew(tx, board);
    const before = { startsOn: dayAfter(fair.startsOn, -move.days), timeZone: zones.from };
    await this.answers.waitForStart(tx, fair.id, { before: startOf(before), after: startOf(fair) });
  }

  override async told(manager: EntityManager, { id: fairId }: Fair): Promise<MoveReader[]> {
    const participants = await manager.findBy(Participant, { fairId, leftBy: IsNull() });
    const sides = new Map(participants.map(({ organisationId, side }) => [organisationId, side]));
    const readers = await this.readers.of(manager, [...sides.keys()]);
    return readers.map(({ organisationId, readerId, ...reader }) => {
      const own = { side: sides.get(organisationId)!, organisationId, fairId };
      const path = readerId === organisationId ? null : timetablePath(own);
      return { ...reader, path };
    });
  }
}
