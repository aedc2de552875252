import { MailDelivery } from '#lib/notifications';
import { bodyFor } from '../support/api/own-request.js';
import { type Operation, operationsOf } from '../support/api/contract.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestAnswer } from '../support/test-client.js';
import { allRows, changesBetween } from './support/rows.js';
import type { World } from './support/world.js';
import { buildWorld } from './two-tenants.js';

// Attacks on what goes out in the office's name: its letters and its calendars.
jest.setTimeout(60_000);

let app: TestApp;
let world: World;
let operations: Operation[];
beforeAll(async () => {
  app = await startTestApp({ worker: false, environment: { SMTP_URL: 'smtp://127.0.0.1:9' } });
  world = await buildWorld(app, 'ZZ-OWN-A');
  operations = operationsOf(app);
});
afterAll(() => app.close());

const organiser = (rest: string) => `/api/v1/organisers/${world.ids['organiserId']}${rest}`;
const validBody = (id: string) =>
  bodyFor(
    operations.find((one) => one.id === id)!,
    world.ids,
  ).body as Record<string, unknown>;
/** The properties that a refusal names, without the language inside a text. */
const faultsIn = ({ body }: TestAnswer<{ errors?: object[] }>) => [
  ...new Set((body.errors ?? []).map((error) => (error as { field: string }).field.split('.')[0])),
];
const faultOf = (wrong: object) => Object.keys(wrong);
const unchanged = async (attack: () => Promise<unknown>) => {
  const before = await allRows(app);
  await attack();
  expect(changesBetween(before, await allRows(app))).toEqual([]);
};

it.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029'])(
  '28: takes no line end %j into a subject, a name or a title',
  async (lineEnd) => {
    const evil = `x${lineEnd}Bcc: evil@example.org`;
    await unchanged(async () => {
      const sent: [string, string, object][] = [
        ['Campaigns_draft', '/campaigns', { subject: { vi: evil } }],
        ['Campaigns_draft', '/campaigns', { name: evil }],
        ['Contacts_add', '/contacts', { name: evil }],
        ['Contacts_add', '/contacts', { organisationName: evil }],
        ['Contacts_add', '/contacts', { email: `guest@example.org${lineEnd}Bcc: evil@example.org` }],
        ['Festivals_create', '/festivals', { name: { vi: evil } }],
        ['Programme_addItem', `/editions/${world.ids['editionId']}/programme-items`, { title: { vi: evil } }],
        ['OrganiserMembers_invite', '/members', { name: evil }],
      ];
      for (const [id, path, wrong] of sent) {
        const body = { ...validBody(id), ...wrong };
        const answer = await world.callers.owner.send('POST', organiser(path), { body });
        expect([id, wrong, answer.status, faultsIn(answer)]).toEqual([id, wrong, 422, faultOf(wrong)]);
      }
    });
  },
);

it('28: writes a text that looks like a calendar into one line of the calendar', async () => {
  const evil =
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@example.org\r\nURL:https://evil.example';
  const item = {
    ...validBody('Programme_addItem'),
    ...{ stageId: world.ids['stageId'], title: { vi: 'Khai mạc; ATTENDEE:x' }, description: { vi: evil } },
    ...{ startsAt: '2099-11-20T01:00:00Z', endsAt: '2099-11-20T02:00:00Z' },
  };
  const path = organiser(`/programme-items/${world.ids['itemId']}`);
  expect((await world.callers.owner.send('PUT', path, { body: item })).status).toBe(204);
  const release = organiser(`/editions/${world.ids['editionId']}/programme-releases`);
  const notice = { notice: { vi: 'Đổi giờ' } };
  expect((await world.callers.owner.send('POST', release, { body: notice })).status).toBeLessThan(300);
  const { text } = await world.callers.anonymous.send(
    'GET',
    `/api/v1/public/editions/${world.ids['editions/slug']}/programme.ics`,
  );
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
  const begun = lines.filter((line) => line === 'BEGIN:VEVENT').length;
  expect(begun).toBeGreaterThan(0);
  expect([
    lines.filter((line) => line === 'END:VEVENT').length,
    lines.filter((line) => /^ATTENDEE/.test(line)),
  ]).toEqual([begun, []]);
  expect(lines.filter((line) => line.startsWith('URL') && line.includes('evil'))).toEqual([]);
  expect(text).toContain('END:VEVENT\\nBEGIN');
});

it.each([
  '{{constructor}}',
  '{{guest.name}}',
  '{{#with fair}}x{{/with}}',
  '{{__proto__}}',
  '{{settings}}',
  '{{guest',
])('30: refuses a letter with %j when it is saved', async (placeholder) => {
  await unchanged(async () => {
    for (const wrong of [{ subject: { vi: `a ${placeholder}` } }, { body: { vi: `a ${placeholder}` } }]) {
      const body = { ...validBody('Campaigns_draft'), ...wrong };
      const answer = await world.callers.owner.send('POST', organiser('/campaigns'), { body });
      expect(answer.status).toBe(422);
    }
  });
});

it('31: lets nobody choose who a letter is from, or where answers to it go', async () => {
  await unchanged(async () => {
    for (const field of ['from', 'sender', 'fromName', 'replyTo', 'returnPath', 'cc', 'bcc', 'headers']) {
      const body = { ...validBody('Campaigns_draft'), [field]: 'director@ministry.example' };
      const answer = await world.callers.owner.send('POST', organiser('/campaigns'), { body });
      expect([field, answer.status, faultsIn(answer)]).toEqual([field, 422, [field]]);
    }
  });
});

it('31: shows a letter to whoever writes it, and sends it to nobody to try it out', async () => {
  const count = () => app.database.manager.count(MailDelivery);
  const before = await count();
  const body = validBody('CampaignSending_previewLetters');
  const to = { ...body, to: ['stranger@example.org'] };
  const tried = await world.callers.owner.send('POST', organiser('/campaign-previews'), { body: to });
  expect(tried.status).toBe(422);
  const seen = await world.callers.owner.send('POST', organiser('/campaign-previews'), { body });
  expect([seen.status, await count()]).toEqual([200, before]);
  expect(operations.filter(({ path }) => /test-?(mail|letter|send)/i.test(path))).toEqual([]);
});
