import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Fair, fairPhase, hasBegun } from '#lib/fairs';
import type { ActingAtFair } from '#lib/identity';
import { Clock, newId } from '#lib/kernel';
import { Programme, ProgrammeQuery } from '#lib/matchmaking';
import { insertRows, lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Jobs } from '#platform/queue';
import { planCounts, planPublication, type PublicationPlan } from '../domain/publication-plan.js';
import { Change } from '../entities/change.entity.js';
import { Publication, type PublicationKind } from '../entities/publication.entity.js';
import { Run } from '../entities/run.entity.js';
import { PublicationGround } from './publication-ground.query.js';
import { PublicationWriting } from './publication-writing.service.js';
import { Runs } from '../runs/runs.service.js';
import { timetablesErrors } from '../timetables.errors.js';
import { timetablePublished, timetableShown } from '../timetables.events.js';
import { announceTimetable, publishTimetable } from '../timetables.jobs.js';

/** Gives a run to its participants: for comments, or as the timetable that holds. */
@Injectable()
export class Publishing {
  constructor(
    private readonly runs: Runs,
    private readonly programmes: ProgrammeQuery,
    private readonly ground: PublicationGround,
    private readonly writing: PublicationWriting,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly events: Events,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Queues a publication; publishing an earlier run takes the timetable back to it. Locks the programme and the run, so that of two
   * at once one is refused. Throws `timetables.not-finished` and `.already-publishing`, and `.not-a-draft` where a run that
   * has been in force is to be shown for comments; `.fair-begun` for comments once the days of the fair have begun.
   */
  async publish(tx: Tx, acting: ActingAtFair, runId: string, kind: PublicationKind): Promise<Publication> {
    const { organiserId, fairId, actorId } = acting;
    await this.hold(tx, fairId);
    const run = await this.runs.lock(tx, acting, runId);
    if (run.state !== 'finished' || run.result?.status === 'infeasible') throw timetablesErrors.notFinished();
    if (kind === 'provisional' && run.stage !== 'draft' && run.stage !== 'provisional')
      throw timetablesErrors.notADraft();
    if (kind === 'provisional') await this.ensureComing(tx, fairId);
    if (await tx.existsBy(Publication, { organiserId, fairId, state: 'queued' }))
      throw timetablesErrors.alreadyPublishing();
    const publication = tx.create(Publication, {
      id: newId(),
      organiserId,
      fairId,
      runId,
      kind,
      state: 'queued',
      counts: null,
      createdBy: actorId,
      createdAt: this.clock.now(),
      appliedAt: null,
    });
    await tx.insert(Publication, publication);
    await this.jobs.add(tx, publishTimetable, { publicationId: publication.id });
    return publication;
  }

  /**
   * Makes a publication true, as a whole or not at all. Locks the publication, the programme, so that nobody books, moves or
   * cancels meanwhile, the run, so that nobody changes what is published, and for a timetable that holds its coming meetings, of
   * which nothing is said meanwhile. Does nothing the second time.
   */
  apply(publicationId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const [publication] = await lockInOrder(tx, Publication, [publicationId]);
      if (publication?.state !== 'queued') return;
      await this.hold(tx, publication.fairId);
      const run = await this.runs.lock(tx, publication, publication.runId);
      if (publication.kind === 'provisional') await this.show(tx, publication, run);
      else await this.makeFinal(tx, publication, run);
      await this.jobs.add(tx, announceTimetable, { publicationId });
    });
  }

  /** Says that a publication has broken down for good, so that the next one may begin. Nothing of it was written. */
  async fail(tx: Tx, publicationId: string): Promise<void> {
    await tx.update(Publication, { id: publicationId, state: 'queued' }, { state: 'failed' });
  }

  private async ensureComing(tx: Tx, id: string): Promise<void> {
    const fair = await tx.findOneByOrFail(Fair, { id });
    if (hasBegun(fairPhase(fair, this.clock.now()))) throw timetablesErrors.fairBegun();
  }

  private async hold(tx: Tx, fairId: string): Promise<void> {
    const programme = await tx.findOneBy(Programme, { fairId });
    if (programme) await lockInOrder(tx, Programme, [programme.id]);
  }

  private async show(tx: Tx, publication: Publication, run: Run): Promise<void> {
    const { organiserId, fairId } = run;
    await tx.update(Run, { organiserId, fairId, stage: 'provisional' }, { stage: 'draft' });
    await tx.update(Run, { id: run.id }, { stage: 'provisional' });
    await this.close(tx, publication, null);
    await this.events.record(tx, timetableShown, this.factsOf(publication, run, {}));
  }

  private async makeFinal(tx: Tx, publication: Publication, run: Run): Promise<void> {
    const { organiserId, fairId } = run;
    await this.writing.lockComing(tx, run);
    const board = await this.programmes.ofOrganiser(tx, organiserId, fairId);
    const plan = planPublication(await this.ground.of(tx, run, board));
    const changes = await this.writing.write(tx, { run, plan, slots: board.slots });
    const rows = changes.map((change) => ({ id: newId(), publicationId: publication.id, ...change }));
    await insertRows(tx, Change, rows);
    await tx.update(
      Run,
      { organiserId, fairId, stage: In(['published', 'provisional']) },
      { stage: 'superseded' },
    );
    await tx.update(Run, { id: run.id }, { stage: 'published' });
    await this.close(tx, publication, plan);
    const [added, moved, cancelled] = [plan.added.length, plan.moved.length, plan.cancelled.length];
    const facts = this.factsOf(publication, run, { added, moved, cancelled });
    await this.events.record(tx, timetablePublished, facts);
  }

  private async close(tx: Tx, { id }: Publication, plan: PublicationPlan | null): Promise<void> {
    const counts = plan && planCounts(plan);
    await tx.update(Publication, { id }, { state: 'applied', counts, appliedAt: this.clock.now() });
  }

  private factsOf<M extends object>(
    { createdBy }: Publication,
    { id, organiserId, fairId, number }: Run,
    more: M,
  ) {
    return { organiserId, actorId: createdBy, subjectId: id, data: { fairId, number, ...more } };
  }
}
