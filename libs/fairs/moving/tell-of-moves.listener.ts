import { createHash } from 'node:crypto';
import { Edition, editionMoved, type MovedEvent } from '#lib/festivals';
import { Organiser } from '#lib/identity';
import type { Translated } from '#lib/kernel';
import { Notifications } from '#lib/notifications';
import { Database, portionsOf, Transactions, type Tx } from '#platform/database';
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
  fairs: Fair[];
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

  /** Begins from the start when it is run again; the key of each mail keeps it from being written twice. */
  async handle(event: OccurredEvent<MovedEvent>): Promise<void> {
    const thing = await this.thingOf(event);
    if (!thing) return;
    const told = await this.followers.told(this.database.manager, thing.fairs);
    for (const portion of portionsOf(told, AT_ONCE)) await this.write(event, thing, portion);
  }

  private async thingOf({ name, subjectId }: OccurredEvent<MovedEvent>): Promise<MovedThing | null> {
    const { manager } = this.database;
    const isEdition = editionMoved.names.includes(name);
    const fairs = await manager.findBy(Fair, isEdition ? { editionId: subjectId } : { id: subjectId });
    const [fair] = fairs;
    if (!isEdition)
      return fair
        ? { event: fair.name, place: fair.venue, news: newsOf(fair), days: daysOf(fair), fairs }
        : null;
    const edition = await manager.findOneBy(Edition, { id: subjectId });
    if (!edition) return null;
    // Its next move writes to all of its readers again, so that nothing has to move this end.
    const news = { worthUntil: endOf(edition), movesWith: null };
    return { event: edition.name, place: edition.place, news, days: daysOf(edition), fairs };
  }

  private write(occurred: OccurredEvent<MovedEvent>, thing: MovedThing, portion: Told[]): Promise<void> {
    const { id, organiserId, subjectId, data } = occurred;
    const settles = `${data.timeZone === undefined ? 'moved' : 'clock'} ${subjectId}`;
    const emails = portion.map(({ email }) => email);
    return this.transactions.run(async (tx) => {
      const { replyTo } = await tx.findOneByOrFail(Organiser, { id: organiserId! });
      const sender = `organiser ${organiserId}`;
      const news = { ...thing.news, organiserId: organiserId!, sender, replyTo, topicId: id, settles };
      const before = await this.untold.before(tx, occurred, { settles, emails });
      for (const reader of portion) {
        const mail = { ...mailOf(data, thing, reader), before: before.get(reader.email)! };
        const options = { ...news, uniqueKey: `moved:${id}:${digestOf(reader.email)}` };
        await this.notifications.notify(tx, eventMovedMail, reader, mail, options);
      }
      const unmoved = emails.filter((email) => isSame(before.get(email)!, thing.days));
      if (data.timeZone === undefined) await this.keepSilent(tx, thing.fairs, { settles, emails: unmoved });
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

const mailOf = (
  { reason, timeZone: clock }: MovedEvent,
  { event, place, days: after }: MovedThing,
  { name, path, facts, calendars }: Told,
): Omit<MovedMail, 'before'> => {
  const timeZone = clock ?? null;
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
