import { newId } from '#lib/kernel';
import { Place } from '#lib/matchmaking';
import { RunBoardQuery, StandingQuery, RunsQuery } from '#lib/timetables';
import { makeMatchmaking, makeParticipant } from '../../factories/matchmaking.js';
import { computeRun, makeWish, publishRun } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());

it('shows what holds at a fair to its own organiser alone', async () => {
  const fair = await makeMatchmaking(app, { sparePercent: 0 });
  const buyer = await makeParticipant(app, fair, 'buyer');
  await makeWish(app, buyer, await makeParticipant(app, fair, 'exhibitor'));
  const run = await computeRun(app, fair);
  await publishRun(app, fair, run);
  await publishRun(app, fair, await computeRun(app, fair, { kind: 'fill' }), 'provisional');
  const { manager } = app.database;
  const [held] = await manager.findBy(Place, { fairId: fair.fairId });
  const slotStart = new Date(held!.slotStart.getTime() + 86_400_000);
  const { representativeId } = (await manager.findBy(Place, { fairId: fair.fairId })).find(
    (place) => place.representativeId !== null,
  )!;
  await manager.insert(Place, {
    id: newId(),
    fairId: fair.fairId,
    meetingId: null,
    slotStart,
    representativeId,
  });

  const seen = async (organiserId: string) => {
    const of = { organiserId, fairId: fair.fairId };
    const board = app.get(RunBoardQuery);
    return [
      (await app.get(StandingQuery).meetings(manager, of)).map(({ seats }) => seats.length),
      await app.get(StandingQuery).absences(manager, of),
      (await app.get(RunsQuery).provisional(of))?.number ?? null,
      (await board.participants(manager, of)).size,
      (await board.namesOf(manager, of, [buyer.participant.id])).size,
    ];
  };
  expect(await seen(fair.organiserId)).toEqual([[2], [{ whoId: representativeId, slotStart }], 2, 2, 1]);
  const stranger = await makeMatchmaking(app);
  expect(await seen(stranger.organiserId)).toEqual([[], [], null, 0, 0]);
});
