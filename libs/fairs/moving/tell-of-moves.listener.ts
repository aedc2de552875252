import { createHash } from 'node:crypto';
import { Edition, editionMoved, type MovedEvent } from '#lib/festivals';
import { Organiser } from '#lib/identity';
import type { Translated } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { Database, lockInOrder, portionsOf, Transactions, type Tx, versionOf } from '#platform/database';
import { ListensTo, type OccurredEvent } from '#platform/events';
import { endOf } from '../domain/fair-phase.js';
import { type News, newsOf } from '../domain/news-of.js';
import { Fair } from '../entities/fair.entity.js';
import { fairMoved } from '../fairs.events.js';
import type { Told } from './fair-follower.js';
import { FairFollowers } from './fair-followers.service.js';
import { eventMovedMail, type MovedMail } from './moved.notification.js';
import { UntoldMoves } from './untold-moves.query.js';

const AT_ONCE = 20;

interface MovedThing {
  event: Translated;
  place: Translated;
  news: News;
  /** As they are by now: it may have moved on, and the mail tells what holds. */
  days: MovedEvent['after'];
  /** Why it moved last, or by which clock its hours are now. */
  latest: MovedEvent;
  fairs: Fair[];
  /** Of the row that says so; under another one, none of this may hold. */
  version: number;
}

/** Writes one mail to each person when an edition or a fair has moved, whatever crashes in between. */
@ListensTo<MovedEvent>(editionMoved, fairMoved)
export class TellOfMoves {
  constructor(
    private readonly followers: FairFollowers,
    private readonly untold: UntoldMoves,
    private readonly notifications: Notifications,
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Begins from the start when it is run again, or when it has moved on meanwhile; the key of each mail keeps it from being written
   * twice.
   */
  async handle(event: OccurredEvent<MovedEvent>): Promise<void> {
    const thing = await this.thingOf(event);
    if (!thing) return;
    const told = await this.followers.told(this.database.manager, thing.fairs);
    for (const portion of portionsOf(told, AT_ONCE))
      if (!(await this.write(event, thing, portion))) return this.handle(event);
  }

  private async thingOf(occurred: OccurredEvent<MovedEvent>): Promise<MovedThing | null> {
    const { manager } = this.database;
    const id = occurred.subjectId;
    if (isOfEdition(occurred)) {
      const edition = await manager.findOneBy(Edition, { id });
      if (!edition) return null;
      // Its next move writes to all of its readers again, so that nothing has to move this end.
      const news = { worthUntil: endOf(edition), movesWith: null };
      const fairs = await manager.findBy(Fair, { editionId: id });
      return { ...(await this.standing(occurred, edition)), place: edition.place, news, fairs };
    }
    const fair = await manager.findOneBy(Fair, { id });
    if (!fair) return null;
    return {
      ...(await this.standing(occurred, fair)),
      place: fair.venue,
      news: newsOf(fair),
      fairs: [fair],
    };
  }

  private async standing(
    occurred: OccurredEvent<MovedEvent>,
    moved: Edition | Fair,
  ): Promise<Pick<MovedThing, 'event' | 'days' | 'latest' | 'version'>> {
    const latest = await this.untold.latest(this.database.manager, occurred);
    return { event: moved.name, days: daysOf(moved), latest, version: versionOf(moved) };
  }

  /** False where it has moved on since it was looked at. Locks it, so that it does not while the mails are written. */
  private write(occurred: OccurredEvent<MovedEvent>, thing: MovedThing, portion: Told[]): Promise<boolean> {
    const { id, organiserId, subjectId, data } = occurred;
    const settles = `${data.timeZone === undefined ? 'moved' : 'clock'} ${subjectId}`;
    return this.transactions.run(async (tx) => {
      const [locked] = await lockInOrder<Edition | Fair>(tx, isOfEdition(occurred) ? Edition : Fair, [
        subjectId,
      ]);
      if (!locked || versionOf(locked) !== thing.version) return false;
      const addresses = portion.map(({ email }) => email);
      const knowing = await this.untold.knowing(tx, id, { settles, emails: addresses });
      const readers = portion.filter(({ email }) => !knowing.has(email));
      const emails = readers.map(({ email }) => email);
      const { replyTo } = await tx.findOneByOrFail(Organiser, { id: organiserId! });
      const sender = `organiser ${organiserId}`;
      const news = { ...thing.news, organiserId: organiserId!, sender, replyTo, topicId: id, settles };
      const before = await this.untold.before(tx, occurred, { settles, emails });
      for (const reader of readers) {
        const mail = { ...mailOf(thing, reader), before: before.get(reader.email)! };
        const options = { ...news, uniqueKey: `moved:${id}:${digestOf(reader.email)}` };
        await this.notifications.notify(tx, eventMovedMail, reader, mail, options);
      }
      const unmoved = emails.filter((email) => isSame(before.get(email)!, thing.days));
      if (data.timeZone === undefined) await this.keepSilent(tx, thing.fairs, { settles, emails: unmoved });
      return true;
    });
  }

  /**
   * Whoever finds it where it was when they last heard of it hears nothing, and again of what its moves took back. That their
   * mails were written all the same tells the other of two moves, whichever of them comes first here, what they have not heard.
   */
  private async keepSilent(
    tx: Tx,
    fairs: readonly Fair[],
    { settles, emails }: { settles: string; emails: readonly string[] },
  ): Promise<void> {
    if (emails.length === 0) return;
    for (const email of emails) await this.notifications.takeBack(tx, settles, { email });
    const heard = await this.untold.lastHeard(tx, [settles, ...fairs.flatMap(settlesOf)], emails);
    await this.followers.tellAgain(tx, fairs, heard);
  }
}

const isOfEdition = ({ name }: OccurredEvent<MovedEvent>): boolean => editionMoved.names.includes(name);

const mailOf = (
  { event, place, days: after, latest }: MovedThing,
  { name, path, facts, calendars }: Told,
): Omit<MovedMail, 'before'> => {
  const { reason, timeZone = null } = latest;
  return { event, place, reason, after, timeZone, name, path, facts, calendars };
};

/** What all mails settle that tell of a fair's meetings at other times. */
const settlesOf = ({ id, editionId }: Fair): string[] => [
  `moved ${id}`,
  `clock ${id}`,
  ...(editionId ? [`moved ${editionId}`] : []),
];

const isSame = (one: MovedEvent['after'], other: MovedEvent['after']): boolean =>
  one.startsOn === other.startsOn && one.endsOn === other.endsOn;

const daysOf = ({ startsOn, endsOn }: MovedEvent['after']): MovedEvent['after'] => ({ startsOn, endsOn });

/** Keys are shorter than addresses may be. */
const digestOf = (email: string): string => createHash('sha256').update(email).digest('hex');
