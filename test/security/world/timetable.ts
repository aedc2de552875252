import type { ActingAtFair } from '#lib/identity';
import { newId } from '#lib/kernel';
import { MeetingTable, Participant } from '#lib/matchmaking';
import { Wish } from '#lib/requests';
import {
  Entry,
  Publishing,
  Runs,
  RunSolving,
  TimetableComments,
  TimetableCommentsQuery,
} from '#lib/timetables';
import type { TestApp } from '../../support/app.js';
import type { Site } from '../support/world.js';

/** Two runs of a timetable, one of them open for comments, with a comment of the exhibitor. */
export async function addTimetable(app: TestApp, { marker, ids, people }: Site): Promise<void> {
  const { organiserId, fairId, participantId } = ids;
  const by = { organiserId: organiserId!, fairId: fairId!, actorId: people.accounts.owner };
  const { manager } = app.database;
  const exhibitor = await manager.findOneByOrFail(Participant, { id: participantId! });
  const buyer = await manager.findOneByOrFail(Participant, {
    fairId: fairId!,
    organisationId: people.buyerOrganisationId,
  });
  const pair = { participantId: exhibitor.id, targetId: buyer.id };
  if (!(await manager.existsBy(Wish, pair)))
    await manager.insert(Wish, {
      id: newId(),
      fairId: fairId!,
      ...pair,
      kind: 'want',
      createdAt: new Date(),
    });
  const run = await compute(app, by);
  const other = await compute(app, by);
  const { id: publicationId } = await app.transactions.run((tx) =>
    app.get(Publishing).publish(tx, by, run, 'provisional'),
  );
  await app.get(Publishing).apply(publicationId);
  await app.transactions.run((tx) =>
    app.get(TimetableComments).add(tx, exhibitor, `${marker} not before ten`, people.accounts.manager),
  );
  const [comment] = await app.get(TimetableCommentsQuery).of({ id: run });
  const entry = await manager.findOneByOrFail(Entry, { runId: run });
  const table = await manager.findOneByOrFail(MeetingTable, { fairId: fairId! });
  Object.assign(ids, { runId: run, otherRunId: other, entryId: entry.id, commentId: comment!.id });
  Object.assign(ids, { tableId: table.id, closedTableId: table.id });
}

async function compute(app: TestApp, by: ActingAtFair): Promise<string> {
  const run = await app.transactions.run((tx) =>
    app.get(Runs).start(tx, by, {
      kind: 'full',
      seconds: 1,
      seed: 1,
      fairness: null,
      closedTableIds: [],
      absences: [],
    }),
  );
  await app.get(RunSolving).solve(run.id);
  return run.id;
}
