import {
  breakCampaign,
  CONNECTIONS,
  FAULT_KEY,
  type Faults,
  type MailReckoning,
  openFaultGround,
  SINK_DELAY_MS,
} from '../faults/mail-faults.js';
import { SECOND } from '#lib/kernel';
import { type BenchContext } from '../support/bench/bench-context.js';

export const title =
  'A campaign by SMTP while the worker is killed and Redis wiped: nothing lost, nothing twice';

/** Options: --mails=2000 --kills=5 --wipes=1 --cuts=20 --late=20 --late-seconds=90 --refuses-seconds=60. */
export async function run(context: BenchContext): Promise<void> {
  const faults = {
    mails: context.option('mails', 2_000),
    kills: context.option('kills', 5),
    wipes: context.option('wipes', 1),
    relay: {
      cuts: context.option('cuts', 20),
      late: {
        mails: context.option('late', 20),
        milliseconds: context.option('late-seconds', 90) * SECOND,
      },
      refuses: {
        at: ['greeting', 'sign-in', 'message'] as const,
        milliseconds: context.option('refuses-seconds', 60) * SECOND,
      },
    },
  };
  const how = wordsOf(faults);
  const result = await reckoning(context, 'faults', faults);
  const none = { atMost: 0 };
  context.report({ name: 'mails lost', value: result.lost, unit: 'mails', goal: none, how });
  context.report({ name: 'mails sent twice', value: result.sentTwice, unit: 'mails', goal: none, how });
  context.report({
    name: 'mails failed for a relay that refused everybody',
    value: result.failed,
    unit: 'mails',
    goal: none,
    how,
  });
  const { cuts, late } = faults.relay;
  // A message that waits for its late answer is an open connection too when the worker is killed.
  const most = CONNECTIONS * faults.kills + cuts + late.mails;
  context.report({
    name: 'mails unknown',
    value: result.unknown,
    unit: 'mails',
    goal: { atMost: most },
    how,
  });
  const hidden = result.unknown - result.unknownShown;
  context.report({ name: 'unknown mails not in the outbox', value: hidden, unit: 'mails', goal: none, how });
  context.report({ name: 'campaign time', value: result.seconds, unit: 's', how });
  const control = await reckoning(context, 'control', { mails: 200, kills: 2, wipes: 0, careless: true });
  context.report({
    name: 'control: mails sent twice without the protection',
    value: control.sentTwice,
    unit: 'mails',
    goal: { atLeast: 1 },
    how: '200 mails, worker killed 2 times, mails in hand-over queued again',
  });
}

const wordsOf = ({
  mails,
  kills,
  wipes,
  relay: { cuts, late, refuses },
}: Required<Omit<Faults, 'careless'>>) =>
  `${mails} mails, worker killed ${kills} times, Redis wiped ${wipes} times; the relay cut ${cuts} connections after it took the mail, answered ${late.mails} after ${late.milliseconds / SECOND} s, and refused everybody ${refuses.milliseconds / SECOND} s at the ${refuses.at.join(', the ')}`;

async function reckoning(context: BenchContext, database: string, faults: Faults): Promise<MailReckoning> {
  const mariadb = await context.mariadb();
  const redis = await context.redis();
  const sink = await context.mailSink({ delayMs: SINK_DELAY_MS });
  const databaseUrl = await mariadb.createEmptyDatabase(database);
  const environment = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url(),
    SMTP_URL: sink.urlWithPassword,
    SECRET_KEY: FAULT_KEY,
  };
  const worker = context.appToStart({ app: 'worker', environment });
  const ground = { databaseUrl, redis, sink, worker };
  const nest = await openFaultGround(ground);
  try {
    await worker.start();
    const result = await breakCampaign(nest, ground, faults);
    if (!faults.careless) await context.doctor('the campaign', { DATABASE_URL: databaseUrl });
    return result;
  } finally {
    await worker.kill();
    await nest.close();
  }
}
