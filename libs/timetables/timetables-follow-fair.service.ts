import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Appointments, type Fair, FairFollower, type MoveReader } from '#lib/fairs';
import { type Move, movedRows } from '#lib/festivals';
import type { Zones } from '#lib/kernel';
import type { Tx } from '#platform/database';
import { MeetingToldQuery } from './announcing/meeting-told.query.js';
import type { RunOptions } from './domain/run-options.js';
import { Entry } from './entities/entry.entity.js';
import { Publication } from './entities/publication.entity.js';
import { Run } from './entities/run.entity.js';
import { timetablesErrors } from './timetables.errors.js';

const runsOf = (tx: Tx, fairId: string): Promise<Run[]> => tx.findBy(Run, { fairId });

/** Every timetable of a fair moves with it as a whole, whether it is proposed, in force or put aside. */
@Injectable()
export class TimetablesFollowFair extends FairFollower {
  override readonly rows = [
    movedRows<Entry>({
      kind: null,
      entity: Entry,
      columns: ['slotStart', 'formerSlot'],
      apart: true,
      where: async (fairId, tx) => ({ runId: In((await runsOf(tx, fairId)).map(({ id }) => id)) }),
    }),
  ];

  constructor(private readonly meetings: MeetingToldQuery) {
    super();
  }

  /** Throws `timetables.already-running` and `.already-publishing`: what is computed or announced now goes by the former days. */
  override async before({ tx }: Move, { id: fairId }: Fair): Promise<void> {
    if (await tx.existsBy(Run, { fairId, state: In(['queued', 'running']) }))
      throw timetablesErrors.alreadyRunning();
    if (await tx.existsBy(Publication, { fairId, state: In(['queued', 'applied']) }))
      throw timetablesErrors.alreadyPublishing();
  }

  override async after(move: Move, { id: fairId }: Fair, zones: Zones): Promise<void> {
    const runs = await runsOf(move.tx, fairId);
    for (const { id, options } of runs)
      if (options.absences.length > 0)
        await move.tx.update(Run, { id }, { options: movedOptions(options, move, zones) });
    if (runs.length > 0) move.count('timetables', { moved: runs.length });
  }

  override told(manager: EntityManager, { id }: Fair): Promise<MoveReader[]> {
    return this.meetings.readers(manager, id);
  }

  override appointments(manager: EntityManager, fair: Fair): Promise<Map<string, Appointments>> {
    return this.meetings.appointments(manager, fair);
  }
}

const movedOptions = (options: RunOptions, move: Move, zones: Zones): RunOptions => ({
  ...options,
  absences: options.absences.map(({ slotStarts, ...absence }) => ({
    ...absence,
    slotStarts: slotStarts.map((start) => move.instant(new Date(start), zones).toISOString()),
  })),
});
