import { Delegations, Programme } from '#lib/matchmaking';
import { MailDelivery } from '#lib/notifications';
import {
  makeMatchmaking,
  makeParticipant,
  signedIn,
  type MadeParticipant,
} from '../../factories/matchmaking.js';
import { computeRun, makeWish, publishRun } from '../../factories/timetables.js';
import { startTestApp, type TestApp } from '../../support/app.js';
import { ensureNothingBroken } from '../../support/nothing-broken.js';

jest.setTimeout(120_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
});
afterAll(() => app.close());
afterEach(() => ensureNothingBroken(app));

interface Proposed {
  items: { meetings: { partnerName: string }[] }[];
}

async function proposedTo(who: MadeParticipant): Promise<string[]> {
  const client = await signedIn(app, who);
  const { body } = await client.get<Proposed>(`${who.path}/proposed-timetable`);
  return body.items.flatMap(({ meetings }) => meetings.map(({ partnerName }) => partnerName));
}

const mailsTo = ({ email }: MadeParticipant) =>
  app.database.manager.countBy(MailDelivery, { toAddress: email, kind: 'timetable.proposed' });

/** Two buyers who travel together, and an exhibitor whom one of them wants to meet. */
async function delegationAtOneTable() {
  const fair = await makeMatchmaking(app, { tables: 2, sparePercent: 0 });
  const [buyer, companion] = [
    await makeParticipant(app, fair, 'buyer'),
    await makeParticipant(app, fair, 'buyer'),
  ];
  const exhibitor = await makeParticipant(app, fair, 'exhibitor');
  const participantIds = [buyer.participant.id, companion.participant.id];
  await app.transactions.run((tx) =>
    app.get(Delegations).add(tx, fair, { name: 'Đoàn Lyon', together: true, participantIds }),
  );
  await makeWish(app, buyer, exhibitor);
  await publishRun(app, fair, await computeRun(app, fair), 'provisional');
  return { fair, buyer, companion, exhibitor };
}

it('is shown and written to every member of a delegation that stays together', async () => {
  const { buyer, companion, exhibitor } = await delegationAtOneTable();
  for (const member of [buyer, companion]) {
    expect(await proposedTo(member)).toEqual([exhibitor.name]);
    expect(await mailsTo(member)).toBe(1);
  }
});

it('leaves out what was to be held in a slot that the programme no longer has', async () => {
  const { fair, buyer } = await delegationAtOneTable();
  await app.database.manager.update(Programme, { fairId: fair.fairId }, { days: [] });
  expect(await proposedTo(buyer)).toEqual([]);
});
