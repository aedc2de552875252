import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Fair } from '#lib/fairs';
import type { ActingAtFair, FairPath } from '#lib/identity';
import { lockInOrder, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/events';
import { httpErrors } from '#platform/http';
import { Jobs } from '#platform/queue';
import { RunDriver, Runs, RUNS_UNDER_WAY } from '#platform/runs';
import { ExhibitorImport } from '../entities/exhibitor-import.entity.js';
import { ImportRow } from '../entities/import-row.entity.js';
import { exhibitorsImportStopped } from '../exhibitors.events.js';
import { writeExhibitors } from '../exhibitors.jobs.js';
import { ImportRun } from './import-run.service.js';
import { importsErrors } from './imports.errors.js';

/** The runs that make exhibitors of previewed workbooks: started, stopped, gone on with, forgotten. */
@Injectable()
export class ExhibitorImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly runs: Runs,
    private readonly driver: RunDriver,
    private readonly run: ImportRun,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  /**
   * Begins to make the exhibitors of a preview; a job does the rest. Locks the fair, as one run at a time writes into it.
   * Throws `imports.expired`, `imports.started`, `imports.another-under-way`, and `imports.faulty-rows` unless those are to
   * be left out.
   */
  async start(
    tx: Tx,
    fair: FairPath,
    importId: string,
    { withoutFaulty }: { withoutFaulty: boolean },
  ): Promise<ExhibitorImport> {
    const { fairId } = fair;
    await lockInOrder(tx, Fair, [fairId]);
    const found = await this.locked(tx, fair, importId);
    if (found.faultyCount > 0 && !withoutFaulty) throw importsErrors.faultyRows({ count: found.faultyCount });
    const another = { fairId, id: Not(importId), state: In([...RUNS_UNDER_WAY]) };
    if (await tx.existsBy(ExhibitorImport, another)) throw importsErrors.anotherUnderWay();
    await this.runs.start(tx, ExhibitorImport, found);
    await this.jobs.add(tx, writeExhibitors, { importId });
    return found;
  }

  /** Has everything taken back that a run has written so far. Records who stopped it. Throws `imports.not-under-way`. */
  async stop(tx: Tx, acting: ActingAtFair, importId: string): Promise<ExhibitorImport> {
    const found = await this.locked(tx, acting, importId);
    await this.runs.stop(tx, ExhibitorImport, found);
    const { organiserId, fairId, actorId } = acting;
    const facts = { organiserId, actorId, subjectId: importId };
    await this.events.record(tx, exhibitorsImportStopped, { ...facts, data: { fairId } });
    return found;
  }

  /** Goes on with a run until it is over, in this process. */
  goOn(importId: string): Promise<void> {
    return this.driver.drive(this.run, importId);
  }

  /** Has everything taken back that a run has written, by a job of its own. */
  async giveUp(tx: Tx, importId: string): Promise<void> {
    if (await this.driver.giveUp(tx, this.run, importId))
      await this.jobs.add(tx, writeExhibitors, { importId });
  }

  /** Gives runs whose job was given up a new one, and forgets what nobody can start any more. */
  async tidy(): Promise<void> {
    for (const importId of await this.runs.leftBehind(ExhibitorImport))
      await this.transactions.run((tx) => this.jobs.add(tx, writeExhibitors, { importId }));
    await this.runs.forgetExpired(ExhibitorImport, ImportRow);
  }

  private async locked(tx: Tx, { organiserId, fairId }: FairPath, id: string): Promise<ExhibitorImport> {
    const found = await this.runs.lock(tx, ExhibitorImport, id);
    if (found?.organiserId !== organiserId || found.fairId !== fairId) throw httpErrors.notFound();
    return found;
  }
}
