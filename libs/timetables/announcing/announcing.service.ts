import { Inject, Injectable } from '@nestjs/common';
import { Fair, newsOf, newsUntil, startOf } from '#lib/fairs';
import { Organiser } from '#lib/identity';
import { Clock } from '#lib/kernel';
import { timetablePath } from '#lib/matchmaking';
import { Notifications } from '#lib/notifications';
import { Database, portionsOf, Transactions } from '#platform/database';
import { type Announcement, AnnouncementQuery } from './announcement.query.js';
import { Publication } from '../entities/publication.entity.js';
import { timetableProposedMail, timetablePublishedMail } from './timetable.notification.js';

const AT_ONCE = 20;

/** Writes to everybody whom a publication concerns: one mail an address, whatever crashes in between. */
@Injectable()
export class Announcing {
  constructor(
    private readonly query: AnnouncementQuery,
    private readonly notifications: Notifications,
    private readonly database: Database,
    private readonly transactions: Transactions,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Begins from the start when it is run again; the key of each mail keeps it from being written twice. */
  async announce(publicationId: string): Promise<void> {
    const { manager } = this.database;
    const publication = await manager.findOneByOrFail(Publication, { id: publicationId });
    if (publication.state !== 'applied') return;
    const announcements = await this.query.of(manager, publication);
    for (const portion of portionsOf(announcements, AT_ONCE)) await this.write(publication, portion);
    await manager.update(Publication, { id: publicationId, state: 'applied' }, { state: 'announced' });
  }

  private write({ id, kind, organiserId, fairId }: Publication, part: Announcement[]): Promise<void> {
    return this.transactions.run(async (tx) => {
      const fair = await tx.findOneByOrFail(Fair, { id: fairId });
      const { name, replyTo } = await tx.findOneByOrFail(Organiser, { id: organiserId });
      for (const { lines, own, readerId, ...reader } of part) {
        const mail = {
          fair,
          organiser: { name, email: replyTo },
          stamp: this.clock.now(),
          recipient: { name: reader.name, email: reader.email },
          lines,
          path: own && timetablePath({ ...own, fairId }),
        };
        const written = kind === 'final' ? timetablePublishedMail : timetableProposedMail;
        // Nobody can comment on a proposal once the days have begun.
        const news = kind === 'final' ? newsOf(fair) : newsUntil(fair, startOf(fair));
        const sender = `organiser ${organiserId}`;
        const uniqueKey = `timetable:${id}:${readerId}`;
        const options = { ...news, organiserId, sender, replyTo, topicId: id, uniqueKey };
        await this.notifications.notify(tx, written, reader, mail, options);
      }
    });
  }
}
