import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { In } from 'typeorm';
import { type RuntimeConfig, readSettings, runtimeConfig } from '#config';
import { AssemblyModule } from '#lib/assembly';
import { Campaign, Contact } from '#lib/invitations';
import { newId } from '#lib/kernel';
import { deliverMail, MailDelivery, MailOutboxQuery } from '#lib/notifications';
import { Database, Transactions } from '#platform/database';
import { Jobs } from '#platform/queue';
import {
  contactFacts,
  type Ground,
  makeCampaign,
  makeInvitingFair,
  startCampaign,
} from '../factories/invitations.js';
import { makeOrganiser } from '../factories/people.js';
import type { AppProcess } from '../support/apps/app-process.js';
import type { MailSink, Reply, SmtpStep } from '../support/servers/mail-sink.js';
import { poll } from '../support/servers/poll.js';
import type { RedisServer } from '../support/servers/redis-server.js';

/** Connections that a worker opens to the relay. */
export const CONNECTIONS = 5;

/** A relay that refuses is asked again after minutes. */
const PATIENCE = 600_000;

/** The sink answers so late that every connection is inside a message nearly all the time. */
export const SINK_DELAY_MS = 20;

export interface Faults {
  mails: number;
  /** How often the worker is killed (kill -9). */
  kills: number;
  /** How often Redis is killed and comes back empty. */
  wipes: number;
  /** What the relay does meanwhile. */
  relay?: RelayFaults;
  /** Takes the protection off: mails in `sending` go back to the queue after a kill, as most mailers do. */
  careless?: boolean;
}

export interface RelayFaults {
  /** How many connections it cuts in place of an answer to a message that it took. */
  cuts: number;
  /** How many messages it takes and answers after so long. */
  late: { mails: number; milliseconds: number };
  /** The steps at which it refuses everybody, one after the other, and how long each time. */
  refuses: { at: readonly SmtpStep[]; milliseconds: number };
}

const REFUSALS: Readonly<Record<SmtpStep, Reply>> = {
  greeting: { code: 554, text: 'no mail today' },
  'sign-in': { code: 535, text: 'wrong password' },
  sender: { code: 452, text: 'no room' },
  message: { code: 421, text: 'shutting down' },
};

export interface FaultGround {
  databaseUrl: string;
  redis: RedisServer;
  sink: MailSink;
  worker: AppProcess;
}

export interface MailReckoning {
  /** Guests whom no mail reached and whose mail is not shown as unknown either. */
  lost: number;
  /** Guests for whom the relay accepted more than one mail. */
  sentTwice: number;
  unknown: number;
  /** Mails that a person would have to send again although the relay never refused their recipient. */
  failed: number;
  /** Unknown mails that the organiser's outbox lists. */
  unknownShown: number;
  /** From the start of the campaign until every mail has ended. */
  seconds: number;
}

/** Who writes the mails and who sends them have no folder in common, so they are given the key. */
export const FAULT_KEY = 'the key of the worker and of whoever writes the mails';

const settingsOf = ({ databaseUrl, redis }: FaultGround): RuntimeConfig =>
  runtimeConfig(
    readSettings({
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url(),
      DATA_DIR: '/tmp',
      SECRET_KEY: FAULT_KEY,
      LOG_LEVEL: 'silent',
    }),
  );

/** Makes the tables; before the worker starts, which expects them. */
export async function openFaultGround(ground: FaultGround): Promise<INestApplicationContext> {
  const assembly = AssemblyModule.register({ config: settingsOf(ground), migrate: true });
  return NestFactory.createApplicationContext(assembly, { logger: false, abortOnError: false });
}

/** Sends a campaign while the worker is killed and Redis wiped at even distances, waits for its end and counts. */
export async function breakCampaign(
  nest: INestApplicationContext,
  ground: FaultGround,
  faults: Faults,
): Promise<MailReckoning> {
  const { organiserId, campaignId } = await campaignTo(nest, faults.mails);
  const startedAt = Date.now();
  await startCampaign(groundOf(nest), organiserId, campaignId);
  for (const { fault, at } of planOf(faults)) {
    await poll({ what: `The sink took fewer than ${at} mails`, timeoutMs: PATIENCE }, async () =>
      Promise.resolve(ground.sink.accepted().length >= at),
    );
    await causeFault(fault, nest, ground, faults);
  }
  await poll({ what: 'The campaign has not ended', timeoutMs: PATIENCE, everyMs: 200 }, () =>
    hasEnded(nest, campaignId, faults.mails),
  );
  return { ...(await reckon(nest, ground, organiserId)), seconds: (Date.now() - startedAt) / 1000 };
}

type Fault = 'kill' | 'wipe' | 'cut' | 'late' | SmtpStep;

