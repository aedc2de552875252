import { PlanQuery } from '#lib/attendance';
import { MeetingTable } from '#lib/matchmaking';
import { MeetingChanges } from '#lib/meetings';
import { MailDelivery } from '#lib/notifications';
import { makeMatchmaking } from '../../factories/matchmaking.js';
import { makePair, meet, slot } from '../../factories/meetings.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

it('tells mails and calendars where a video meeting is held, until it is cancelled', async () => {
  const fair = await makeMatchmaking(app, { tables: 1, videoTemplate: 'https://meet.example.vn/{meeting}' });
  const { manager } = app.database;
  await manager.update(MeetingTable, { fairId: fair.fairId }, { kind: 'video' });
  const pair = await makePair(app, fair);
  const meeting = await meet(app, pair, slot(0));
  const plan = await app.get(PlanQuery).of(pair.buyer.participant);
  const { videoUrl } = plan.meetings[0]!;
  expect(videoUrl).toMatch(/^https:\/\/meet\.example\.vn\/[0-9a-f]{32}$/);

  const by = { participant: pair.buyer.participant, actorId: pair.buyer.accountId };
  await app.transactions.run((tx) => app.get(MeetingChanges).cancel(tx, meeting.id, by));
  const mails = await manager.find(MailDelivery, {
    where: { toAddress: pair.buyer.email },
    order: { id: 'ASC' },
  });
  const [made, cancelled] = mails.map(({ content }) => ({
    text: content!.text,
    ics: content!.calendars![0]!.ics.replaceAll(/\r\n /g, ''),
  }));
  expect(made!.text).toContain(`Where: Video room 1\n${videoUrl}\n`);
  const lines = made!.ics.split('\r\n');
  expect(lines).toContain('LOCATION:Video room 1');
  expect(lines).toContain(`DESCRIPTION:OCOP fair\\n${videoUrl}`);
  expect(lines).toContain(`URL;VALUE=URI:${videoUrl}`);
  expect(`${cancelled!.text} ${cancelled!.ics}`).not.toContain('https://meet.example.vn');
});
