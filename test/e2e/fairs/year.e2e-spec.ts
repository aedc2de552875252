import { In, Not } from 'typeorm';
import { zoneWords } from '#lib/kernel';
import { MailDelivery } from '#lib/notifications';
import { Keepings } from '#platform/database';
import { Job } from '#platform/queue';
import { doctor } from '../../../apps/cli/src/commands/doctor.js';
import type { TestApp } from '../../support/app.js';
import { MovedClock } from '../../support/moved-clock.js';
import { WorkByHand } from '../../support/work-by-hand.js';
import { FAIRS, type FairName } from './year/fairs.js';
import type { Doings } from './year/instant.js';
import { INSTANTS } from './year/instants.js';
import { YearStory } from './year/story.js';

jest.setTimeout(300_000);

const clock = new MovedClock(new Date('2026-12-15T03:00:00Z'));
const stories = new Map<FairName, YearStory>();
let app: TestApp;
let work: WorkByHand;
beforeAll(async () => {
  work = await WorkByHand.start(clock);
  ({ app } = work);
  for (const [name, dates] of Object.entries(FAIRS))
    stories.set(name as FairName, await YearStory.begin({ app, clock, work }, dates));
});
afterAll(() => app.close());

/** The fair and the role of everybody with an address; others are somebody. */
const readers = () =>
  new Map(
    [...stories].flatMap(([name, story]) => story.people().map(([email, who]) => [email, `${name} ${who}`])),
  );

const told = new Set<string>();

/** What has become of mails since the last time: who got which, with the lines that say an hour, and which never went. */
async function mails(): Promise<string[]> {
  const who = readers();
  const ended = { state: Not(In(['queued', 'sending'] as const)) };
  const all = await app.database.manager.find(MailDelivery, { where: ended, order: { id: 'ASC' } });
  const fresh = all.filter(({ id }) => !told.has(id));
  fresh.forEach(({ id }) => told.add(id));
  return fresh.map((mail) => lineOf(mail, who.get(mail.toAddress) ?? 'somebody')).toSorted();
}

function lineOf({ kind, state, dropReason, content }: MailDelivery, who: string): string {
  const hours = content!.text.match(/[^\n]*\d\d:\d\d[^\n:]*/g) ?? [];
  if (hours.length > 0) ensureZone(content!.text, who);
  const end = state === 'sent' ? '' : ` (${dropReason ?? state})`;
  return [`${kind} → ${who}${end}`, ...hours].join(' | ');
}

/** Hours are those of the place of the fair, and the mail says so. */
function ensureZone(text: string, who: string): void {
  const fair = FAIRS[who.split(' ')[0] as FairName] as { timeZone: string } | undefined;
  expect(text).toContain(fair ? zoneWords(fair.timeZone, 'en') : ' time');
}

/** What `doctor` finds, and jobs that did not come through. */
async function faults(): Promise<string[]> {
  const said: string[] = [];
  const context = { areas: () => Promise.resolve(app.nest), print: (line: string) => void said.push(line) };
  await doctor.run(context as unknown as Parameters<typeof doctor.run>[0]);
  const failed = await app.database.manager.findBy(Job, {});
  const errors = failed.filter(({ lastError }) => lastError !== null);
  return [
    ...said.filter((line) => !/^(?:All \d+ checks hold|Not checked: )/.test(line)),
    ...errors.map(({ name }) => name),
  ];
}

/** Does what the table says somebody does, one after the other. */
async function outcomes(does: Doings): Promise<Doings> {
  const done: Doings = {};
  for (const [name, acts] of Object.entries(does) as [FairName, object][]) {
    done[name] = {};
    for (const act of Object.keys(acts) as (keyof YearStory['acts'])[])
      done[name][act] = await stories.get(name)!.acts[act]();
  }
  return done;
}

async function screens(): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const [name, story] of stories) seen[name] = await story.screens();
  return seen;
}

it('says and does the right thing everywhere and at every instant of a year, with the server on and off', async () => {
  let looks: Record<string, string> = {};
  for (const [at, { instant, off = false, shows = {}, does = {}, mails: expected }] of INSTANTS.entries()) {
    await work.goTo(new Date(instant), { on: !off });
    looks = { ...looks, ...shows };
    const seen = { instant, shows: await screens(), does: await outcomes(does) };
    // Where the server goes off, it does so at once.
    if (!INSTANTS[at + 1]?.off) await work.finish();
    const found = { ...seen, mails: await mails(), faults: await faults() };
    expect(found).toEqual({ instant, shows: looks, does, mails: expected, faults: [] });
  }
});

it('keeps nothing for good that comes with every day', async () => {
  await work.goTo(new Date('2030-06-15T03:00:00Z'), { on: false });
  const left: Record<string, number> = {};
  for (const { entity } of app.get(Keepings).all)
    left[(entity as { name: string }).name] = await app.database.manager.count(entity);
  const { Account: people, ...rest } = left;
  expect([people! > 0, new Set(Object.values(rest)), await faults()]).toEqual([true, new Set([0]), []]);
});
