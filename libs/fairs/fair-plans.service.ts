import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActingAtFair, FairPath } from '#lib/identity';
import type { UiLanguage } from '#lib/kernel';
import { Database, lockInOrder, type Tx, versionOf } from '#platform/database';
import { Events } from '#platform/events';
import { BoothHolders } from './booth-holders.js';
import { checkPlan } from './domain/check-plan.js';
import type { Plan } from './domain/plan.js';
import { planChanges } from './domain/plan-changes.js';
import { wordPlanProblems, type WordedProblem } from './domain/plan-words.js';
import { Booth } from './entities/booth.entity.js';
import { Fair } from './entities/fair.entity.js';
import { Hall } from './entities/hall.entity.js';
import { fairsErrors } from './fairs.errors.js';
import { planReplaced } from './fairs.events.js';
import { Fairs } from './fairs.service.js';
import { PlanWriter } from './plan-writer.js';

export interface PlanImport {
  /** JSON of the plan file: `{ halls: [{ name, widthM, depthM, zones, booths }] }`, lengths in metres. */
  plan: unknown;
  /** Of the words for what is wrong. */
  language: UiLanguage;
}

/** What an import would do. */
export interface PlanCheck {
  /** How many problems there are (1,000 overlaps of a hall at most); `problems` lists the first 200. */
  problemCount: number;
  problems: WordedProblem[];
  /** The plan as read; null when it has problems. */
  plan: Plan | null;
  added: string[];
  changed: string[];
  removed: string[];
  /** Of the fair that the plan was compared with. */
  version: number;
}

/** Imports floor plans: first a check that changes nothing, then all of it or nothing. Booths are known by their numbers. */
@Injectable()
export class FairPlans {
  constructor(
    private readonly database: Database,
    private readonly fairs: Fairs,
    private readonly holders: BoothHolders,
    private readonly writer: PlanWriter,
    private readonly events: Events,
  ) {}

  /** Says what is wrong with a plan, or what it would change. Throws `fairs.not-found`. */
  async check({ organiserId, fairId }: FairPath, { plan, language }: PlanImport): Promise<PlanCheck> {
    const { manager } = this.database;
    const fair = await manager.findOneBy(Fair, { id: fairId, organiserId });
    if (!fair) throw fairsErrors.notFound();
    const existing = await manager.findBy(Booth, { fairId });
    const judged = await this.judge(manager, fairId, existing, plan);
    const { added = [], changed = [], removed = [] } = judged.changes ?? {};
    return {
      problemCount: judged.problems.length,
      problems: wordPlanProblems(judged.problems, language),
      plan: judged.plan,
      added,
      changed,
      removed: removed.map(({ number }) => number),
      version: versionOf(fair),
    };
  }

  /**
   * Replaces the fair's plan. Booths of the same number stay the same booth; one that is held or claimed can neither
   * vanish nor change its place, size or price. Locks the fair and all its booths. Throws `fairs.plan-refused` with
   * `problems`, `fairs.ended`, `fairs.not-found`.
   */
  async commit(
    tx: Tx,
    { organiserId, fairId, actorId }: ActingAtFair,
    { plan: json, language }: PlanImport,
  ): Promise<Plan> {
    const fair = await this.fairs.lock(tx, organiserId, fairId);
    if (fair.state === 'ended') throw fairsErrors.ended();
    const ids = await tx.find(Booth, { select: { id: true }, where: { fairId } });
    const existing = await lockInOrder(
      tx,
      Booth,
      ids.map(({ id }) => id),
    );
    const { plan, problems, changes } = await this.judge(tx, fairId, existing, json);
    if (!plan || !changes) {
      throw fairsErrors.planRefused({
        count: problems.length,
        problems: wordPlanProblems(problems, language),
      });
    }
    await this.writer.write(tx, fair, plan, changes);
    await this.events.record(tx, planReplaced, {
      organiserId,
      actorId,
      subjectId: fairId,
      data: {
        halls: plan.halls.length,
        booths: changes.added.length + changes.kept.length,
        removed: changes.removed.map(({ number }) => number),
      },
    });
    return plan;
  }

  private async judge(manager: EntityManager, fairId: string, existing: Booth[], json: unknown) {
    const checked = checkPlan(json);
    if (!checked.plan) return { plan: null, changes: null, problems: checked.problems };
    const halls = await manager.findBy(Hall, { fairId });
    const hallNames = new Map(halls.map(({ id, name }) => [id, name]));
    const taken = await this.holders.takenBooths(manager, fairId);
    const { changes, problems } = planChanges(checked.plan, {
      booths: existing.map((booth) => ({ ...booth, hall: hallNames.get(booth.hallId) ?? '' })),
      holders: new Map(taken.map(({ boothId, holder }) => [boothId, holder])),
    });
    return { plan: problems.length > 0 ? null : checked.plan, changes, problems };
  }
}