/** Every fault and at how many mails it strikes, evenly over the campaign. */
function planOf({ mails, kills, wipes, relay }: Faults): { fault: Fault; at: number }[] {
  const evenly = (fault: Fault, times: number, offset: number) =>
    Array.from({ length: times }, (_, n) => ({ fault, share: (n + offset) / (times + 0.7) }));
  const faults = [
    ...evenly('kill', kills, 0.7),
    ...evenly('wipe', wipes, 0.85),
    ...(relay ? [...evenly('cut', 1, 0.1), ...evenly('late', 1, 0.2)] : []),
    ...(relay ? relay.refuses.at.map((fault, n) => ({ fault, share: 0.3 + n * 0.25 })) : []),
  ];
  return faults
    .sort((a, b) => a.share - b.share)
    .map(({ fault, share }) => ({ fault, at: Math.floor(share * mails * 0.95) }));
}

async function causeFault(
  fault: Fault,
  nest: INestApplicationContext,
  ground: FaultGround,
  { careless = false, relay }: Faults,
): Promise<void> {
  if (fault === 'wipe') return ground.redis.restart({ wiped: true });
  if (fault === 'kill') return killWorker(nest, ground, careless);
  const { cuts, late, refuses } = relay!;
  const { sink } = ground;
  if (fault === 'cut') sink.fates.push(...Array.from({ length: cuts }, () => 'cut' as const));
  else if (fault === 'late')
    sink.fates.push(...Array.from({ length: late.mails }, () => ({ answeredAfterMs: late.milliseconds })));
  else await refuseEverybody(sink, fault, refuses.milliseconds);
}

/** Hangs up on everybody, so that the next mail hears the greeting and signs in anew. */
async function refuseEverybody(sink: MailSink, at: SmtpStep, milliseconds: number): Promise<void> {
  sink.refusals[at] = REFUSALS[at];
  if (at !== 'message') sink.hangUp();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  delete sink.refusals[at];
}

/** Kills the worker at the worst moment: the relay has taken a mail, and the worker has not heard so. */
async function killWorker(
  nest: INestApplicationContext,
  { worker, sink }: FaultGround,
  careless: boolean,
): Promise<void> {
  sink.hold();
  await poll({ what: 'No mail waits for its answer', timeoutMs: PATIENCE }, async () =>
    Promise.resolve(sink.unanswered > 0),
  );
  await worker.kill();
  sink.answerAgain();
  if (careless) await queueAgain(nest);
  await worker.start();
}

async function queueAgain(nest: INestApplicationContext): Promise<void> {
  await nest.get(Transactions).run(async (tx) => {
    const stuck = await tx.findBy(MailDelivery, { state: 'sending' });
    for (const { id } of stuck) {
      await tx.update(MailDelivery, { id }, { state: 'queued' });
      await nest.get(Jobs).add(tx, deliverMail, { deliveryId: id });
    }
  });
}

async function hasEnded(nest: INestApplicationContext, campaignId: string, mails: number): Promise<boolean> {
  const { manager } = nest.get(Database);
  const { state } = await manager.findOneByOrFail(Campaign, { id: campaignId });
  const written = await manager.countBy(MailDelivery, { topicId: campaignId });
  const open = await manager.countBy(MailDelivery, { topicId: campaignId, state: In(['queued', 'sending']) });
  return state === 'sent' && written === mails && open === 0;
}

async function reckon(nest: INestApplicationContext, { sink }: FaultGround, organiserId: string) {
  const outbox = nest.get(MailOutboxQuery);
  const mails = await nest.get(Database).manager.findBy(MailDelivery, { organiserId });
  const accepted = new Map<string, number>();
  for (const { recipient } of sink.accepted()) accepted.set(recipient, (accepted.get(recipient) ?? 0) + 1);
  const unreached = mails.filter(({ toAddress, state }) => !accepted.has(toAddress) && state !== 'unknown');
  const { unknown, failed } = await outbox.counts(organiserId);
  const shown = await outbox.page(organiserId, { state: 'unknown', limit: 100 });
  return {
    lost: unreached.length,
    sentTwice: [...accepted.values()].filter((times) => times > 1).length,
    unknown,
    failed,
    unknownShown: shown.items.length,
  };
}

const groundOf = (nest: INestApplicationContext): Ground => ({
  database: nest.get(Database),
  transactions: nest.get(Transactions),
  get: (token) => nest.get(token as never),
});

async function campaignTo(nest: INestApplicationContext, guests: number) {
  const ground = groundOf(nest);
  const { id: organiserId } = await makeOrganiser(ground);
  const contacts = Array.from({ length: guests }, (_, at) => ({
    ...contactFacts({ email: `guest-${at}@example.org` }),
    id: newId(),
    organiserId,
    searchKey: 'guest',
    createdAt: new Date(),
  }));
  for (let from = 0; from < guests; from += 500)
    await ground.database.manager.insert(Contact, contacts.slice(from, from + 500));
  const fairId = await makeInvitingFair(ground, organiserId);
  return { organiserId, campaignId: await makeCampaign(ground, organiserId, fairId) };
}
