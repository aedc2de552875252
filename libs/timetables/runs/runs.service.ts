import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { Clock, newId, nextState } from '#lib/kernel';
import {
  type MeetingTable,
  Participant,
  Programme,
  type ProgrammeBoard,
  ProgrammeQuery,
} from '#lib/matchmaking';
import { databaseNow, insertRows, lockInOrder, type Tx } from '#platform/database';
import { type EventDefinition, Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Jobs } from '#platform/queue';
import { comingSlots } from '../domain/coming-slots.js';
import type { RunOptions } from '../domain/run-options.js';
import { runStates } from '../domain/run-states.js';
import { Entry } from '../entities/entry.entity.js';
import { Publication } from '../entities/publication.entity.js';
import { Run } from '../entities/run.entity.js';
import { timetablesErrors } from '../timetables.errors.js';
import {
  timetableCancelled,
  timetableCopied,
  timetableRemoved,
  timetableStarted,
} from '../timetables.events.js';
import { computeTimetable } from '../timetables.jobs.js';

/** Starts, cancels, copies and removes the runs of a fair. */
@Injectable()
export class Runs {
  constructor(
    private readonly programmes: ProgrammeQuery,
    private readonly jobs: Jobs,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Queues the computation of a timetable. Locks the programme. Throws `timetables.no-programme`, `.no-slots`, `.already-running`,
   * `.unknown-table` and `.unknown-participant`.
   */
  async start(tx: Tx, acting: ActingAtFair, options: RunOptions): Promise<Run> {
    const board = await this.lockProgramme(tx, acting);
    comingSlots(board, await databaseNow(tx));
    await this.ensureKnown(tx, acting, options, board.tables);
    const running = await tx.existsBy(Run, {
      organiserId: acting.organiserId,
      fairId: acting.fairId,
      state: In(['queued', 'running']),
    });
    if (running) throw timetablesErrors.alreadyRunning();
    const run = await this.insert(tx, acting, { state: 'queued', options, result: null, startedAt: null });
    await this.jobs.add(tx, computeTimetable, { runId: run.id });
    await this.record(tx, timetableStarted, run, acting, { kind: options.kind });
    return run;
  }

  /** Ends a computation that has not finished. Throws `timetables.not-running`. */
  async cancel(tx: Tx, acting: ActingAtFair, id: string): Promise<void> {
    const run = await this.lock(tx, acting, id);
    const state = nextState(runStates, run.state, 'cancel');
    if (!state) throw timetablesErrors.notRunning();
    await tx.update(Run, { id }, { state, finishedAt: this.clock.now() });
    await this.record(tx, timetableCancelled, run, acting, {});
  }

  /**
   * A draft that begins as this run stands, so that what is published can be changed by hand. Locks the programme and the run, in
   * the order in which publications do. Throws `timetables.no-programme` and `.not-finished`.
   */
  async copy(tx: Tx, acting: ActingAtFair, id: string): Promise<Run> {
    await this.lockProgramme(tx, acting);
    const source = await this.lock(tx, acting, id);
    if (source.state !== 'finished') throw timetablesErrors.notFinished();
    const options = { ...source.options, kind: 'copy' as const };
    const { result, startedAt } = source;
    const run = await this.insert(tx, acting, { state: 'finished', options, result, startedAt });
    const entries = await tx.findBy(Entry, { runId: id });
    const copies = entries.map((entry) => ({ ...entry, id: newId(), runId: run.id }));
    await insertRows(tx, Entry, copies);
    await this.record(tx, timetableCopied, run, acting, { from: source.number });
    return run;
  }

  /** Throws `timetables.in-use` for a run that participants have seen. */
  async remove(tx: Tx, acting: ActingAtFair, id: string): Promise<void> {
    const run = await this.lock(tx, acting, id);
    const isSeen = run.stage !== 'draft' || (await tx.existsBy(Publication, { runId: id }));
    if (isSeen) throw timetablesErrors.inUse({ number: run.number });
    if (run.state === 'queued' || run.state === 'running') throw timetablesErrors.alreadyRunning();
    await tx.delete(Run, { id });
    await this.record(tx, timetableRemoved, run, acting, {});
  }

  /** Loads and locks a run of the organiser's fair. Throws `http.not-found`. */
  async lock(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<Run> {
    const [run] = await lockInOrder(tx, Run, [id]);
    if (run?.organiserId !== organiserId || run.fairId !== fairId) throw httpErrors.notFound();
    return run;
  }

  private async insert(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    fields: Pick<Run, 'state' | 'options' | 'result' | 'startedAt'>,
  ): Promise<Run> {
    const now = this.clock.now();
    const latest = await tx.findOne(Run, { where: { organiserId, fairId }, order: { number: 'DESC' } });
    const run = tx.create(Run, {
      id: newId(),
      organiserId,
      fairId,
      number: (latest?.number ?? 0) + 1,
      stage: 'draft',
      progress: null,
      failure: null,
      createdBy: actorId,
      createdAt: now,
      finishedAt: fields.state === 'finished' ? now : null,
      ...fields,
    });
    await tx.insert(Run, run);
    return run;
  }

  /** Locks the programme, so that runs are numbered and started one after the other. */
  private async lockProgramme(tx: Tx, { organiserId, fairId }: FairPath): Promise<ProgrammeBoard> {
    const board = await this.programmes.ofOrganiser(tx, organiserId, fairId);
    if (!board.programme) throw timetablesErrors.noProgramme();
    await lockInOrder(tx, Programme, [board.programme.id]);
    return board;
  }

  private async ensureKnown(
    tx: Tx,
    { organiserId, fairId }: FairPath,
    options: RunOptions,
    tables: readonly MeetingTable[],
  ): Promise<void> {
    const known = new Set(tables.map(({ id }) => id));
    if (!options.closedTableIds.every((id) => known.has(id)))
      throw timetablesErrors.unknownTable({ field: 'closedTableIds' });
    const absent = [...new Set(options.absences.map(({ participantId }) => participantId))];
    const found =
      absent.length === 0 ? 0 : await tx.countBy(Participant, { id: In(absent), organiserId, fairId });
    if (found < absent.length) throw timetablesErrors.unknownParticipant({ field: 'absences' });
  }

  private async record<M extends object>(
    tx: Tx,
    definition: EventDefinition<{ fairId: string; number: number } & M>,
    { id, fairId, number }: Run,
    { organiserId, actorId }: ActingAtFair,
    more: M,
  ): Promise<void> {
    const data = { fairId, number, ...more };
    await this.events.record(tx, definition, { organiserId, actorId, subjectId: id, data });
  }
}
