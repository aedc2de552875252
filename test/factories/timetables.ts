import type { WishKind } from '#lib/matching';
import { Wishes } from '#lib/requests';
import {
  Announcing,
  Entry,
  Publication,
  type PublicationKind,
  Publishing,
  Run,
  type RunOptions,
  Runs,
  RunSolving,
} from '#lib/timetables';
import type { TestApp } from '../support/app.js';
import type { MadeMatchmaking, MadeParticipant } from './matchmaking.js';

/** One second is plenty for the few meetings of a test. */
export const RUN_OPTIONS: RunOptions = {
  kind: 'full',
  seconds: 1,
  seed: 1,
  fairness: null,
  closedTableIds: [],
  absences: [],
};

/** The organiser at work on this fair. */
export const officeOf = ({ organiserId, fairId, ownerId }: MadeMatchmaking) => ({
  organiserId,
  fairId,
  actorId: ownerId,
});

export const makeWish = (
  app: TestApp,
  from: MadeParticipant,
  to: MadeParticipant,
  kind: WishKind = 'want',
): Promise<unknown> =>
  app.transactions.run((tx) => app.get(Wishes).set(tx, from.participant, to.participant.id, kind));

/** A run, computed here instead of by a worker. */
export async function computeRun(
  app: TestApp,
  fair: MadeMatchmaking,
  options: Partial<RunOptions> = {},
): Promise<Run> {
  const run = await app.transactions.run((tx) =>
    app.get(Runs).start(tx, officeOf(fair), { ...RUN_OPTIONS, ...options }),
  );
  await app.get(RunSolving).solve(run.id);
  return app.database.manager.findOneByOrFail(Run, { id: run.id });
}

/** Publishes a run and writes its mails, without a worker. */
export async function publishRun(
  app: TestApp,
  fair: MadeMatchmaking,
  run: Run,
  kind: PublicationKind = 'final',
): Promise<Publication> {
  const { id } = await app.transactions.run((tx) =>
    app.get(Publishing).publish(tx, officeOf(fair), run.id, kind),
  );
  await app.get(Publishing).apply(id);
  await app.get(Announcing).announce(id);
  return app.database.manager.findOneByOrFail(Publication, { id });
}

export const entriesOf = (app: TestApp, run: Run): Promise<Entry[]> =>
  app.database.manager.find(Entry, { where: { runId: run.id }, order: { id: 'ASC' } });
