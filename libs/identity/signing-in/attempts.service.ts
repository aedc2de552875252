import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { addTime, Clock, DAY, type DomainError } from '#lib/kernel';
import { Database, lockInOrder, Transactions, type Tx } from '#platform/database';
import { comeBackIn } from '#platform/http';
import { type Limit, waitFor } from '../domain/limits.js';
import { Tries } from '../entities/tries.entity.js';

interface CountedTry {
  at: number;
  subjects: string[];
}

/** The error for what has to wait so many milliseconds. */
type Refusal = (wait: number) => DomainError;

const idOf = (subject: string) => createHash('sha256').update(subject).digest('hex').slice(0, 36);

/**
 * Counts tries in the database, so that limits hold over all processes. A try is counted before it is made, under locks: as
 * many as there are at once, no more are made than the limit allows.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Counts a try under each subject, in a transaction of its own: not to be called inside another. Throws
   * `http.too-many-requests`, and counts nothing, when one of the limits is used up.
   */
  async count(...limits: Limit[]): Promise<CountedTry> {
    const subjects = [...new Set(limits.map(({ subject }) => subject))];
    // Most of a flood is turned away here, by one read.
    ensureWithin(limits, await this.triesOf(subjects), this.clock.now().getTime());
    // In a transaction of its own: of two that insert the same row, the one would wait for the other to the end.
    await this.transactions.run((tx) => this.insertRows(tx, subjects));
    return this.transactions.run((tx) => this.countLocked(tx, subjects, limits));
  }

  /**
   * Counts what the caller's transaction makes, under locks until that ends; what comes to nothing does not count. Throws what
   * `refusal` makes of the milliseconds until there is room again.
   */
  async countMade(tx: Tx, limits: Limit[], refusal: Refusal): Promise<void> {
    const subjects = [...new Set(limits.map(({ subject }) => subject))];
    await this.insertRows(tx, subjects);
    await this.countLocked(tx, subjects, limits, refusal);
  }

  /** Lets nobody else hold one of these subjects until the caller's transaction ends; for what has no row of its own to lock. */
  async hold(tx: Tx, ...subjects: string[]): Promise<void> {
    await this.insertRows(tx, subjects);
    await lockTries(tx, subjects);
  }

  /**
   * Makes a try that is counted beforehand: whether the check says yes. A yes undoes the count and forgets the failures of the
   * `forgiven` subjects; a check that could not be made does not count. Throws as `count` does.
   */
  async try(
    { limits, forgiven }: { limits: Limit[]; forgiven: readonly string[] },
    check: () => Promise<boolean>,
  ): Promise<boolean> {
    const counted = await this.count(...limits);
    const right = await check().catch(async (error: unknown) => {
      await this.giveBack(counted);
      throw error;
    });
    if (right) await this.giveBack(counted, forgiven);
    return right;
  }

  /** Forgets all tries of these subjects. */
  async forget(tx: Tx, ...subjects: string[]): Promise<void> {
    await tx.update(Tries, { id: In(subjects.map(idOf)) }, { made: [] });
  }

  private async giveBack({ at, subjects }: CountedTry, forgiven: readonly string[] = []): Promise<void> {
    await this.transactions.run(async (tx) => {
      const made = await lockTries(tx, [...subjects, ...forgiven]);
      for (const subject of subjects)
        await tx.update(Tries, { id: idOf(subject) }, { made: withoutOne(made.get(subject)!, at) });
      await this.forget(tx, ...forgiven);
    });
  }

  private async triesOf(subjects: readonly string[]): Promise<MadeBySubject> {
    return bySubject(subjects, await this.database.manager.findBy(Tries, { id: In(subjects.map(idOf)) }));
  }

  private async countLocked(
    tx: Tx,
    subjects: string[],
    limits: Limit[],
    refusal: Refusal = comeBackIn,
  ): Promise<CountedTry> {
    const made = await lockTries(tx, subjects);
    const at = this.clock.now().getTime();
    ensureWithin(limits, made, at, refusal);
    for (const subject of subjects) await addTry(tx, subject, made.get(subject)!, limits, at);
    return { at, subjects };
  }

  private async insertRows(tx: Tx, subjects: readonly string[]): Promise<void> {
    const keptUntil = addTime(this.clock.now(), DAY);
    const rows = subjects.map((subject) => ({ id: idOf(subject), made: [], keptUntil })).toSorted(byId);
    await tx.createQueryBuilder().insert().into(Tries).values(rows).orIgnore().updateEntity(false).execute();
  }
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** When each subject was tried, in epoch milliseconds, the oldest first. */
type MadeBySubject = ReadonlyMap<string, number[]>;

/** The tries of each subject, locked in one order. */
const lockTries = async (tx: Tx, subjects: readonly string[]): Promise<MadeBySubject> =>
  bySubject(subjects, await lockInOrder(tx, Tries, subjects.map(idOf)));

/** Of a subject without a row, none. */
function bySubject(subjects: readonly string[], rows: readonly Tries[]): MadeBySubject {
  const made = new Map(rows.map((row) => [row.id, row.made]));
  return new Map(subjects.map((subject) => [subject, made.get(idOf(subject)) ?? []]));
}

function ensureWithin(
  limits: readonly Limit[],
  made: MadeBySubject,
  now: number,
  refusal: Refusal = comeBackIn,
): void {
  const wait = Math.max(...limits.map((limit) => waitFor(limit, (subject) => made.get(subject)!, now)));
  if (wait > 0) throw refusal(wait);
}

async function addTry(tx: Tx, subject: string, made: number[], limits: Limit[], at: number): Promise<void> {
  const own = limits.filter((limit) => limit.subject === subject);
  const longest = Math.max(...own.map(({ window }) => window));
  const most = Math.max(...own.map(({ tries }) => tries));
  // No limit looks at more than so many of the latest.
  const kept = [...made.filter((earlier) => earlier > at - longest), at].slice(-most);
  await tx.update(Tries, { id: idOf(subject) }, { made: kept, keptUntil: addTime(new Date(at), longest) });
}

function withoutOne(made: readonly number[], at: number): number[] {
  const place = made.lastIndexOf(at);
  return made.filter((_, index) => index !== place);
}
